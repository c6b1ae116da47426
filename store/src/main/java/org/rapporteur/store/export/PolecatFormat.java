package org.rapporteur.store.export;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The 40 columns of POLECAT. */
final class PolecatFormat extends DyadFormat {
  private static final String BETWEEN = "; ";

  /** GeoNames has nine classes of features; these are the ones of our places. */
  private static final Map<String, String> FEATURES =
      Map.of("country", "A", "region", "A", "city", "P", "sea", "H", "facility", "S", "area", "L");

  PolecatFormat() {
    super("polecat", "polecat.txt", new Dialect(true, "None"));
  }

  @Override
  boolean hasCameo() {
    return false;
  }

  @Override
  void fill(Cells row, Dyad dyad) {
    // Readers take what stands before the first underscore as the story.
    row.put(
        "Event ID",
        dyad.event().storyKey() + "_" + dyad.field("/id").orElseThrow() + "_" + dyad.number());
    row.put("Event Date", dyad.day().map(Object::toString));
    row.put("Event Type", dyad.field("/event"));
    row.put("Event Mode", dyad.list("/mode"), BETWEEN);
    row.put("Intensity", dyad.field("/event_scale"));
    row.put(
        "Quad Code",
        dyad.field("/quad_code")
            .flatMap(quad -> Facts.QUADS.of(quad, "name"))
            .map(name -> name.toUpperCase(Locale.ROOT)));
    row.put("Contexts", dyad.list("/context"), BETWEEN);
    side(row, "Actor", dyad.actor());
    side(row, "Recipient", dyad.recipient());
    row.put("Placename", dyad.field("/event_loc/name"));
    row.put("City", dyad.placeOfKind("city"));
    row.put("Province", dyad.province());
    row.put("Country", dyad.field("/event_loc/country"));
    row.put("Latitude", dyad.field("/event_loc/lat"));
    row.put("Longitude", dyad.field("/event_loc/lon"));
    row.put("Raw Placename", dyad.field("/event_loc/text"));
    row.put("Feature Type", dyad.event().placeKind().map(FEATURES::get));
    row.put("Source", dyad.field("/cite_info/publisher"));
    row.put("Publication Date", dyad.published());
    row.put("Story Locations", dyad.event().namedPlaces(), BETWEEN);
    row.put("Language", dyad.field("/cite_info/language"));
    row.put("Version", dyad.field("/coder"));
  }

  private static void side(Cells row, String side, Optional<Party> someone) {
    if (someone.isEmpty()) {
      return;
    }
    Party party = someone.get();
    row.put(side + " Name", party.name().or(party::state));
    row.put(side + " Country", party.code());
    row.put(side + " COW", party.code().flatMap(code -> Facts.STATES.of(code, "cow")));
    row.put("Primary " + side + " Sector", party.sectors().stream().findFirst());
    row.put(side + " Sectors", party.sectors(), BETWEEN);
    if (party.mention().equals("role")) {
      row.put(side + " Title", party.text());
    }
    row.put(side + " Name Raw", party.text());
  }
}
