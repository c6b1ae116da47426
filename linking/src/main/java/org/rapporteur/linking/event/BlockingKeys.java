package org.rapporteur.linking.event;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keys under which a record is looked for: two records are compared only if they share one. A key
 * is a family of types, a day, and a country of a side or of the place; where there is none, one of
 * those mentioned in the sentence, or else the names of sides and place.
 */
public final class BlockingKeys {
  /** The day of records that nothing dates. */
  private static final String NO_DAY = "-";

  private BlockingKeys() {}

  /** The keys of a record, such as {@code force 2018-01-05 SYR}. */
  public static Set<String> of(EventView event) {
    Set<String> keys = new LinkedHashSet<>();
    Set<String> about = about(event);
    for (String family : Families.of(event.type())) {
      for (String day : days(event)) {
        about.forEach(word -> keys.add(family + " " + day + " " + word));
      }
    }
    return keys;
  }

  /** A stated day and those around it, as after midnight; else the days of the news. */
  private static Set<String> days(EventView event) {
    List<LocalDate> span = EventComparer.span(event);
    if (span.isEmpty()) {
      return Set.of(NO_DAY);
    }
    LocalDate first = span.get(0);
    LocalDate last = span.get(1);
    return first
        .datesUntil(last.plusDays(2))
        .map(LocalDate::toString)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> about(EventView event) {
    Set<String> codes =
        Stream.concat(
                event.sides().stream().flatMap(side -> side.code().stream()),
                event.place().stream().flatMap(place -> place.country().stream()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (!codes.isEmpty()) {
      return codes;
    }
    if (!event.near().isEmpty()) {
      return event.near();
    }
    return Stream.concat(
            event.sides().stream().map(side -> side.identity().orElse(side.coded())),
            event.place().stream().map(EventView.Where::name))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
