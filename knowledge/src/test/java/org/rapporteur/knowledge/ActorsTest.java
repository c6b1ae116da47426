package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.coder.actor.Actor;
import org.rapporteur.coder.actor.ActorDictionary;
import org.rapporteur.coder.actor.Designation;
import org.rapporteur.coder.actor.Designation.OfState.Form;
import org.rapporteur.coder.actor.Pronoun;

class ActorsTest {
  @TempDir Path temporary;
  private DataDirectory data;

  @BeforeEach
  void startWithoutMistakes() {
    data = new DataDirectory(temporary);
  }

  private ActorDictionary dictionary() {
    return Knowledge.from(temporary).actors();
  }

  private static List<Form> forms(ActorDictionary dictionary, String phrase) {
    return dictionary.lookup(phrase).stream()
        .filter(Designation.OfState.class::isInstance)
        .map(designation -> ((Designation.OfState) designation).form())
        .toList();
  }

  private static boolean isPlace(ActorDictionary dictionary, String phrase) {
    return dictionary.lookup(phrase).stream().anyMatch(Designation.OfPlace.class::isInstance);
  }

  @Test
  void statesAreFoundInAllForms() {
    ActorDictionary dictionary = dictionary();
    assertThat(forms(dictionary, "Syria")).containsExactly(Form.NAME);
    assertThat(forms(dictionary, "Syrian Arab Republic")).containsExactly(Form.NAME);
    assertThat(forms(dictionary, "Syrian")).containsExactly(Form.ADJECTIVE, Form.INHABITANT);
    assertThat(forms(dictionary, "Syrians")).containsExactly(Form.INHABITANT);
    assertThat(forms(dictionary, "White House")).containsExactly(Form.SEAT);
    assertThat(forms(dictionary, "US")).containsExactly(Form.NAME, Form.ADJECTIVE);
  }

  @Test
  void capitalsAreFoundInTheSpellingsOfTheGazetteer() {
    ActorDictionary dictionary = dictionary();
    assertThat(forms(dictionary, "Damascus")).containsExactly(Form.CAPITAL);
    assertThat(forms(dictionary, "Damaskus")).containsExactly(Form.CAPITAL);
    assertThat(isPlace(dictionary, "Damascus")).isFalse();
  }

  @Test
  void aCommaIsAWordOfItsOwn() {
    assertThat(forms(dictionary(), "Washington , D.C.")).containsExactly(Form.CAPITAL);
  }

  @Test
  void statesKnowWhenTheyExisted() {
    Designation.OfState state = (Designation.OfState) dictionary().lookup("France").get(0);
    assertThat(state.state().period().to()).contains(LocalDate.of(2100, 12, 31));
    assertThat(state.state().period().from()).isEmpty();
  }

  @Test
  void rowsOfAnIdAreTenuresOfOneActor() {
    data.append(
        "actors/people/some.tsv", "ada-vale	Ada Vale	Ada van Vale	UNO		envoy	2006-02	2007-03-04");
    ActorDictionary dictionary = dictionary();
    Actor ada = dictionary.byId("ada-vale").orElseThrow();
    assertThat(ada.kind()).isEqualTo(Actor.Kind.PERSON);
    assertThat(ada.aliases()).containsExactly("Ada van Vale");
    assertThat(ada.tenures())
        .extracting(Actor.Tenure::source)
        .containsExactly("actors/people/some.tsv:2", "actors/people/some.tsv:3");
    assertThat(ada.tenures().get(1).period().from()).contains(LocalDate.of(2006, 2, 1));
    assertThat(ada.on(Optional.of(LocalDate.of(2005, 6, 30))).code()).contains("FRA");
    assertThat(ada.on(Optional.of(LocalDate.of(2007, 3, 4))).code()).contains("UNO");
    assertThat(ada.on(Optional.of(LocalDate.of(2005, 7, 1))).sectors()).containsExactly("ELI");
    assertThat(dictionary.byLastName("Vale", Optional.empty())).containsExactly(ada);
  }

  @Test
  void organisationsAreKnownByTheirDirectory() {
    assertThat(dictionary().byId("tin-army").orElseThrow().kind())
        .isEqualTo(Actor.Kind.ORGANIZATION);
  }

