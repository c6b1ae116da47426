package org.rapporteur.linking.event;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Links as text for reading. */
public final class LinkTable {
  private LinkTable() {}

  /** The links that more than one record tells of, with what their reports differ in. */
  public static String of(Collection<Link> links, Collection<Fulfilment> plans) {
    StringBuilder text = new StringBuilder();
    Map<String, Link> byId =
        links.stream().collect(Collectors.toMap(Link::id, Function.identity()));
    links.stream().filter(link -> link.records().size() > 1).forEach(link -> add(text, link));
    for (Fulfilment plan : plans) {
      Link first = byId.get(plan.plan());
      Link second = byId.get(plan.event());
      if (first != null && second != null) {
        line(text, "planned    " + first.canonical().text());
        line(text, "happened   " + second.canonical().text());
        line(text, "because    " + plan.reason());
        line(text, "");
      }
    }
    return text.toString();
  }

  private static void add(StringBuilder text, Link link) {
    EventView event = link.canonical();
    line(
        text,
        event.day().map(day -> day + " ").orElse("")
            + event.coded()
            + "  "
            + sides(event.actors())
            + (event.recipients().isEmpty() ? "" : " > " + sides(event.recipients()))
            + "  "
            + event.status().word()
            + "  "
            + link.records().size()
            + " records, "
            + link.stories()
            + (link.stories() == 1 ? " story" : " stories"));
    line(text, "  canonical " + event.story() + ": " + link.why());
    for (EventView record : link.records()) {
      line(text, "  " + record.story() + ": " + record.text().replaceAll("\\s+", " "));
    }
    for (Disagreement disagreement : link.disagreements()) {
      line(
          text,
          "  reports differ in "
              + disagreement.kind().name().toLowerCase(Locale.ROOT)
              + ": "
              + disagreement.claims().stream()
                  .map(claim -> claim.value() + " (" + claim.records().size() + ")")
                  .collect(Collectors.joining(", ")));
    }
    line(text, "");
  }

  private static String sides(List<Side> sides) {
    return sides.stream().map(Side::coded).distinct().collect(Collectors.joining(" + "));
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
