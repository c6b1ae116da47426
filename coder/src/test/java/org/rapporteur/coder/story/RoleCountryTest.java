package org.rapporteur.coder.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.actor.Referent;
import org.rapporteur.coder.ontology.EventType;

class RoleCountryTest {
  private static final Optional<String> KENYA = Optional.of("KEN");

  private static List<Mention> role(String code, String... sectors) {
    Referent referent = Referent.of(Optional.of(code).filter(c -> !c.isEmpty()), List.of(sectors));
    return List.of(
        new Mention(
            0,
            0,
            0,
            0,
            Mention.Kind.ROLE,
            Mention.Sort.GROUP,
            true,
            List.of(referent),
            Optional.empty()));
  }

  private static Optional<String> code(List<Mention> side) {
    return side.get(0).referent().code();
  }

  @Test
  void policeAndTheGovernmentAreThoseOfThePlace() {
    assertThat(code(RoleCountry.ofPlace(EventType.PROTEST, role("", "COP"), List.of(), KENYA)))
        .isEqualTo(KENYA);
    assertThat(code(RoleCountry.ofPlace(EventType.PROTEST, role("", "GOV"), List.of(), KENYA)))
        .isEqualTo(KENYA);
  }

  @Test
  void soldiersFightAtHomeButMayBeSentAbroad() {
    assertThat(code(RoleCountry.ofPlace(EventType.ASSAULT, role("", "MIL"), List.of(), KENYA)))
        .isEqualTo(KENYA);
    assertThat(
            code(
                RoleCountry.ofPlace(EventType.ASSAULT, role("", "MIL"), role("KEN", "COP"), KENYA)))
        .isEmpty();
    assertThat(code(RoleCountry.ofPlace(EventType.MOBILIZE, role("", "MIL"), List.of(), KENYA)))
        .isEmpty();
  }

  @Test
  void rebelsMayComeFromElsewhere() {
    assertThat(code(RoleCountry.ofPlace(EventType.PROTEST, role("", "REB"), List.of(), KENYA)))
        .isEmpty();
    assertThat(code(RoleCountry.ofAuthorities(role("", "REB"), role("KEN", "GOV")))).isEmpty();
  }

  @Test
  void theGovernmentFacesTheRebelsOfItsOwnCountry() {
    assertThat(code(RoleCountry.ofRebels(role("", "GOV"), role("KEN", "REB")))).isEqualTo(KENYA);
    assertThat(code(RoleCountry.ofRebels(role("", "MIL"), role("KEN", "REB")))).isEmpty();
    assertThat(code(RoleCountry.ofRebels(role("", "GOV"), role("KEN", "CVL")))).isEmpty();
  }

  @Test
  void whoHasACountryKeepsIt() {
    assertThat(code(RoleCountry.ofPlace(EventType.PROTEST, role("UGA", "COP"), List.of(), KENYA)))
        .contains("UGA");
  }

  @Test
  void withoutAPlaceNothingIsAdded() {
    assertThat(
            code(
                RoleCountry.ofPlace(
                    EventType.PROTEST, role("", "COP"), List.of(), Optional.empty())))
        .isEmpty();
  }

  @Test
  void protestersFaceTheAuthoritiesOfTheirOwnCountry() {
    assertThat(code(RoleCountry.ofAuthorities(role("", "CVL"), role("KEN", "GOV"))))
        .isEqualTo(KENYA);
    assertThat(code(RoleCountry.ofAuthorities(role("", "CVL"), role("KEN", "BUS")))).isEmpty();
  }

  @Test
  void aGovernmentFacesAnotherOne() {
    assertThat(code(RoleCountry.ofAuthorities(role("", "GOV"), role("KEN", "GOV")))).isEmpty();
  }
}
