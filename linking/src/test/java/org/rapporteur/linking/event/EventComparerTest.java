package org.rapporteur.linking.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.linking.event.Views.event;

import org.junit.jupiter.api.Test;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.ontology.EventType;

class EventComparerTest {
  private static Views strike(String id) {
    return event(id, EventType.ASSAULT).mode("aerial").by("TUR/MIL").to("IRQ").on(0);
  }

  private static Comparison compare(Views one, Views other) {
    Comparison comparison = EventComparer.compare(one.view(), other.view());
    assertThat(EventComparer.compare(other.view(), one.view()).score())
        .as("either way round")
        .isEqualTo(comparison.score());
    return comparison;
  }

  @Test
  void sameSidesAndDayAreEnough() {
    assertThat(compare(strike("a"), strike("b").told(1)).isSame()).isTrue();
  }

  @Test
  void statedDaysApartForbid() {
    Comparison comparison = compare(strike("a"), strike("b").on(3).told(3));

    assertThat(comparison.isSame()).isFalse();
    assertThat(comparison.reason()).isEqualTo("stated days 3 apart");
  }

  @Test
  void townsFarApartForbid() {
    Comparison comparison =
        compare(
            strike("a").at("Mosul", "IRQ", 36.34, 43.13),
            strike("b").at("Basra", "IRQ", 30.51, 47.78));

    assertThat(comparison.conflict()).hasValueSatisfying(why -> assertThat(why).contains("km"));
  }

  @Test
  void planIsNoReportOfWhatTookPlace() {
    assertThat(compare(strike("a"), strike("b").status(Status.PLANNED)).reason())
        .contains("planned");
  }

  @Test
  void whatDifferentPeopleSayIsNotTheSame() {
    Views one = event("a", EventType.ACCUSE).by("RUS/GOV:Lavrov").to("USA");
    Views other = event("b", EventType.ACCUSE).by("RUS/GOV:Putin").to("USA");

    assertThat(compare(one, other).conflict()).contains("said by different people");
  }

  @Test
  void partiesOfAMeetingMayStandInAnyOrder() {
    Views one = event("a", EventType.CONSULT).by("RUS").to("IRN").on(0);
    Views other = event("b", EventType.CONSULT).by("IRN", "RUS").on(0);

    assertThat(compare(one, other).isSame()).isTrue();
  }

  @Test
  void countryAloneIsLittleWhenBothSidesAreOfIt() {
    Views one = event("a", EventType.ACCUSE).mode("allege").by("USA").to("USA");
    Views other = event("b", EventType.ACCUSE).mode("allege").by("USA").to("USA");

    assertThat(compare(one, other).isSame()).isFalse();
  }

  @Test
  void everyFeatureThatCountsIsNamedInTheReason() {
    assertThat(compare(strike("a").dead(5), strike("b").dead(5)).reason())
        .contains("same mode +1.0", "same day stated +2.5", "same count +1.5");
  }
}
