package org.rapporteur.coder.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.language.SentenceFixture.tagged;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.actor.ActorFixture;
import org.rapporteur.coder.actor.CastReader;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.lexicon.LexiconFixture;

class CodableSentencesTest {
  private final Lexicon lexicon = LexiconFixture.lexicon();

  private static boolean isCodable(CodableSentences filter, String line) {
    Sentence sentence = tagged(line);
    return filter.isCodable(
        sentence,
        new CastReader(ActorFixture.dictionary()).read(List.of(sentence), Optional.empty()).of(0));
  }

  private boolean isCodable(String line) {
    return isCodable(CodableSentences.by(lexicon), line);
  }

  @Test
  void aTriggerAndAMentionAreEnough() {
    assertThat(isCodable("Russia/NNP did/VBD attack/VB Ukraine/NNP ./.")).isTrue();
  }

  @Test
  void withoutATriggerNothingCanBeCoded() {
    assertThat(isCodable("Russia/NNP is/VBZ large/JJ ./.")).isFalse();
  }

  @Test
  void withoutAMentionNothingCanBeCoded() {
    assertThat(isCodable("The/DT attack/NN failed/VBD ./.")).isFalse();
  }

  @Test
  void quotationMarksTellWhoSpeaksNext() {
    assertThat(isCodable("\"/`` The/DT weather/NN is/VBZ fine/JJ ./. \"/''")).isTrue();
    assertThat(isCodable("\u201c/`` The/DT weather/NN is/VBZ fine/JJ ./.")).isTrue();
  }

  @Test
  void marksWithoutAWordTellNothing() {
    assertThat(isCodable("\"/`` \"/'' .../: \"/``")).isFalse();
  }

  @Test
  void everythingLetsEverythingThrough() {
    assertThat(isCodable(CodableSentences.everything(lexicon), "It/PRP rains/VBZ ./.")).isTrue();
    assertThat(isCodable(CodableSentences.everything(lexicon), "Rain/NN ./.")).isTrue();
  }
}