  @Test
  void peoplesHaveNounsAndAdjectives() {
    ActorDictionary dictionary = dictionary();
    assertThat(dictionary.lookup("Kurdish people"))
        .containsExactly(
            new Designation.OfPeople(new Designation.People("Kurds", Optional.empty(), List.of())));
    assertThat(dictionary.lookup("Kurdish"))
        .containsExactly(
            new Designation.OfPeople(new Designation.People("Kurds", Optional.empty(), List.of())));
  }

  @Test
  void rolesAreFoundInBothNumbers() {
    Designation.Role gunman =
        new Designation.Role("gunman", List.of("UAF"), Designation.Role.Kind.PERSON, false);
    ActorDictionary dictionary = dictionary();
    assertThat(dictionary.lookup("gunman")).containsExactly(new Designation.OfRole(gunman, false));
    assertThat(dictionary.lookup("gunmen")).containsExactly(new Designation.OfRole(gunman, true));
  }

  @Test
  void modifiersLoseTheirHyphen() {
    assertThat(dictionary().lookup("ex"))
        .containsExactly(
            new Designation.OfModifier(
                new Designation.Modifier(
                    "ex", List.of("ELI"), Designation.Modifier.Effect.REPLACE)));
  }

  @Test
  void pronounsAreKnownInAnyCapitals() {
    ActorDictionary dictionary = dictionary();
    assertThat(dictionary.pronoun("She"))
        .contains(
            new Pronoun(
                Pronoun.Person.THIRD,
                Pronoun.Number.SINGULAR,
                Optional.of(Pronoun.Gender.FEMININE)));
    assertThat(dictionary.pronoun("we"))
        .contains(new Pronoun(Pronoun.Person.FIRST, Pronoun.Number.PLURAL, Optional.empty()));
    assertThat(dictionary.pronoun("thou")).isEmpty();
  }

  @Test
  void wordsThatCountAreKnownInAnyCapitals() {
    assertThat(dictionary().count("Both")).contains(2);
    assertThat(dictionary().count("seven")).isEmpty();
  }

  @Test
  void placesAreFoundByAllNames() {
    ActorDictionary dictionary = dictionary();
    assertThat(dictionary.lookup("Ain al-Arab"))
        .containsExactly(new Designation.OfPlace("Kobani", Optional.of("SYR")));
    assertThat(dictionary.lookup("Hims"))
        .containsExactly(new Designation.OfPlace("Homs", Optional.of("SYR")));
  }

  @Test
  void placesThatMislookAreNoNames() {
    data.append(
        "places/places.tsv",
        "Gunman		city	FRA		45	1	900000",
        "Meet		city	FRA		45	1	900000",
        "Tin Army		city	FRA		45	1	900000",
        "Ada		city	FRA		45	1	100000",
        "Vale		city	FRA		45	1	900000",
        "Hamlet		city	FRA		45	1	49999",
        "Town		city	FRA		45	1	50000");
    ActorDictionary dictionary = dictionary();
    assertThat(isPlace(dictionary, "March")).as("a month").isFalse();
    assertThat(isPlace(dictionary, "Gunman")).as("a role").isFalse();
    assertThat(isPlace(dictionary, "Meet")).as("a trigger").isFalse();
    assertThat(isPlace(dictionary, "Tin Army")).as("an organisation").isFalse();
    assertThat(isPlace(dictionary, "Ada")).as("a first name").isFalse();
    assertThat(isPlace(dictionary, "Vale")).as("a large city").isTrue();
    assertThat(isPlace(dictionary, "Hamlet")).as("a small town").isFalse();
    assertThat(isPlace(dictionary, "Town")).as("a larger town").isTrue();
    assertThat(isPlace(dictionary, "Smallville")).as("a listed exception").isFalse();
    assertThat(isPlace(dictionary, "France")).as("a country").isFalse();
  }

  @Test
  void namesOfRegionsInManyCountriesAreNoNames() {
    data.append(
        "places/places.tsv",
        "Northern Province		region	FRA		45	1	",
        "Northern Province		region	SYR		45	1	",
        "Southern Province		region	SYR		45	1	");
    assertThat(isPlace(dictionary(), "Southern Province")).isTrue();
    data.append("places/places.tsv", "Northern Province		region	USA		45	1	");
    assertThat(isPlace(dictionary(), "Northern Province")).isFalse();
  }
}
