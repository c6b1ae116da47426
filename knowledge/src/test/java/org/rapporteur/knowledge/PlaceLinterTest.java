package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceLinterTest {
  private static final String PLACES = "places/places-news.tsv";

  @TempDir Path temporary;
  private DataDirectory data;

  @BeforeEach
  void startWithoutMistakes() {
    data = new DataDirectory(temporary);
  }

  @Test
  void findsALatitudeBeyondThePole() {
    data.append(PLACES, "Nowhere		city	FRA		90.5	2	10");
    assertThat(data.findings()).containsExactly(PLACES + ":4 coordinates");
  }

  @Test
  void findsALongitudeBeyondTheDateLine() {
    data.append(PLACES, "Nowhere		city	FRA		9	-181	10");
    assertThat(data.findings()).containsExactly(PLACES + ":4 coordinates");
  }

  @Test
  void findsAMissingCoordinate() {
    data.append(PLACES, "Nowhere		city	FRA			2	10");
    assertThat(data.findings()).containsExactly(PLACES + ":4 coordinates");
  }

  @Test
  void findsAnUnknownCountry() {
    data.append(PLACES, "Nowhere		city	XXX		9	2	10");
    assertThat(data.findings()).containsExactly(PLACES + ":4 unknown-code");
  }

  @Test
  void findsACityWithoutACountry() {
    data.append(PLACES, "Nowhere		city			9	2	10", "Wide Sea		sea			9	2	");
    assertThat(data.findings()).containsExactly(PLACES + ":4 unknown-code");
  }

  @Test
  void findsAnUnknownKind() {
    data.append(PLACES, "Nowhere		town	FRA		9	2	10");
    assertThat(data.findings()).containsExactly(PLACES + ":4 kind");
  }

  @Test
  void findsAPopulationThatIsNoNumber() {
    data.append(PLACES, "Nowhere		city	FRA		9	2	1,000");
    assertThat(data.findings()).containsExactly(PLACES + ":4 number");
  }

  @Test
  void findsANameThatIsListedTwice() {
    data.append(PLACES, "Nowhere	Nowhere	city	FRA		9	2	10");
    assertThat(data.findings()).containsExactly(PLACES + ":4 duplicate");
  }

  @Test
  void findsAPlaceThatStandsTwice() {
    data.append(PLACES, "Nowhere		city	FRA		9	2	10", "Nowhere		city	FRA		9	2	20");
    assertThat(data.findings()).containsExactly(PLACES + ":5 duplicate");
  }

  @Test
  void findsAPlaceWithoutAName() {
    data.append(PLACES, "	Somewhere	city	FRA		9	2	10");
    assertThat(data.findings()).containsExactly(PLACES + ":4 empty");
  }

  @Test
  void findsAnExceptionThatIsNoPlace() {
    data.append("places/not-names.txt", "Atlantis");
    assertThat(data.findings()).containsExactly("places/not-names.txt:2 unknown-name");
  }

  private static final String TOWNS = "places/towns.tsv";
  private static final String HEADER = String.join("\t", PlaceIndex.COLUMNS);

  @Test
  void findsTownsThatAreNotSorted() {
    data.write(TOWNS, HEADER, "Brim\tcity\tFRA\t\t1\t2\t9\t", "Abel\tcity\tFRA\t\t1\t2\t9\t");
    assertThat(data.findings()).containsExactly(TOWNS + ":3 order");
  }

  @Test
  void findsARowOfTownsThatIsNone() {
    data.write(TOWNS, HEADER, "Abel\tcity\tFRA", "Brim\thill\tFRA\t\t1\t2\t9\t");
    assertThat(data.findings()).containsExactly(TOWNS + ":2 columns", TOWNS + ":3 columns");
  }

  @Test
  void findsAVariantOfNoPlace() {
    data.write(
        "places/variants.tsv",
        "name\tkind\tcountry\tnames",
        "Homs\tcity\tSYR\tEmesa",
        "Homs\tcity\tFRA\tEmesa");
    assertThat(data.findings()).containsExactly("places/variants.tsv:3 unknown-name");
    assertThat(Knowledge.from(temporary).gazetteer().named("Emesa")).hasSize(1);
  }

  @Test
  void findsCuesWithoutWeightAndUnknownOnes() {
    data.write(
        "places/weights.tsv", "cue\tweight\tmeaning", "threshold\t2\tleast", "moon\t1\tnone");
    assertThat(data.findings()).contains("places/weights.tsv:1 cue", "places/weights.tsv:3 cue");
  }
}
