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
}
