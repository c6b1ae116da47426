package org.rapporteur.workbench.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PrecisionTest {
  @Test
  void intervalIsWilsons() {
    Interval eightOfTen = new Precision(8, 10).interval();

    assertThat(eightOfTen.value()).isEqualTo(0.8);
    assertThat(eightOfTen.low()).isCloseTo(0.4902, within(0.0005));
    assertThat(eightOfTen.high()).isCloseTo(0.9433, within(0.0005));
  }

  @Test
  void allRightDoesNotMeanCertain() {
    Interval all = new Precision(5, 5).interval();

    assertThat(all.high()).isEqualTo(1);
    assertThat(all.low()).isLessThan(0.6);
  }

  @Test
  void nothingJudgedLeavesEverythingOpen() {
    Interval open = new Precision(0, 0).interval();

    assertThat(open.value()).isNaN();
    assertThat(open.low()).isZero();
    assertThat(open.high()).isEqualTo(1);
  }

  @Test
  void moreRightThanJudgedIsAMistake() {
    assertThatThrownBy(() -> new Precision(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
