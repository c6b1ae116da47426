package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-06-05",
        "2020-06-05T23:59:00-05:00",
        "2020-06-05 10:00",
        "2020/06/05",
        "20200605T101500Z",
        "Fri, 05 Jun 2020 10:15:00 GMT",
        "5 Jun 2020 10:15 +0200",
        "June 5, 2020",
        "June 5, 2020 Friday",
        "Friday, June 5th, 2020 10:15 AM",
        "5 June 2020",
        "Friday 5 June 2020",
        "Jun. 5, 2020",
        "05-Jun-2020"
      })
  void aDayIsReadInTheFormsOfCitations(String written) {
    assertThat(StoryDate.parse(written)).contains(LocalDate.of(2020, 6, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "05/06/2020",
        "2020-13-01",
        "31 June 2020",
        "June 2020",
        "20200605",
        "Monsoon 5 June 2020",
        "5 Junk 2020",
        "1591315200"
      })
  void whatIsNoDayOrCouldBeTwoIsNotGuessedAt(String written) {
    assertThat(StoryDate.parse(written)).isEmpty();
  }
}
