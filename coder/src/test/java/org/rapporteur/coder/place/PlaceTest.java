package org.rapporteur.coder.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceTest {
  private static Place place(Place.Kind kind, String name, String region, double lat, double lon) {
    return new Place(
        name,
        kind,
        Optional.of("SYR"),
        Optional.of(region).filter(value -> !value.isEmpty()),
        Optional.of(lat),
        Optional.of(lon),
        0);
  }

  private final Place town = place(Place.Kind.CITY, "Lindow", "Brim", 36.2, 37.16);

  @Test
  void distancesAreThoseOfTheGlobe() {
    assertThat(Place.kilometres(0, 0, 0, 180)).isCloseTo(20015, within(1.0));
    assertThat(Place.kilometres(36, 37, 36, 37)).isZero();
  }

  @Test
  void aMovedPlaceIsSoFarAway() {
    for (double direction = 0; direction < 360; direction += 45) {
      assertThat(town.movedBy(30, direction).distanceTo(town).orElseThrow())
          .isCloseTo(30, within(0.5));
    }
    assertThat(town.movedBy(30, 0).latitude().orElseThrow()).isGreaterThan(36.2);
  }

  @Test
  void aRegionHoldsWhatLiesInItAndADistrictWhatLiesNear() {
    Place region = place(Place.Kind.REGION, "Brim", "", 36, 37);
    Place near = place(Place.Kind.REGION, "Lindow County", "Brim", 36.1, 37.2);
    Place far = place(Place.Kind.REGION, "Lindow County", "Brim", 38, 37.2);

    assertThat(region.holds(town)).isTrue();
    assertThat(place(Place.Kind.REGION, "Other", "", 36, 37).holds(town)).isFalse();
    assertThat(near.holds(town)).isTrue();
    assertThat(far.holds(town)).isFalse();
    assertThat(town.holds(region)).isFalse();
  }

  @Test
  void precisionIsThatOfTheKind() {
    assertThat(town.precision()).isEqualTo(Place.Precision.CITY);
    assertThat(place(Place.Kind.SEA, "Sea", "", 1, 1).precision())
        .isEqualTo(Place.Precision.REGION);
    assertThat(place(Place.Kind.FACILITY, "Dam", "", 1, 1).precision())
        .isEqualTo(Place.Precision.POINT);
  }
}
