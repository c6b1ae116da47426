package org.rapporteur.linking.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.coder.ontology.EventType;

/**
 * A plan and the later event that it foretold: two events, not two reports of one.
 *
 * @param plan the link that tells of it as still to come
 * @param event the link that tells that it took place
 * @param reason in words
 */
public record Fulfilment(String plan, String event, String reason) {
  /** A plan without a day is held to have come true within this time. */
  public static final int WITHIN_DAYS = 30;

  /** Days that an event may miss its planned day by. */
  private static final int MISS_DAYS = 1;

  /** For each plan the first event after it that it fits, if any. */
  public static List<Fulfilment> among(List<Link> links) {
    Map<EventType, List<Link>> happened = new TreeMap<>();
    links.stream()
        .filter(link -> !link.canonical().isPlan())
        .sorted(Comparator.comparing((Link link) -> link.canonical().day().orElse(LocalDate.MAX)))
        .forEach(
            link ->
                happened
                    .computeIfAbsent(link.canonical().type(), type -> new ArrayList<>())
                    .add(link));
    List<Fulfilment> found = new ArrayList<>();
    for (Link plan : links) {
      if (plan.canonical().isPlan()) {
        happened.getOrDefault(planned(plan.canonical()), List.of()).stream()
            .flatMap(event -> fulfilment(plan, event).stream())
            .findFirst()
            .ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static EventType planned(EventView plan) {
    return plan.content().map(EventView.ContentView::type).orElse(plan.type());
  }

  private static Optional<Fulfilment> fulfilment(Link plan, Link event) {
    EventView first = plan.canonical();
    EventView second = event.canonical();
    Optional<LocalDate> told = first.storyDay();
    Optional<LocalDate> took = second.day();
    if (told.isEmpty() || took.isEmpty() || took.get().isBefore(told.get())) {
      return Optional.empty();
    }
    Optional<LocalDate> due = first.start().or(() -> first.deadline().map(Deadline::day));
    boolean inTime =
        due.map(day -> Math.abs(ChronoUnit.DAYS.between(day, took.get())) <= MISS_DAYS)
            .orElse(ChronoUnit.DAYS.between(told.get(), took.get()) <= WITHIN_DAYS);
    Set<String> shared = new HashSet<>(EventView.codes(first.sides()));
    int sides = shared.size();
    shared.retainAll(EventView.codes(second.sides()));
    boolean samePlace = first.place().isPresent() && first.place().equals(second.place());
    boolean enough = !shared.isEmpty() && (shared.size() >= Math.min(2, sides) || samePlace);
    if (!inTime || !enough) {
      return Optional.empty();
    }
    String when =
        due.map(day -> "planned for " + day).orElse("within " + WITHIN_DAYS + " days of the plan");
    return Optional.of(
        new Fulfilment(
            plan.id(),
            event.id(),
            second.type()
                + " of "
                + String.join(" ", shared.stream().sorted().toList())
                + ", "
                + when));
  }
}
