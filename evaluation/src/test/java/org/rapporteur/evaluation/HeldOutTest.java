package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.evaluation.ScoreCard.Interval;

class HeldOutTest {
  @Test
  void aboutTheFractionIsHeldOut() {
    HeldOut fifth = new HeldOut(0.2);

    long held = IntStream.range(0, 5000).filter(i -> fifth.holds("story-" + i)).count();

    assertThat(held).isBetween(900L, 1100L);
  }

  @Test
  void theSameIdsAreHeldOutInEveryRunAndALargerPartHoldsTheSmaller() {
    List<String> held =
        IntStream.range(0, 12).mapToObj(i -> "id" + i).filter(new HeldOut(0.25)::holds).toList();

    assertThat(held).containsExactly("id3", "id4", "id5", "id6", "id7");
    assertThat(held).allMatch(new HeldOut(0.5)::holds);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void aShareIsBetweenNoneAndAll(double share) {
    assertThatThrownBy(() -> new HeldOut(share)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theGapIsTheRestLessTheHeldOutPart() {
    Gap gap = Gap.of("F1", 0.5, new double[] {0.5, 0.5}, 0.75, new double[] {0.75, 0.75});

    assertThat(gap.gap()).isEqualTo(new Interval(0.25, 0.25));
    assertThat(Gap.table("things", 1, 3, List.of(gap)))
        .contains("held out     1 of 4 things\n")
        .contains("F1              0.500    0.750   +0.250  95 % +0.250 to +0.250\n");
  }
}
