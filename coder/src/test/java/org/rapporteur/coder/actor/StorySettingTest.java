package org.rapporteur.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.language.SentenceFixture.at;
import static org.rapporteur.coder.language.SentenceFixture.taggedStory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.language.Sentence;

/** Whose a role is of which the text tells no country; codes as in {@link CastReaderTest}. */
class StorySettingTest {
  private final CastReader reader = new CastReader(ActorFixture.dictionary());

  /** The role in the last sentence that is headed by a word. */
  private String who(String word, String... lines) {
    return who(word, taggedStory(lines));
  }

  private String who(String word, List<Sentence> story) {
    return whoIn(story.size() - 1, word, story);
  }

  private String whoIn(int sentence, String word, String... lines) {
    return whoIn(sentence, word, taggedStory(lines));
  }

  private String whoIn(int sentence, String word, List<Sentence> story) {
    Cast cast = reader.read(story, Optional.empty());
    return ActorFixture.codes(cast.headedBy(sentence, at(story.get(sentence), word)).orElseThrow());
  }

  private static List<Sentence> inParagraphs(List<Sentence> story, int... paragraphs) {
    List<Sentence> parted = new ArrayList<>();
    for (int i = 0; i < story.size(); i++) {
      Sentence one = story.get(i);
      parted.add(new Sentence(one.sequence(), paragraphs[i], one.span(), one.text(), one.tokens()));
    }
    return parted;
  }

  @Test
  void theCountryThatTheTextBeforeNamesIsTheSetting() {
    assertThat(
            who(
                "army",
                "France/NNP and/CC Paris/NNP waited/VBD ./.",
                "It/PRP rained/VBD ./.",
                "The/DT army/NN met/VBD Iran/NNP ,/, Syria/NNP and/CC Turkey/NNP ./."))
        .isEqualTo("FRA:MIL");
  }

  @Test
  void aCountryFarAheadOfEachOtherIsTheSettingOfTheWholeStory() {
    assertThat(
            who(
                "army",
                "Turkey/NNP ,/, Israel/NNP and/CC Ukraine/NNP met/VBD ./.",
                "Iran/NNP ,/, Iran/NNP and/CC Tehran/NNP waited/VBD ./.",
                "The/DT army/NN left/VBD Iran/NNP ./."))
        .isEqualTo("IRN:MIL");
  }

  @Test
  void itIsOpenWhereTheTextBeforeAndTheWholeStoryDisagree() {
    assertThat(
            whoIn(
                1,
                "army",
                "Turkey/NNP and/CC Turkey/NNP waited/VBD ./.",
                "An/DT army/NN left/VBD Iran/NNP and/CC Tehran/NNP ./.",
                "Iran/NNP and/CC Tehran/NNP waited/VBD ./.",
                "Iran/NNP and/CC Tehran/NNP waited/VBD ./."))
        .isEqualTo(":MIL");
  }

  @Test
  void thePlaceOfTheDatelineIsTheSettingAndItsAgencyIsNobody() {
    List<Sentence> story =
        taggedStory(
            "ALEPPO/NNP ,/, May/NNP 3/CD (/-LRB- SANA/NNP )/-RRB- --/:",
            "It/PRP rained/VBD ./.",
            "The/DT army/NN left/VBD ./.");

    assertThat(who("army", story)).isEqualTo("SYR:MIL");
    assertThat(reader.read(story, Optional.empty()).of(0)).isEmpty();
  }

  @Test
  void aGovernmentIsLeftOpenWhereTheDatelineLiesInAnotherCountry() {
    String[] story = {
      "PARIS/NNP (/-LRB- Wire/NNP )/-RRB- --/:",
      "Iran/NNP and/CC Tehran/NNP waited/VBD ./.",
      "A/DT government/NN met/VBD an/DT army/NN ./.",
      "Iran/NNP and/CC Tehran/NNP waited/VBD ./."
    };

    assertThat(whoIn(2, "government", story)).isEqualTo(":GOV");
    assertThat(whoIn(2, "army", story)).isEqualTo("IRN:MIL");
  }

  @Test
  void aParagraphOnAnotherCountryHasASettingOfItsOwn() {
    List<Sentence> story =
        taggedStory(
            "France/NNP and/CC Paris/NNP waited/VBD ./.",
            "France/NNP and/CC Paris/NNP waited/VBD ./.",
            "Iran/NNP left/VBD Tehran/NNP ./.",
            "The/DT army/NN waited/VBD ./.");

    assertThat(who("army", inParagraphs(story, 0, 0, 1, 1))).isEqualTo("IRN:MIL");
    assertThat(who("army", inParagraphs(story, 0, 0, 1, 2))).isEqualTo("FRA:MIL");
  }

  @Test
  void oneLongSentenceDoesNotDecide() {
    assertThat(
            who(
                "army",
                "Iran/NNP and/CC Tehran/NNP waited/VBD ./.",
                "France/NNP ,/, Paris/NNP ,/, France/NNP ,/, Paris/NNP and/CC Paris/NNP"
                    + " waited/VBD ./.",
                "The/DT army/NN left/VBD ./."))
        .isEqualTo(":MIL");
  }

  @Test
  void aSentenceThatOpensInAnotherCountryIsSetThere() {
    String[] story = {
      "France/NNP ,/, Paris/NNP and/CC France/NNP waited/VBD ./.",
      "It/PRP rained/VBD ./.",
      "In/IN Iran/NNP ,/, civilians/NNS met/VBD an/DT army/NN ./."
    };

    assertThat(who("civilians", story)).isEqualTo("IRN:CVL");
    assertThat(who("army", story)).as("may be abroad").isEqualTo(":MIL");
  }

  @Test
  void outletsTellTheSettingOnlyWhereNothingElseDoes() {
    String[] story = {
      "SANA/NNP waited/VBD ./.",
      "It/PRP rained/VBD ./.",
      "SANA/NNP said/VBD the/DT army/NN left/VBD ./."
    };

    assertThat(who("army", story)).isEqualTo("SYR:MIL");
    story[1] = "France/NNP and/CC Paris/NNP waited/VBD ./.";
    assertThat(who("army", story)).isEqualTo("FRA:MIL");
  }

  @Test
  void rebelsAreOfTheCountryThatTheOtherRebelsOfTheStoryAreOf() {
    String[] story = {
      "France/NNP and/CC Paris/NNP waited/VBD ./.",
      "Syrian/JJ rebels/NNS waited/VBD in/IN France/NNP ./.",
      "Some/DT rebels/NNS left/VBD ./."
    };

    assertThat(who("rebels", story)).isEqualTo("SYR:REB");
    story[1] = "Rebels/NNS waited/VBD in/IN France/NNP ./.";
    assertThat(who("rebels", story)).isEqualTo(":REB");
  }

  @Test
  void whoeverIsFromElsewhereIsNotOfTheSetting() {
    assertThat(
            who(
                "soldiers",
                "France/NNP and/CC Paris/NNP waited/VBD ./.",
                "It/PRP rained/VBD ./.",
                "Foreign/JJ soldiers/NNS left/VBD ./."))
        .isEqualTo(":MIL");
  }
}
