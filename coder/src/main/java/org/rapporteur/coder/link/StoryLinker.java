package org.rapporteur.coder.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.actor.Referent;
import org.rapporteur.coder.story.CodedEvent;

/** Gives records of one story that tell the same event the same link. */
public final class StoryLinker {
  private StoryLinker() {}

  /** The events in their order; each linked to the first one that tells the same. */
  public static List<CodedEvent> link(List<CodedEvent> events) {
    List<CodedEvent> linked = new ArrayList<>();
    Map<String, SameSides> groups = new HashMap<>();
    for (CodedEvent event : events) {
      Set<String> sides = sides(event);
      linked.add(
          sides.isEmpty()
              ? event
              : groups
                  .computeIfAbsent(event.type() + " " + sides, key -> new SameSides())
                  .joined(event));
    }
    return linked;
  }

  /** Events of one type between the same sides: of each day the first, in the order they came. */
  private static final class SameSides {
    private record First(int order, String link) {}

    private final Map<Optional<LocalDate>, First> byDay = new LinkedHashMap<>();

    /** The event with the link of the first one whose day agrees; an open day agrees with all. */
    CodedEvent joined(CodedEvent event) {
      Optional<LocalDate> day = event.date().start();
      Stream<First> agreeing =
          day.isEmpty()
              ? byDay.values().stream().limit(1)
              : Stream.of(day, Optional.<LocalDate>empty())
                  .filter(byDay::containsKey)
                  .map(byDay::get);
      String link =
          agreeing.min(Comparator.comparingInt(First::order)).map(First::link).orElse(event.link());
      byDay.putIfAbsent(day, new First(byDay.size(), link));
      return event.withLink(link);
    }
  }

  private static Set<String> sides(CodedEvent event) {
    Set<String> codes = new TreeSet<>();
    for (List<Mention> side : List.of(event.actors(), event.recipients())) {
      for (Mention mention : side) {
        mention.referents().stream()
            .map(Referent::code)
            .flatMap(Optional::stream)
            .forEach(codes::add);
      }
    }
    return codes;
  }
}
