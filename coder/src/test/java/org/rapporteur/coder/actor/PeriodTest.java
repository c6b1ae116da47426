package org.rapporteur.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodTest {
  private static final LocalDate FIRST = LocalDate.of(2012, 5, 7);
  private static final LocalDate LAST = LocalDate.of(2014, 6, 8);

  private static Period period(LocalDate from, LocalDate to) {
    return new Period(Optional.ofNullable(from), Optional.ofNullable(to));
  }

  @Test
  void bothEndsAreIncluded() {
    Period period = period(FIRST, LAST);

    assertThat(period.holds(FIRST)).isTrue();
    assertThat(period.holds(LAST)).isTrue();
    assertThat(period.holds(FIRST.minusDays(1))).isFalse();
    assertThat(period.holds(LAST.plusDays(1))).isFalse();
  }

  @Test
  void absentEndsAreOpen() {
    assertThat(period(FIRST, null).holds(LocalDate.of(2999, 1, 1))).isTrue();
    assertThat(period(null, LAST).holds(LocalDate.of(1500, 1, 1))).isTrue();
    assertThat(Period.ALWAYS.holds(FIRST)).isTrue();
  }

  @Test
  void isOverOnlyAfterTheLastDay() {
    assertThat(period(FIRST, LAST).isOver(LAST)).isFalse();
    assertThat(period(FIRST, LAST).isOver(LAST.plusDays(1))).isTrue();
    assertThat(period(FIRST, null).isOver(LAST)).isFalse();
  }

  @Test
  void anEndBeforeTheBeginningIsRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> period(LAST, FIRST))
        .withMessageContaining("2012-05-07")
        .withMessageContaining("2014-06-08");
  }
}
