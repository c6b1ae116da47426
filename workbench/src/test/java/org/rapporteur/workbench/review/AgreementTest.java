package org.rapporteur.workbench.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.workbench.review.Agreement.Unit;

class AgreementTest {
  /** Four observers and twelve units: the example of Krippendorff's 2011 paper; 0 is missing. */
  private static final int[][] FOUR_OBSERVERS = {
    {1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
    {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
    {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
    {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}
  };

  @Test
  void alphaOfNominalDataWithMissingValuesIsThatOfTheTextbook() {
    assertThat(Agreement.alpha(units(FOUR_OBSERVERS)).orElseThrow().value())
        .isCloseTo(0.743, within(0.0005));
  }

  @Test
  void kappaOfTwoReviewersTakesChanceAway() {
    List<Unit> units = new ArrayList<>();
    add(units, 20, "yes", "yes");
    add(units, 5, "yes", "no");
    add(units, 10, "no", "yes");
    add(units, 15, "no", "no");

    Interval kappa = Agreement.kappa(units, "ann", "ben").orElseThrow();

    assertThat(kappa.value()).isCloseTo(0.4, within(1e-9));
    assertThat(kappa.low()).isBetween(0.0, 0.4);
    assertThat(kappa.high()).isBetween(0.4, 0.8);
  }

  @Test
  void kappaLooksOnlyAtWhatBothJudged() {
    List<Unit> units = new ArrayList<>();
    add(units, 3, "yes", "yes");
    add(units, 3, "no", "no");
    units.add(new Unit(Map.of("ann", "yes")));
    units.add(new Unit(Map.of("ben", "no", "eve", "yes")));

    assertThat(Agreement.kappa(units, "ann", "ben").orElseThrow().value()).isEqualTo(1);
  }

  @Test
  void withoutTwoJudgementsOfOneThingThereIsNoAgreementToTell() {
    assertThat(Agreement.alpha(List.of(new Unit(Map.of("ann", "yes"))))).isEmpty();
    assertThat(Agreement.alpha(List.of())).isEmpty();
    assertThat(Agreement.kappa(List.of(), "ann", "ben")).isEmpty();
  }

  @Test
  void reviewersWhoOnlyEverSaidOneThingLeaveChanceOpen() {
    List<Unit> units = new ArrayList<>();
    add(units, 4, "yes", "yes");

    assertThat(Agreement.alpha(units)).isEmpty();
    assertThat(Agreement.kappa(units, "ann", "ben")).isEmpty();
  }

  @Test
  void theSameJudgementsGiveTheSameInterval() {
    assertThat(Agreement.alpha(units(FOUR_OBSERVERS)))
        .isEqualTo(Agreement.alpha(units(FOUR_OBSERVERS)));
  }

  private static void add(List<Unit> units, int times, String ann, String ben) {
    for (int i = 0; i < times; i++) {
      units.add(new Unit(Map.of("ann", ann, "ben", ben)));
    }
  }

  private static List<Unit> units(int[][] byObserver) {
    List<Unit> units = new ArrayList<>();
    for (int unit = 0; unit < byObserver[0].length; unit++) {
      Map<String, String> judgements = new HashMap<>();
      for (int observer = 0; observer < byObserver.length; observer++) {
        if (byObserver[observer][unit] != 0) {
          judgements.put("observer " + observer, String.valueOf(byObserver[observer][unit]));
        }
      }
      units.add(new Unit(judgements));
    }
    return units;
  }
}
