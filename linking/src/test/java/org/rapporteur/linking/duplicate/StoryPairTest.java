package org.rapporteur.linking.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.article.Article;

class StoryPairTest {
  private static final String REPORT =
      """
      Dock workers closed the port of Almera on Monday after talks on pay had failed.
      At least 12 ships were waiting outside the harbour by noon, the coast guard said.
      The company that runs the port offered the workers a bonus, which their union turned down.
      Union leader Marta Oliveira told a crowd at the gates that the strike would last a week.
      The government in the capital called on both parties to return to the table at once.
      Fruit growers in the valley said that their harvest would rot if the port stayed shut.
      """;

  private static Fingerprint story(String id, int day, String text) {
    return Fingerprint.of(Article.of(id, text).withPublished(LocalDate.of(2018, 3, day)));
  }

  private static StoryPair later(String text) {
    return StoryPair.of(story("a", 5, REPORT), story("b", 6, text));
  }

  @Test
  void sameWordsAreTheSameText() {
    assertThat(later("ALMERA (HN) - " + REPORT).kinship()).isEqualTo(Kinship.SAME_TEXT);
  }

  @Test
  void trimmedReportIsAWireCopy() {
    String trimmed = REPORT.substring(0, REPORT.indexOf("The government"));

    assertThat(later(trimmed).kinship()).isEqualTo(Kinship.WIRE_COPY);
  }

  @Test
  void reportWithMoreIsAnUpdate() {
    StoryPair pair =
        later(
            "Police moved towards the gates on Tuesday morning but did not enter the docks.\n"
                + REPORT
                + "A mediator whom both sides trust arrived late in the evening from the north.\n");

    assertThat(pair.kinship()).isEqualTo(Kinship.UPDATE);
    assertThat(pair.reason()).contains("longer");
  }

  @Test
  void otherFigureInTheSamePlaceIsACorrection() {
    StoryPair pair = later(REPORT.replace("12 ships", "21 ships"));

    assertThat(pair.kinship()).isEqualTo(Kinship.CORRECTION);
    assertThat(pair.reason()).contains("12 to 21");
  }

  @Test
  void otherNameIsACorrectionButAnotherSpellingIsNot() {
    assertThat(later(REPORT.replace("Oliveira", "Fontana")).kinship())
        .isEqualTo(Kinship.CORRECTION);
    assertThat(later(REPORT.replace("Oliveira", "Olivera")).kinship())
        .isNotEqualTo(Kinship.CORRECTION);
  }

  @Test
  void storyThatSaysSoIsACorrection() {
    assertThat(later("(Refiles to fix a link)\n" + REPORT).kinship()).isEqualTo(Kinship.CORRECTION);
  }

  @Test
  void otherReportWithAParagraphOfTheSameIsUnrelated() {
    StoryPair pair =
        later(
            """
            The opposition put forward a motion of no confidence against the minister of transport.
            Its speakers said that the cabinet had slept while a whole region lost its income.
            The vote is set for Thursday and the governing party holds a majority of only two seats.
            Analysts expect at least one member of that majority to stay away from the chamber.
            At least 12 ships were waiting outside the harbour by noon, the coast guard said.
            """);

    assertThat(pair.kinship()).isEqualTo(Kinship.UNRELATED);
  }

  @Test
  void orderOfTheArgumentsDoesNotMatter() {
    Fingerprint first = story("a", 5, REPORT);
    Fingerprint second = story("b", 6, REPORT.replace("12 ships", "21 ships"));

    assertThat(StoryPair.of(second, first)).isEqualTo(StoryPair.of(first, second));
  }
}
