package org.rapporteur.coder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class SortedTest {
  @RepeatedTest(50)
  void countsWhatStandsAtALimitOrBeforeIt(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<Integer> positions = random.ints(random.nextInt(20), 0, 15).sorted().boxed().toList();
    int limit = random.nextInt(17) - 1;

    assertThat(Sorted.countUpTo(positions, position -> position, limit))
        .isEqualTo((int) positions.stream().filter(position -> position <= limit).count());
  }
}
