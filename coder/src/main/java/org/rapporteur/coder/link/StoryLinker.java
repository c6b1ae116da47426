package org.rapporteur.coder.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.actor.Referent;
import org.rapporteur.coder.story.CodedEvent;
import org.rapporteur.coder.time.EventDate;

/** Gives records of one story that tell the same event the same link. */
public final class StoryLinker {
  private StoryLinker() {}

  /** The events in their order; each linked to the first one that tells the same. */
  public static List<CodedEvent> link(List<CodedEvent> events) {
    List<CodedEvent> linked = new ArrayList<>();
    Map<String, List<CodedEvent>> sameSides = new HashMap<>();
    for (CodedEvent event : events) {
      Set<String> sides = sides(event);
      CodedEvent coded = event;
      if (!sides.isEmpty()) {
        List<CodedEvent> earlier =
            sameSides.computeIfAbsent(event.type() + " " + sides, key -> new ArrayList<>());
        String link =
            earlier.stream()
                .filter(other -> datesAgree(other.date(), event.date()))
                .map(CodedEvent::link)
                .findFirst()
                .orElse(event.link());
        coded = event.withLink(link);
        earlier.add(coded);
      }
      linked.add(coded);
    }
    return linked;
  }

  private static boolean datesAgree(EventDate first, EventDate second) {
    return first.start().isEmpty()
        || second.start().isEmpty()
        || first.start().equals(second.start());
  }

  private static Set<String> sides(CodedEvent event) {
    Set<String> codes = new TreeSet<>();
    for (List<Mention> side : List.of(event.actors(), event.recipients())) {
      for (Mention mention : side) {
        mention.referents().stream()
            .map(Referent::code)
            .flatMap(java.util.Optional::stream)
            .forEach(codes::add);
      }
    }
    return codes;
  }
}
