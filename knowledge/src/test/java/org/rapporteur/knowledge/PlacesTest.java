package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.coder.place.Gazetteer;
import org.rapporteur.coder.place.Place;

class PlacesTest {
  @TempDir Path temporary;
  private DataDirectory data;

  @BeforeEach
  void startWithoutMistakes() {
    data = new DataDirectory(temporary);
  }

  private Gazetteer gazetteer() {
    return Knowledge.from(temporary).gazetteer();
  }

  @Test
  void placesAreFoundByNameAndVariant() {
    assertThat(gazetteer().named("Kobani")).isEqualTo(gazetteer().named("Ain al-Arab"));
    assertThat(gazetteer().named("Kobani"))
        .containsExactly(
            new Place(
                "Kobani",
                Place.Kind.CITY,
                Optional.of("SYR"),
                Optional.empty(),
                Optional.of(36.9),
                Optional.of(38.4),
                0));
  }

  @Test
  void theHandWrittenRowTakesThePlaceOfTheOther() {
    assertThat(gazetteer().named("Homs"))
        .singleElement()
        .extracting(Place::population)
        .isEqualTo(775_000L);
  }

  @Test
  void capitalsCountAndDotsDoNot() {
    data.append("places/places.tsv", "St. Ives		city	FRA		45	1	10");
    assertThat(gazetteer().named("St Ives")).hasSize(1);
    assertThat(gazetteer().named("St. Ives")).hasSize(1);
    assertThat(gazetteer().named("st ives")).isEmpty();
  }

  @Test
  void countriesComeFirstAndThenTheMorePopulous() {
    data.append(
        "places/places.tsv",
        "Land		city	FRA	A	45	1	10",
        "Land		city	FRA	B	46	1	20",
        "Land		country	SYR		46	1	");
    assertThat(gazetteer().named("Land"))
        .extracting(Place::kind, Place::population)
        .containsExactly(
            tuple(Place.Kind.COUNTRY, 0L),
            tuple(Place.Kind.CITY, 20L),
            tuple(Place.Kind.CITY, 10L));
  }

  @Test
  void anUnknownNameHasNoPlaces() {
    assertThat(gazetteer().named("Atlantis")).isEmpty();
  }
}
