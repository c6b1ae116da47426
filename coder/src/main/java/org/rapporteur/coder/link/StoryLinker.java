package org.rapporteur.coder.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.coder.actor.Referent;
import org.rapporteur.coder.time.EventDate;

/**
 * Finds events of one story that are the same one: of one type, between the same sides, on the same
 * day as far as both are dated ("Turkey struck Syria on Monday ... Turkey's strike on Syria").
 */
public final class StoryLinker {
  private StoryLinker() {}

  /** For each event the position of the first one that tells the same; its own when it is new. */
  public static List<Integer> firstTellings(List<? extends Linkable> events) {
    List<Integer> first = new ArrayList<>();
    Map<String, List<Integer>> bySides = new HashMap<>();
    for (int position = 0; position < events.size(); position++) {
      Linkable event = events.get(position);
      Set<String> sides = sides(event);
      List<Integer> earlier =
          sides.isEmpty()
              ? List.of()
              : bySides.computeIfAbsent(event.type() + " " + sides, key -> new ArrayList<>());
      Optional<Integer> same =
          earlier.stream()
              .filter(other -> datesAgree(events.get(other).date(), event.date()))
              .findFirst();
      first.add(same.isPresent() ? first.get(same.get()) : Integer.valueOf(position));
      if (!sides.isEmpty()) {
        earlier.add(position);
      }
    }
    return first;
  }

  private static boolean datesAgree(EventDate first, EventDate second) {
    return first.start().isEmpty()
        || second.start().isEmpty()
        || first.start().equals(second.start());
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
