package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  private static final int ITEMS = 200;

  @Test
  void resultsComeInTheOrderOfTheItems() {
    List<Integer> received = new ArrayList<>();
    try (InOrder<Integer, Integer> work =
        new InOrder<>(4, InOrderTest::slowForEvenNumbers, received::add)) {
      IntStream.range(0, ITEMS).forEach(work::add);
      work.finish();
    }

    assertThat(received).isEqualTo(IntStream.range(0, ITEMS).boxed().toList());
  }

  @Test
  void allResultsStandInTheOrderOfTheirItems() {
    List<Integer> numbers = IntStream.range(0, ITEMS).boxed().toList();

    assertThat(InOrder.all(4, number -> -slowForEvenNumbers(number), numbers))
        .isEqualTo(numbers.stream().map(number -> -number).toList());
  }

  private static Integer slowForEvenNumbers(Integer number) {
    if (number % 2 == 0) {
      Thread.yield();
    }
    return number;
  }

  @Test
  void aFailureReachesTheOneWhoAdds() {
    try (InOrder<Integer, Integer> work =
        new InOrder<>(
            1,
            number -> {
              throw new IllegalArgumentException("no");
            },
            number -> {})) {
      assertThatThrownBy(
              () -> {
                work.add(1);
                work.finish();
              })
          .hasRootCauseMessage("no");
    }
  }
}
