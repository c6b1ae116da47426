package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.coder.place.Place;

class PlaceIndexTest {
  private static final String TABLE =
      """
      name\tkind\tcountry\tadmin1\tlat\tlon\tpopulation\tof
      # comment
      Abel\tcity\tSYR\tBrim\t1.00\t2.00\t10\t
      Lindow\tcity\tCHL\t\t1.00\t2.00\t10\t
      Lindow\tcity\tSYR\tBrim\t3.00\t4.00\t900\t
      Lindow Hill\tarea\tSYR\t\t3.00\t4.00\t\t
      Zóra\tcity\tSYR\t\tx\t4.00\t\t
      """;

  @TempDir Path folder;

  @Test
  void allPlacesOfANameAreFoundMostPeopleFirst() {
    assertThat(PlaceIndex.of(TABLE).named("Lindow"))
        .extracting(Place::population)
        .containsExactly(900L, 10L);
    assertThat(PlaceIndex.of(TABLE).named("Abel")).hasSize(1);
    assertThat(PlaceIndex.of(TABLE).named("Lindow Hill")).hasSize(1);
  }

  @Test
  void otherNamesAreNot() {
    for (String name : List.of("", "A", "Lind", "Lindow H", "lindow", "Zz", "# comment", "name")) {
      assertThat(PlaceIndex.of(TABLE).named(name)).isEmpty();
    }
  }

  @Test
  void aBrokenRowIsPassedOver() {
    assertThat(PlaceIndex.of(TABLE).named("Zóra")).isEmpty();
  }

  @Test
  void aFileIsSearchedLikeAText() throws IOException {
    Path file = Files.writeString(folder.resolve("places.tsv"), TABLE);

    assertThat(PlaceIndex.of(file).named("Lindow")).hasSize(2);
  }

  @Test
  void anotherTableIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("places.tsv"), "name\tkind\n");

    assertThatThrownBy(() -> PlaceIndex.of(file)).hasMessageContaining("no table of places");
  }

  @Test
  void theTownsOfTheProgramAreSortedAndComplete() {
    DataFile towns = DataFiles.bundled().file("places/towns.tsv").orElseThrow();
    List<String> rows = towns.text().lines().skip(2).toList();

    assertThat(rows).hasSizeGreaterThan(100_000);
    assertThat(rows).allMatch(row -> PlaceIndex.place(row).isPresent());
    PlaceIndex index = PlaceIndex.of(towns.text());
    for (int i = 0; i < rows.size(); i += 97) {
      String name = rows.get(i).substring(0, rows.get(i).indexOf('\t'));
      assertThat(index.named(name)).as(name).isNotEmpty();
    }
  }

  @Test
  void namesakesOfTheLongListComeBehindThoseOfTheShortOneAndNonesTwice() {
    LayeredGazetteer layered =
        new LayeredGazetteer(
            name -> PlaceIndex.of(TABLE).named(name).subList(1, 2), PlaceIndex.of(TABLE));

    assertThat(layered.named("Lindow"))
        .extracting(place -> place.country().orElseThrow())
        .containsExactly("CHL", "SYR");
  }
}
