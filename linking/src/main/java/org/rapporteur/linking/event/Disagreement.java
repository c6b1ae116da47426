package org.rapporteur.linking.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.coder.event.Size;

/**
 * What reports of one event tell differently.
 *
 * @param claims two or more, in the order in which they were first told
 */
public record Disagreement(Kind kind, List<Claim> claims) {
  public Disagreement {
    claims = List.copyOf(claims);
  }

  /** What they differ in. */
  public enum Kind {
    DEAD,
    INJURED,
    ARRESTED,
    CROWD,
    /** Who did it. */
    RESPONSIBILITY,
    /** Whether it happened at all. */
    STATUS,
    DATE,
    PLACE
  }

  /**
   * What some of the reports say.
   *
   * @param records ids of those that say so
   */
  public record Claim(String value, List<String> records) {
    public Claim {
      records = List.copyOf(records);
    }
  }

  /** All that these records of one event, in the order of their telling, differ in. */
  static List<Disagreement> among(List<EventView> records) {
    List<Disagreement> found = new ArrayList<>();
    add(found, Kind.DEAD, records, event -> count(event.size().dead()));
    add(found, Kind.INJURED, records, event -> count(event.size().injured()));
    add(found, Kind.ARRESTED, records, event -> count(event.size().arrested()));
    add(found, Kind.CROWD, records, event -> count(event.size().crowd()));
    if (records.stream()
        .allMatch(event -> event.type().name().equals(records.get(0).type().name()))) {
      add(found, Kind.RESPONSIBILITY, records, Disagreement::doer);
    }
    add(found, Kind.STATUS, records, event -> Optional.of(reality(event)));
    add(
        found,
        Kind.DATE,
        records,
        event -> event.start().filter(day -> EventComparer.isDated(event)).map(Object::toString));
    add(
        found,
        Kind.PLACE,
        records,
        event -> event.place().filter(EventView.Where::isPoint).map(EventView.Where::name));
    return List.copyOf(found);
  }

  private static Optional<String> count(Optional<Size.Count> count) {
    return count.map(
        number ->
            number
                .value()
                .map(value -> value + number.max().map(max -> " to " + max).orElse(""))
                .orElse(number.text()));
  }

  /** Countries of the actors, where the act has a doer and not parties. */
  private static Optional<String> doer(EventView event) {
    if (event.type().isCooperative() || event.recipients().isEmpty()) {
      return Optional.empty();
    }
    String codes = String.join(" ", new TreeSet<>(EventView.codes(event.actors())));
    return Optional.of(codes).filter(words -> !words.isEmpty());
  }

  private static String reality(EventView event) {
    return switch (event.status()) {
      case DENIED -> "denied";
      case NEGATED -> "did not happen";
      case PLANNED, CONDITIONAL -> "planned";
      case HAPPENED, ONGOING, HISTORICAL -> "happened";
    };
  }

  private static void add(
      List<Disagreement> found,
      Kind kind,
      List<EventView> records,
      Function<EventView, Optional<String>> told) {
    Map<String, List<String>> claims =
        records.stream()
            .filter(event -> told.apply(event).isPresent())
            .collect(
                Collectors.groupingBy(
                    event -> told.apply(event).orElse(""),
                    LinkedHashMap::new,
                    Collectors.mapping(EventView::id, Collectors.toList())));
    if (claims.size() > 1) {
      found.add(
          new Disagreement(
              kind,
              claims.entrySet().stream()
                  .map(claim -> new Claim(claim.getKey(), claim.getValue()))
                  .toList()));
    }
  }
}
