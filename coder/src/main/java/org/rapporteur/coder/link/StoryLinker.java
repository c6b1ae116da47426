package org.rapporteur.coder.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    for (CodedEvent event : events) {
      String link =
          linked.stream()
              .filter(earlier -> isSame(earlier, event))
              .map(CodedEvent::link)
              .findFirst()
              .orElse(event.link());
      linked.add(event.withLink(link));
    }
    return linked;
  }

  private static boolean isSame(CodedEvent first, CodedEvent second) {
    Set<String> sides = sides(first);
    return first.type() == second.type()
        && !sides.isEmpty()
        && sides.equals(sides(second))
        && datesAgree(first.date(), second.date());
  }

  private static boolean datesAgree(EventDate first, EventDate second) {
    return first.start().isEmpty()
        || second.start().isEmpty()
        || first.start().equals(second.start());
  }

  private static Set<String> sides(CodedEvent event) {
    Set<String> codes = new HashSet<>();
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
