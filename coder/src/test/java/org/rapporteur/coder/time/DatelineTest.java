package org.rapporteur.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.coder.article.Article;

class DatelineTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2019, 6, 20);

  private static Optional<LocalDate> day(String text) {
    return Dateline.storyDay(Article.of("a", text).withPublished(PUBLISHED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ACCRA, June 18 (Coast News) — Police left the harbour. | 2019-06-18",
        "LA PAZ, Bolivia, Jun. 19 (CN) - Police left. | 2019-06-19",
        "ACCRA, 17 June 2019 — Police left the harbour. | 2019-06-17",
        "Accra (Coast News), June 18 — Police left. | 2019-06-20",
        "Accra, June 18 (Coast News) – Police left. | 2019-06-18",
        "ACCRA — Police left the harbour. | 2019-06-20",
        "ACCRA (Coast News) — Police left the harbour. | 2019-06-20",
      })
  void theDayOfTheLineIsTheStorysDay(String text, LocalDate day) {
    assertThat(day(text)).contains(day);
  }

  @Test
  void theLineMayFollowTheHeadline() {
    assertThat(day("Police leave the harbour\n\nACCRA, June 19 (CN) — Police left."))
        .contains(LocalDate.of(2019, 6, 19));
  }

  @Test
  void aLineWithAYearOutweighsTheDateOfPublication() {
    assertThat(day("ACCRA, March 2, 2014 (CN) — Police left the harbour."))
        .contains(LocalDate.of(2014, 3, 2));
  }

  @Test
  void aLineWithoutAYearFarFromTheDateOfPublicationTellsNothing() {
    assertThat(day("ACCRA, March 2 (CN) — Police left the harbour.")).contains(PUBLISHED);
  }

  @Test
  void theLineMayLieInTheYearBefore() {
    Article article =
        Article.of("a", "ACCRA, Dec. 31 (CN) — Police left.")
            .withPublished(LocalDate.of(2019, 1, 2));

    assertThat(Dateline.storyDay(article)).contains(LocalDate.of(2018, 12, 31));
  }

  @Test
  void withoutADateOfPublicationTheLineNeedsAYear() {
    assertThat(Dateline.storyDay(Article.of("a", "ACCRA, June 18 (CN) — Police left."))).isEmpty();
    assertThat(Dateline.storyDay(Article.of("a", "ACCRA, June 18, 2019 — Police left.")))
        .contains(LocalDate.of(2019, 6, 18));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police left the harbour on June 18 - and came back.",
        "The army — which left on June 18 — came back.",
        "ACCRA, February 31 (CN) — Police left.",
        "",
      })
  void whatIsNoDatelineTellsNothing(String text) {
    assertThat(day(text)).contains(PUBLISHED);
  }

  @Test
  void itsSpanEndsWithTheDash() {
    String text = "ACCRA, June 18 (CN) — Police left.";

    assertThat(Dateline.of(text).map(line -> text.substring(line.span().end())))
        .contains("Police left.");
  }
}
