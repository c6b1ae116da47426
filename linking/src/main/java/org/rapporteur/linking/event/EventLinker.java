package org.rapporteur.linking.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.linking.event.LinkIndex.Pair;

/**
 * Puts records of the same event into groups.
 *
 * <p>Pairs that share a blocking key are compared; those with enough points are edges. Edges join
 * groups from the strongest to the weakest, unless a member of one group is in conflict with one of
 * the other, or the groups' pairs have too few points on average. What comes out for a set of
 * records connected by edges depends on nothing else, so it does not matter in which order or on
 * which day they were added: only the connected sets that new records belong to are grouped anew.
 *
 * <p>Stories more than {@link EventComparer#WINDOW_DAYS} apart are never linked, and records of
 * stories older than that are left as they are: what a day costs does not grow with the index.
 */
public final class EventLinker {
  private static final Comparator<Pair> STRONGEST_FIRST =
      Comparator.comparingDouble(Pair::score)
          .reversed()
          .thenComparing(Pair::one)
          .thenComparing(Pair::other);

  private final LinkIndex index;

  public EventLinker(LinkIndex index) {
    this.index = index;
  }

  /** The links of a set of records, with an index of its own. */
  public static List<Link> link(Collection<EventView> events) {
    return new EventLinker(new InMemoryLinkIndex()).add(events);
  }

  /**
   * Adds records, such as those of a day.
   *
   * @return the links of all records that these are connected with, each record in exactly one; a
   *     record that is told once is a link of its own. In the order in which they are first told.
   */
  public List<Link> add(Collection<EventView> events) {
    if (events.isEmpty()) {
      return List.of();
    }
    Map<String, EventView> added = new TreeMap<>();
    events.forEach(event -> added.put(event.id(), event));
    added.values().forEach(event -> index.add(event, BlockingKeys.of(event)));
    added.values().forEach(this::pair);
    return links(reached(added));
  }

  private void pair(EventView event) {
    Optional<LocalDate> from = window(event, -EventComparer.WINDOW_DAYS);
    Optional<LocalDate> to = window(event, EventComparer.WINDOW_DAYS);
    for (EventView other : index.candidates(BlockingKeys.of(event), from, to)) {
      if (!other.id().equals(event.id())) {
        Comparison comparison = EventComparer.compare(event, other);
        if (comparison.isSame()) {
          index.addPair(Pair.of(event.id(), other.id(), comparison.score()));
        }
      }
    }
  }

  private static Optional<LocalDate> window(EventView event, int days) {
    return event.storyDay().map(day -> day.plusDays(days));
  }

  /** These records and all that are connected with them by pairs, as far as the window goes. */
  private Map<String, EventView> reached(Map<String, EventView> added) {
    Optional<LocalDate> oldest =
        added.values().stream()
            .flatMap(event -> event.storyDay().stream())
            .min(Comparator.naturalOrder())
            .map(day -> day.minusDays(EventComparer.WINDOW_DAYS));
    Map<String, EventView> reached = new TreeMap<>(added);
    Set<String> border = new HashSet<>(added.keySet());
    while (!border.isEmpty()) {
      Set<String> next = new HashSet<>();
      for (Pair pair : index.pairsOf(border)) {
        next.add(pair.one());
        next.add(pair.other());
      }
      next.removeAll(reached.keySet());
      border = new HashSet<>();
      for (EventView event : index.records(next)) {
        boolean open =
            event.storyDay().isEmpty()
                || oldest.isEmpty()
                || !event.storyDay().get().isBefore(oldest.get());
        if (open) {
          reached.put(event.id(), event);
          border.add(event.id());
        }
      }
    }
    return reached;
  }

  private List<Link> links(Map<String, EventView> events) {
    Map<String, List<EventView>> groupOf = new HashMap<>();
    events.values().forEach(event -> groupOf.put(event.id(), List.of(event)));
    List<Pair> pairs =
        index.pairsOf(events.keySet()).stream()
            .filter(pair -> events.containsKey(pair.one()) && events.containsKey(pair.other()))
            .sorted(STRONGEST_FIRST)
            .toList();
    for (Pair pair : pairs) {
      List<EventView> one = groupOf.getOrDefault(pair.one(), List.of());
      List<EventView> other = groupOf.getOrDefault(pair.other(), List.of());
      if (one != other && fit(one, other)) {
        List<EventView> joined = new ArrayList<>(one);
        joined.addAll(other);
        joined.forEach(event -> groupOf.put(event.id(), joined));
      }
    }
    return groupOf.entrySet().stream()
        .filter(group -> group.getValue().get(0).id().equals(group.getKey()))
        .map(group -> Link.of(group.getValue()))
        .sorted(Comparator.comparing((Link link) -> link.records().get(0), EventView.AS_TOLD))
        .toList();
  }

  private static boolean fit(List<EventView> some, List<EventView> others) {
    double sum = 0;
    for (EventView one : some) {
      for (EventView other : others) {
        Comparison comparison = EventComparer.compare(one, other);
        if (comparison.conflict().isPresent()) {
          return false;
        }
        sum += comparison.score();
      }
    }
    return sum / (some.size() * others.size()) >= Feature.ENOUGH_ON_THE_WHOLE.points();
  }
}
