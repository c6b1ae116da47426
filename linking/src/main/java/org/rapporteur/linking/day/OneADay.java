package org.rapporteur.linking.day;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.linking.event.EventView;
import org.rapporteur.linking.event.Side;

/**
 * The one-a-day filter as event data sets have used it since TABARI: of all records of one day with
 * the same source actor, target actor and event code, one is kept. Records with several actors are
 * first taken apart into pairs, as these data sets have one source and one target to a row.
 *
 * <p>It takes away repeated reports, and with them a second attack of the same day; and it keeps an
 * event twice that is told with another code or under the next day's date. {@code EventLinker} does
 * better; this is for comparison with data sets that were made this way.
 */
public final class OneADay {
  private OneADay() {}

  /** What counts as the same event. */
  public enum Scheme {
    /** The PLOVER type. */
    PLOVER(event -> event.type().name()),
    /** The CAMEO code; the PLOVER type where a record has none. */
    CAMEO(event -> event.cameo().orElse(event.type().name()));

    private final Function<EventView, String> code;

    Scheme(Function<EventView, String> code) {
      this.code = code;
    }
  }

  /**
   * A row of a one-a-day data set.
   *
   * @param actor country and sectors of the source in one word, such as {@code RUSGOV}; its words
   *     where neither is known; empty where there is none
   * @param record the record that told it first
   * @param reports how many records were taken for this one
   */
  public record Row(
      LocalDate day, String actor, String recipient, String event, String record, int reports) {}

  private record Key(LocalDate day, String actor, String recipient, String event) {}

  private static final Comparator<Key> IN_ORDER =
      Comparator.comparing(Key::day)
          .thenComparing(Key::actor)
          .thenComparing(Key::recipient)
          .thenComparing(Key::event);

  /**
   * The rows, by day, actor, recipient and event. The day is the stated one, else that of the
   * story; records without either are left out, and so are those that did not take place.
   */
  public static List<Row> rows(Collection<EventView> events, Scheme scheme) {
    Map<Key, Row> rows = new TreeMap<>(IN_ORDER);
    events.stream()
        .filter(OneADay::tookPlace)
        .sorted(EventView.AS_TOLD)
        .forEach(event -> event.day().ifPresent(day -> add(rows, event, day, scheme)));
    return List.copyOf(rows.values());
  }

  private static boolean tookPlace(EventView event) {
    return switch (event.status()) {
      case HAPPENED, ONGOING -> true;
      case PLANNED, CONDITIONAL, DENIED, NEGATED, HISTORICAL -> false;
    };
  }

  private static void add(Map<Key, Row> rows, EventView event, LocalDate day, Scheme scheme) {
    for (String[] pair : pairs(event)) {
      Key key = new Key(day, pair[0], pair[1], scheme.code.apply(event));
      Row row = new Row(day, pair[0], pair[1], key.event(), event.id(), 1);
      rows.merge(
          key,
          row,
          (kept, again) ->
              kept.record().equals(again.record())
                  ? kept
                  : new Row(
                      kept.day(),
                      kept.actor(),
                      kept.recipient(),
                      kept.event(),
                      kept.record(),
                      kept.reports() + 1));
    }
  }

  /** Each actor with each recipient; the parties of a mutual event with each other. */
  private static List<String[]> pairs(EventView event) {
    List<String> actors = codes(event.actors());
    List<String> recipients = codes(event.recipients());
    if (event.recipients().isEmpty() && actors.size() > 1) {
      return actors.stream()
          .flatMap(
              one ->
                  actors.stream()
                      .filter(other -> !other.equals(one))
                      .map(other -> new String[] {one, other}))
          .toList();
    }
    return orNobody(actors).stream()
        .flatMap(one -> orNobody(recipients).stream().map(other -> new String[] {one, other}))
        .toList();
  }

  private static List<String> orNobody(List<String> codes) {
    return codes.isEmpty() ? List.of("") : codes;
  }

  private static List<String> codes(List<Side> sides) {
    return sides.stream().map(OneADay::code).distinct().toList();
  }

  private static String code(Side side) {
    Optional<String> sector = side.sectors().stream().findFirst();
    String code = side.code().orElse("") + sector.orElse("");
    return code.isEmpty() ? side.text() : code;
  }
}
