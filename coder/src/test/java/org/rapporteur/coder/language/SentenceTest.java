package org.rapporteur.coder.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rapporteur.coder.language.SentenceFixture.at;
import static org.rapporteur.coder.language.SentenceFixture.tagged;
import static org.rapporteur.coder.language.SentenceFixture.taggedStory;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.article.Span;

class SentenceTest {
  private final List<Sentence> story =
      taggedStory("Rebels/NNS left/VBD ./.", "Putin/NNP 's/POS envoy/NN ,/, he/PRP said/VBD ./.");

  @Test
  void wordsAreThoseOfTheTextWithItsSpaces() {
    assertThat(story.get(0).words(0, 1)).isEqualTo("Rebels left");
    assertThat(story.get(1).words(0, 4)).isEqualTo("Putin's envoy, he");
  }

  @Test
  void offsetsCountFromTheStartOfTheStory() {
    String text = "Rebels left. Putin's envoy, he said.";
    Sentence second = story.get(1);

    assertThat(second.span().of(text)).isEqualTo(second.text());
    assertThat(second.token(2).span().of(text)).isEqualTo("envoy");
    assertThat(second.span(0, 2).of(text)).isEqualTo("Putin's envoy");
    assertThat(second.words(new Span(21, 26))).isEqualTo("envoy");
  }

  @Test
  void aTreeOfAnotherLengthIsRejected() {
    Sentence sentence = tagged("Rebels/NNS left/VBD");
    DependencyGraph tree = new DependencyGraph(new int[] {-1}, new String[] {"root"});

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ParsedSentence(sentence, tree))
        .withMessageContaining("2 tokens, 1 nodes");
  }

  @Test
  void tagsTellThePartOfSpeech() {
    Sentence sentence = tagged("Turks/NNPS armed/VBD Syrian/JJ rebels/NNS ./.");

    assertThat(sentence.token(0).isNoun()).isTrue();
    assertThat(sentence.token(0).isProperNoun()).isTrue();
    assertThat(sentence.token(0).isPlural()).isTrue();
    assertThat(sentence.token(at(sentence, "armed")).isVerb()).isTrue();
    assertThat(sentence.token(at(sentence, "Syrian")).isAdjective()).isTrue();
    assertThat(sentence.token(at(sentence, "rebels")).isProperNoun()).isFalse();
    assertThat(sentence.token(at(sentence, "rebels")).isCapitalised()).isFalse();
  }
}
