package org.rapporteur.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.coder.lexicon.TimeLength;

class TimeShiftTest {
  private static EventDate shifted(
      TimeLength.Unit unit, long count, String first, Optional<String> last) {
    EventDate from =
        new EventDate(
            Optional.of(LocalDate.parse(first)),
            last.map(LocalDate::parse),
            EventDate.Basis.STATED,
            Optional.of("then"));
    return new TimeShift(new TimeLength(unit, count)).from(from, "words");
  }

  @ParameterizedTest(name = "{1} {0} from {2} to {3} are {4} to {5}")
  @CsvSource({
    "HOURS,   5, 2018-02-01, 2018-02-28, 2018-02-01, 2018-02-28",
    "DAYS,   -2, 2018-03-01, 2018-03-01, 2018-02-27, 2018-02-27",
    "DAYS,    3, 2018-08-01, 2018-08-31, 2018-08-04, 2018-09-03",
    "WEEKS,   2, 2018-03-01, 2018-03-01, 2018-03-15, 2018-03-15",
    "WEEKS,   0, 2018-03-01, 2018-03-01, 2018-02-26, 2018-03-04",
    "MONTHS,  1, 2018-01-31, 2018-01-31, 2018-02-01, 2018-02-28",
    "MONTHS, -1, 2018-08-01, 2018-08-31, 2018-07-01, 2018-07-31",
    "YEARS,  -4, 2018-01-01, 2018-12-31, 2014-01-01, 2014-12-31",
  })
  void isAsExactAsItsUnit(
      TimeLength.Unit unit, long count, String first, String last, String start, String end) {
    EventDate date = shifted(unit, count, first, Optional.of(last));

    assertThat(date.start()).contains(LocalDate.parse(start));
    assertThat(date.end()).contains(LocalDate.parse(end));
  }

  @Test
  void anOpenEndStaysOpen() {
    EventDate date = shifted(TimeLength.Unit.DAYS, 1, "2018-03-01", Optional.empty());

    assertThat(date.start()).contains(LocalDate.of(2018, 3, 2));
    assertThat(date.end()).isEmpty();
    assertThat(date.text()).contains("words");
  }
}
