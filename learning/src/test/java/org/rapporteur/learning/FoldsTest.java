package org.rapporteur.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FoldsTest {
  private final List<Example> examples = Invented.examples();

  @Test
  void eachExampleIsHeldOutOnce() {
    Folds folds = Folds.of(examples, 4, "a");
    List<Example> held = new ArrayList<>();
    for (int fold = 0; fold < 4; fold++) {
      List<Example> inside = folds.in(fold, examples);
      assertThat(folds.without(fold, examples))
          .hasSize(examples.size() - inside.size())
          .doesNotContainAnyElementsOf(inside);
      held.addAll(inside);
    }
    assertThat(held).containsExactlyInAnyOrderElementsOf(examples);
  }

  @Test
  void everyFoldHasItsShareOfEachLabel() {
    Folds folds = Folds.of(examples, 3, "a");
    for (int fold = 0; fold < 3; fold++) {
      Map<String, Long> counts =
          folds.in(fold, examples).stream()
              .collect(Collectors.groupingBy(Example::label, Collectors.counting()));
      assertThat(counts.values()).containsOnly(2L).hasSize(3);
    }
  }

  @Test
  void theDivisionDependsOnIdsAndSeedOnly() {
    List<Example> reversed = new ArrayList<>(examples);
    java.util.Collections.reverse(reversed);
    Folds folds = Folds.of(examples, 3, "a");
    Folds again = Folds.of(reversed, 3, "a");
    for (int fold = 0; fold < 3; fold++) {
      assertThat(again.in(fold, reversed))
          .containsExactlyInAnyOrderElementsOf(folds.in(fold, examples));
    }
    assertThat(Folds.of(examples, 3, "b")).isNotEqualTo(folds);
  }

  @Test
  void whatIsFromOnePartStaysTogether() {
    List<Example> parts =
        examples.stream()
            .map(e -> new Example(e.id(), "story " + e.id().hashCode() % 7, "x", e.features()))
            .toList();
    Folds folds = Folds.byPart(parts, 3, "a");
    for (int fold = 0; fold < 3; fold++) {
      List<String> held = folds.in(fold, parts).stream().map(Example::part).toList();
      assertThat(held).isNotEmpty();
      assertThat(folds.without(fold, parts))
          .extracting(Example::part)
          .doesNotContainAnyElementsOf(held);
    }
    assertThatThrownBy(() -> Folds.byPart(parts, 9999, "a"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void moreFoldsThanExamplesAreRefused() {
    assertThatThrownBy(() -> Folds.of(examples, 99, "a"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Folds.of(examples, 1, "a"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
