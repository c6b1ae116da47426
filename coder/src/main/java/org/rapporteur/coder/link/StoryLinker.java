package org.rapporteur.coder.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.coder.actor.Referent;

/**
 * Finds events of one story that are the same one: of one type, between the same sides, on the same
 * day as far as both are dated ("Turkey struck Syria on Monday ... Turkey's strike on Syria").
 */
public final class StoryLinker {
  private StoryLinker() {}

  /** For each event the position of the first one that tells the same; its own when it is new. */
  public static List<Integer> firstTellings(List<? extends Linkable> events) {
    List<Integer> first = new ArrayList<>();
    Map<String, SameSides> groups = new HashMap<>();
    for (int position = 0; position < events.size(); position++) {
      Linkable event = events.get(position);
      Set<String> sides = sides(event);
      first.add(
          sides.isEmpty()
              ? Integer.valueOf(position)
              : groups
                  .computeIfAbsent(event.type() + " " + sides, key -> new SameSides())
                  .firstTelling(position, event.date().start()));
    }
    return first;
  }

  /**
   * Events of one type between the same sides: of each day the first, so that a long story costs no
   * more for each event than a short one.
   */
  private static final class SameSides {
    /** When it was met, and the position that its day is told at first. */
    private record First(int met, int position) {}

    private final Map<Optional<LocalDate>, First> byDay = new LinkedHashMap<>();

    /** The position of the first event whose day agrees; an open day agrees with all. */
    private int firstTelling(int position, Optional<LocalDate> day) {
      Stream<First> agreeing =
          day.isEmpty()
              ? byDay.values().stream().limit(1)
              : Stream.of(day, Optional.<LocalDate>empty())
                  .filter(byDay::containsKey)
                  .map(byDay::get);
      int first =
          agreeing
              .min(java.util.Comparator.comparingInt(First::met))
              .map(First::position)
              .orElse(position);
      byDay.putIfAbsent(day, new First(byDay.size(), first));
      return first;
    }
  }

  /** Codes of both sides together: who reports an attack may name them in either order. */
  private static Set<String> sides(Linkable event) {
    return Stream.concat(event.actors().stream(), event.recipients().stream())
        .flatMap(mention -> mention.referents().stream())
        .map(Referent::code)
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }
}
