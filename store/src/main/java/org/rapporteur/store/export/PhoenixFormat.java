package org.rapporteur.store.export;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The 26 columns of Phoenix. */
final class PhoenixFormat extends DyadFormat {
  private static final String BETWEEN = ";";
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd");

  PhoenixFormat() {
    super("phoenix", "phoenix.txt", new Dialect(false, ""));
  }

  @Override
  void fill(Cells row, Dyad dyad) {
    row.put("EventID", dyad.row() + "_" + dyad.event().event().run());
    row.put("Date", dyad.day().map(DateTimeFormatter.BASIC_ISO_DATE::format));
    row.put("Year", dyad.day().map(day -> Integer.toString(day.getYear())));
    row.put("Month", dyad.day().map(MONTH::format));
    row.put("Day", dyad.day().map(DAY::format));
    side(row, "SourceActor", dyad.actor());
    side(row, "TargetActor", dyad.recipient());
    row.put("EventCode", dyad.cameo());
    row.put("EventRootCode", dyad.cameo(2));
    row.put("PentaClass", dyad.field("/quad_code"));
    row.put("GoldsteinScore", dyad.cameo().flatMap(code -> Facts.CAMEO.of(code, "goldstein")));
    row.put(
        "Issues", dyad.list("/context").stream().map(context -> context + ",1").toList(), BETWEEN);
    row.put("Lat", dyad.field("/event_loc/lat"));
    row.put("Lon", dyad.field("/event_loc/lon"));
    row.put("LocationName", dyad.field("/event_loc/name"));
    row.put("StateName", dyad.province());
    row.put("CountryCode", dyad.field("/event_loc/country"));
    row.put("SentenceID", dyad.event().event().number() + "_" + dyad.sentence());
    row.put("URLs", dyad.field("/cite_info/url").map(url -> url.replace(BETWEEN, "%3B")));
    row.put("NewsSources", dyad.field("/cite_info/publisher").stream().toList(), BETWEEN);
  }

  private static void side(Cells row, String side, Optional<Party> someone) {
    if (someone.isEmpty()) {
      return;
    }
    CameoActor actor = CameoActor.of(someone.get());
    List<String> roles = actor.roles();
    boolean international = !actor.organisation().isEmpty();
    row.put(side + "Full", actor.whole());
    row.put(side + "Entity", international ? actor.organisation() : actor.country());
    row.put(side + "Role", roles.stream().findFirst());
    Stream<String> rest =
        international ? Stream.of(actor.country(), actor.group()) : Stream.<String>empty();
    row.put(
        side + "Attribute",
        Stream.concat(rest, roles.stream().skip(1)).filter(part -> !part.isEmpty()).toList(),
        BETWEEN);
  }
}
