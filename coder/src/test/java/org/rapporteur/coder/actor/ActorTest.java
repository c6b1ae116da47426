package org.rapporteur.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rapporteur.coder.actor.ActorFixture.organization;
import static org.rapporteur.coder.actor.ActorFixture.person;
import static org.rapporteur.coder.actor.ActorFixture.tenure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActorTest {
  private final Actor lavrov =
      person(
          "sergei-lavrov",
          "Sergei Lavrov",
          tenure("RUS", "GOV", "foreign minister", "2004-03-09", "2020-01-15"),
          tenure("UNO", "IGO", "ambassador", "1994-01-25", "2002-06-30"));

  private static Optional<LocalDate> on(String day) {
    return Optional.of(LocalDate.parse(day));
  }

  @Test
  void aPersonIsWhatHeWasOnTheDay() {
    assertThat(lavrov.on(on("1999-01-01")).code()).contains("UNO");
    assertThat(lavrov.on(on("2016-01-01")).code()).contains("RUS");
    assertThat(lavrov.on(on("2016-01-01")).sectors()).containsExactly("GOV");
  }

  @Test
  void betweenAndAfterOfficesAPersonIsAFormerOfficial() {
    assertThat(lavrov.on(on("2003-01-01")).code()).contains("UNO");
    assertThat(lavrov.on(on("2003-01-01")).sectors()).containsExactly("ELI");
    assertThat(lavrov.on(on("2021-01-01")).code()).contains("RUS");
    assertThat(lavrov.on(on("2021-01-01")).sectors()).containsExactly("ELI");
  }

  @Test
  void withoutADayTheLastOfficeIsMeant() {
    assertThat(lavrov.on(Optional.empty()).code()).contains("RUS");
    assertThat(lavrov.on(Optional.empty()).sectors()).containsExactly("GOV");
  }

  @Test
  void theNewOfficeHoldsOnTheDayOfHandingOver() {
    Actor medvedev =
        person(
            "dmitry-medvedev",
            "Dmitry Medvedev",
            tenure("RUS", "GOV", "president", "2008-05-07", "2012-05-07"),
            tenure("RUS", "PTY", "party chairman", "2012-05-07", ""));

    assertThat(medvedev.on(on("2012-05-07")).sectors()).containsExactly("PTY");
  }

  @Test
  void anOrganisationThatEndedKeepsItsSectors() {
    Actor farc =
        organization(
            "farc",
            "FARC",
            List.of(),
            tenure("COL", "REB", "armed group", "1964-05-27", "2017-06-27"));

    assertThat(farc.on(on("2020-01-01")).sectors()).containsExactly("REB");
  }

  @Test
  void theReferentIsNamed() {
    Referent referent = lavrov.on(Optional.empty());

    assertThat(referent.actorId()).contains("sergei-lavrov");
    assertThat(referent.name()).contains("Sergei Lavrov");
  }

  @Test
  void activeMeansInOffice() {
    assertThat(lavrov.isActiveOn(LocalDate.of(2003, 1, 1))).isFalse();
    assertThat(lavrov.isActiveOn(LocalDate.of(2004, 3, 9))).isTrue();
  }

  @Test
  void anActorWithoutATenureIsRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> person("nobody", "Nobody"))
        .withMessageContaining("nobody");
  }
}
