package org.rapporteur.store.export;

import java.util.Optional;

/** The 20 columns of ICEWS. */
final class IcewsFormat extends DyadFormat {
  IcewsFormat() {
    super("icews", "icews.tab", new Dialect(true, "NULL"));
  }

  @Override
  void fill(Cells row, Dyad dyad) {
    row.put("Event ID", dyad.row());
    row.put("Event Date", dyad.day().map(Object::toString));
    side(row, "Source", dyad.actor());
    row.put("Event Text", dyad.cameo().flatMap(code -> Facts.CAMEO.of(code, "label")));
    row.put("CAMEO Code", dyad.cameo());
    row.put("Intensity", dyad.cameo().flatMap(code -> Facts.CAMEO.of(code, "goldstein")));
    side(row, "Target", dyad.recipient());
    row.put("Story ID", dyad.event().event().number());
    row.put("Sentence Number", dyad.sentence());
    row.put("Publisher", dyad.field("/cite_info/publisher"));
    row.put("City", dyad.placeOfKind("city"));
    row.put("Province", dyad.province());
    row.put("Country", dyad.field("/event_loc/country").map(IcewsFormat::country));
    row.put("Latitude", dyad.field("/event_loc/lat"));
    row.put("Longitude", dyad.field("/event_loc/lon"));
  }

  private static void side(Cells row, String side, Optional<Party> someone) {
    if (someone.isEmpty()) {
      return;
    }
    Party party = someone.get();
    row.put(side + " Name", party.called());
    row.put(side + " Sectors", party.sectors(), ",");
    row.put(side + " Country", party.code().flatMap(code -> Facts.STATES.of(code, "name")));
  }

  /** The table of states lacks some dependent territories. */
  private static String country(String code) {
    return Facts.STATES.of(code, "name").orElse(code);
  }
}
