package org.rapporteur.linking.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.linking.Table;

class StoryTextTest {
  static List<Table.Row> boilerplate() {
    return Table.beside(StoryText.class, "boilerplate.tsv");
  }

  @ParameterizedTest
  @MethodSource("boilerplate")
  void everyPatternFindsItsExample(Table.Row row) {
    assertThat(Pattern.compile(row.get("pattern")).matcher(row.get("example") + " ").find())
        .as(row.where())
        .isTrue();
  }

  @Test
  void datelineCreditsAndCopyrightAreNoWords() {
    StoryText plain = StoryText.of("The port was closed on Monday.\nShips waited outside.");
    StoryText wire =
        StoryText.of(
            "QUITO, Ecuador (Harbour Wire) — The port was closed on Monday.\n"
                + "Ships waited outside.\n(Reporting by Ana Prlic; editing by Tom Wells)\n"
                + "Copyright 2018 Harbour News. All rights reserved.");

    assertThat(wire.words()).isEqualTo(plain.words());
  }

  @Test
  void quotationMarksAndThousandsCommasDoNotMatter() {
    assertThat(StoryText.of("He said “1,200 men’s boots”.").words())
        .isEqualTo(StoryText.of("He said \"1200 men's boots\".").words());
  }

  @Test
  void correctionIsSeenAndItsLineIsNoPartOfTheReport() {
    StoryText text = StoryText.of("(Corrects the day in paragraph two)\nThe port was closed.");

    assertThat(text.saysCorrected()).isTrue();
    assertThat(text.words()).containsExactly("the", "port", "was", "closed");
  }

  @Test
  void reportOnACorrectionIsNone() {
    assertThat(StoryText.of("The market saw a correction on Monday.").saysCorrected()).isFalse();
  }

  @Test
  void figuresAndNamesAreKeptByTheirPlace() {
    StoryText text = StoryText.of("At least 12 people died, Minister Prlic said on Monday.");

    assertThat(text.details().values())
        .containsExactlyInAnyOrder("12", "minister", "prlic", "monday");
  }
}
