package org.rapporteur.coder.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.language.SentenceFixture.taggedStory;

import java.util.List;
import org.junit.jupiter.api.Test;

class DatelinesTest {

  @Test
  void aDatelineIsASentenceOfItsOwn() {
    List<Sentence> story =
        Datelines.cutOff(
            taggedStory(
                "NAIROBI/NNP ,/, May/NNP 3/CD (/-LRB- Wire/NNP )/-RRB- --/: Police/NNS left/VBD"
                    + " ./.",
                "They/PRP waited/VBD ./."));

    assertThat(story).extracting(Sentence::sequence).containsExactly(0, 1, 2);
    assertThat(story.get(0).text()).isEqualTo("NAIROBI, May 3 ( Wire )--");
    assertThat(story.get(1).text()).isEqualTo("Police left.");
    assertThat(story.get(1).words(0, 1)).isEqualTo("Police left");
    assertThat(Datelines.is(story.get(0))).isTrue();
    assertThat(Datelines.is(story.get(1))).isFalse();
    assertThat(Datelines.cutOff(story)).isEqualTo(story);
  }

  @Test
  void anAgencyInParenthesesOrADayAfterATownInCapitalsMakesADateline() {
    assertThat(isCut("New/NNP York/NNP (/-LRB- Wire/NNP )/-RRB- --/: Police/NNS left/VBD ./."))
        .isTrue();
    assertThat(isCut("LIMA/NNP ,/, May/NNP 3/CD --/: Police/NNS left/VBD ./.")).isTrue();
    assertThat(isCut("Lima/NNP ,/, May/NNP 3/CD --/: Police/NNS left/VBD ./.")).isFalse();
    assertThat(isCut("LIMA/NNP --/: Police/NNS left/VBD ./.")).isFalse();
  }

  @Test
  void aClauseBetweenDashesBelongsToItsSentence() {
    assertThat(isCut("Ann/NNP Lee/NNP (/-LRB- R/NNP )/-RRB- --/: who/WP left/VBD --/: won/VBD ./."))
        .isFalse();
    assertThat(isCut("He/PRP said/VBD (/-LRB- once/RB )/-RRB- --/: No/UH ./.")).isFalse();
  }

  @Test
  void onlyTheFirstSentencesCanOpenAReport() {
    String line = "Police/NNS left/VBD ./.";
    String dateline = "LIMA/NNP (/-LRB- Wire/NNP )/-RRB- --/: Police/NNS left/VBD ./.";

    assertThat(Datelines.cutOff(taggedStory(line, line, dateline))).hasSize(4);
    assertThat(Datelines.cutOff(taggedStory(line, line, line, dateline))).hasSize(4);
  }

  private static boolean isCut(String line) {
    return Datelines.cutOff(taggedStory(line)).size() == 2;
  }
}
