package org.rapporteur.store.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The 61 columns of the events of GDELT 2.0. */
final class GdeltFormat extends DyadFormat {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
  private static final int TYPES = 3;

  GdeltFormat() {
    super("gdelt", "export.CSV", new Dialect(false, ""));
  }

  @Override
  void fill(Cells row, Dyad dyad) {
    row.put("GLOBALEVENTID", dyad.row());
    row.put("SQLDATE", dyad.day().map(DateTimeFormatter.BASIC_ISO_DATE::format));
    row.put("MonthYear", dyad.day().map(MONTH::format));
    row.put("Year", dyad.day().map(day -> Integer.toString(day.getYear())));
    row.put("FractionDate", dyad.day().map(GdeltFormat::fraction));
    side(row, "Actor1", dyad.actor());
    side(row, "Actor2", dyad.recipient());
    OptionalInt paragraph = dyad.event().paragraph();
    if (paragraph.isPresent()) {
      row.put("IsRootEvent", paragraph.getAsInt() == 0 ? 1 : 0);
    }
    row.put("EventCode", dyad.cameo());
    row.put("EventBaseCode", dyad.cameo(3));
    row.put("EventRootCode", dyad.cameo(2));
    row.put("QuadClass", dyad.field("/quad_code"));
    row.put("GoldsteinScale", dyad.cameo().flatMap(code -> Facts.CAMEO.of(code, "goldstein")));
    row.put("NumMentions", 1);
    row.put("NumSources", 1);
    row.put("NumArticles", 1);
    place(row, dyad);
    row.put("DATEADDED", stamp(dyad.event().stored()));
    row.put("SOURCEURL", dyad.field("/cite_info/url"));
  }

  private static void side(Cells row, String side, Optional<Party> someone) {
    if (someone.isEmpty()) {
      return;
    }
    CameoActor actor = CameoActor.of(someone.get());
    row.put(side + "Code", actor.whole());
    row.put(side + "Name", someone.get().called().toUpperCase(Locale.ROOT));
    row.put(side + "CountryCode", actor.country());
    row.put(side + "KnownGroupCode", actor.group());
    List<String> types = actor.types();
    for (int i = 0; i < Math.min(TYPES, types.size()); i++) {
      row.put(side + "Type" + (i + 1) + "Code", types.get(i));
    }
  }

  private static void place(Cells row, Dyad dyad) {
    Optional<String> name = dyad.field("/event_loc/name");
    Optional<String> code = dyad.field("/event_loc/country");
    boolean american = code.filter("USA"::equals).isPresent();
    row.put("ActionGeo_Type", dyad.event().placeKind().flatMap(kind -> type(kind, american)));
    row.put(
        "ActionGeo_FullName",
        Stream.of(name, dyad.event().region(), code.flatMap(c -> Facts.STATES.of(c, "name")))
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.joining(", ")));
    row.put("ActionGeo_Lat", dyad.field("/event_loc/lat"));
    row.put("ActionGeo_Long", dyad.field("/event_loc/lon"));
  }

  /** GDELT has no type for seas and areas. */
  private static Optional<String> type(String kind, boolean american) {
    return switch (kind) {
      case "country" -> Optional.of("1");
      case "region" -> Optional.of(american ? "2" : "5");
      case "city", "facility" -> Optional.of(american ? "3" : "4");
      default -> Optional.empty();
    };
  }

  /** The year, and how much of it has passed. */
  private static String fraction(LocalDate day) {
    double passed = Math.min(0.9999, day.getDayOfYear() / 365.0);
    return String.format(Locale.ROOT, "%.4f", day.getYear() + passed);
  }

  static String stamp(LocalDateTime time) {
    return STAMP.format(time);
  }
}
