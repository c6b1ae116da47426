package org.rapporteur.coder.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.article.Span;

class TagRepairTest {
  @Test
  void aBaseFormAfterAnArticleIsANoun() {
    assertThat(tags("a/DT drone/VB of/IN Chad/NNP fell/VBD")).startsWith("DT", "NN");
  }

  @Test
  void aParticipleBetweenSubjectAndObjectIsTheVerbOfASentenceWithoutOne() {
    assertThat(tags("the/DT military/JJ seized/VBN power/NN in/IN Niger/NNP"))
        .containsExactly("DT", "NN", "VBD", "NN", "IN", "NNP");
    assertThat(tags("A/DT rebel/NN stabbed/VBN two/CD guards/NNS")).contains("VBD");
  }

  @Test
  void aParticipleBeforeAPrepositionStaysOne() {
    assertThat(tags("five/CD guards/NNS hurt/VBN in/IN Goma/NNP")).contains("VBN");
  }

  @Test
  void anAttributeStaysOne() {
    assertThat(tags("the/DT seized/VBN power/NN")).containsExactly("DT", "VBN", "NN");
  }

  @Test
  void aNounInSBeforeAnObjectIsTheVerbOfASentenceWithoutOne() {
    assertThat(tags("the/DT army/NN trains/NNS Ivorian/JJ officers/NNS"))
        .containsExactly("DT", "NN", "VBZ", "JJ", "NNS");
  }

  @Test
  void aSentenceWithAFiniteVerbIsLeftAsItIs() {
    Sentence sentence = sentence("the/DT army/NN trains/NNS late/JJ were/VBD seized/VBN power/NN");

    assertThat(TagRepair.repaired(sentence)).isSameAs(sentence);
  }

  private static List<String> tags(String words) {
    return TagRepair.repaired(sentence(words)).tokens().stream().map(Token::tag).toList();
  }

  private static Sentence sentence(String words) {
    List<Token> tokens = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String word : words.split(" ")) {
      String[] parts = word.split("/");
      int start = text.length();
      text.append(parts[0]);
      tokens.add(
          new Token(
              parts[0],
              parts[0].toLowerCase(Locale.ROOT),
              parts[1],
              new Span(start, text.length())));
      text.append(' ');
    }
    return new Sentence(0, 0, new Span(0, text.length()), text.toString(), tokens);
  }
}
