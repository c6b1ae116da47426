package org.rapporteur.linking.commitment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.coder.event.Status;
import org.rapporteur.linking.commitment.Commitment.Step;
import org.rapporteur.linking.event.EventView;
import org.rapporteur.linking.event.Side;

/**
 * Keeps promises, plans, demands and threats, and finds what later records do to them by {@link
 * Rule}. Immutable: adding gives a new book. Records are taken in the order in which they were
 * told, so add them day by day or all at once.
 */
public final class CommitmentBook {
  /** A commitment without a deadline is not looked after any longer than this. */
  public static final int OPEN_DAYS = 365;

  /** How long after its deadline something done late still counts. */
  public static final int LATE_DAYS = 60;

  /** Part of the shorter sentence's words that both have, where the sides alone do not tell. */
  private static final double ALIKE = 0.2;

  private final CommitmentReader reader = new CommitmentReader();
  private final List<Rule> rules = Rule.all();
  private final Map<String, Commitment> items;

  private CommitmentBook(Map<String, Commitment> items) {
    this.items = items;
  }

  /** A book with nothing in it. */
  public static CommitmentBook empty() {
    return new CommitmentBook(Map.of());
  }

  /** A book of commitments that were found before, such as the open ones of a store. */
  public static CommitmentBook of(Collection<Commitment> known) {
    Map<String, Commitment> items = new LinkedHashMap<>();
    known.forEach(item -> items.put(item.id(), item));
    return new CommitmentBook(items);
  }

  /** All commitments, in the order in which they were said. */
  public List<Commitment> all() {
    return List.copyOf(items.values());
  }

  /** Those open on a day, the ones with the nearest deadline first. */
  public List<Commitment> open(LocalDate at) {
    return items.values().stream()
        .filter(item -> item.isOpen(at))
        .sorted(
            java.util.Comparator.comparing(
                item -> item.deadline().map(due -> due.day()).orElse(LocalDate.MAX)))
        .toList();
  }

  /** Those open on a day whose deadline has passed. */
  public List<Commitment> overdue(LocalDate at) {
    return open(at).stream().filter(item -> item.isOverdue(at)).toList();
  }

  /** This book with what further records tell. A record that it has seen changes nothing. */
  public CommitmentBook add(Collection<EventView> records) {
    Map<String, Commitment> next = new LinkedHashMap<>(items);
    Set<String> seen = new HashSet<>(next.keySet());
    next.values().forEach(item -> item.steps().forEach(step -> seen.add(step.record())));
    records.stream()
        .sorted(EventView.AS_TOLD)
        .filter(record -> seen.add(record.id()))
        .forEach(record -> add(next, record));
    return new CommitmentBook(next);
  }

  private void add(Map<String, Commitment> next, EventView record) {
    boolean repeats = false;
    for (Commitment item : List.copyOf(next.values())) {
      if (item.end().isPresent()) {
        continue;
      }
      Optional<Step> step = step(item, record);
      if (step.isPresent()) {
        next.put(item.id(), item.with(step.get()));
        repeats |= step.get().outcome() == Outcome.REPEATED;
      }
    }
    if (!repeats) {
      reader.read(record).ifPresent(item -> next.put(item.id(), item));
    }
  }

  private Optional<Step> step(Commitment item, EventView record) {
    if (!isInTime(item, record)) {
      return Optional.empty();
    }
    return rules.stream()
        .filter(rule -> fits(rule, item, record))
        .findFirst()
        .map(
            rule ->
                new Step(
                    rule.outcome(),
                    record.id(),
                    record.story(),
                    record.day(),
                    reason(rule, item, record),
                    record.text()));
  }

  private static String reason(Rule rule, Commitment item, EventView record) {
    String who = String.join(" and ", record.actors().stream().map(Side::shown).toList());
    Optional<Long> late =
        item.deadline()
            .filter(due -> rule.outcome() == Outcome.FULFILLED)
            .flatMap(due -> record.day().map(day -> ChronoUnit.DAYS.between(due.day(), day)))
            .filter(days -> days > 0);
    return who
        + " "
        + rule.words()
        + late.map(days -> ", " + days + (days == 1 ? " day" : " days") + " late").orElse("")
        + " ("
        + rule.where()
        + ")";
  }

  /** Told later, and done no earlier than the commitment. */
  private static boolean isInTime(Commitment item, EventView record) {
    Optional<LocalDate> said = item.day();
    Optional<LocalDate> done = record.day();
    if (said.isEmpty() || done.isEmpty()) {
      return false;
    }
    boolean later =
        record.story().equals(item.said().story())
            ? record.sentence() > item.said().sentence() && !done.get().isBefore(said.get())
            : !done.get().isBefore(said.get());
    LocalDate last =
        item.deadline()
            .map(due -> due.day().plusDays(LATE_DAYS))
            .orElse(said.get().plusDays(OPEN_DAYS));
    return later && !done.get().isAfter(last);
  }

  private boolean fits(Rule rule, Commitment item, EventView record) {
    EventView.ContentView content = item.content();
    if (!rule.kinds().contains(item.kind())
        || !rule.content().isEmpty()
            && rule.content().stream().noneMatch(c -> c.fits(content.type(), content.mode()))
        || rule.events().stream().noneMatch(e -> e.fits(record.type(), record.mode()))) {
      return false;
    }
    List<Side> expected = rule.bySayer() ? item.who() : item.doers();
    if (!isDoneBy(expected, record.actors(), isDomestic(item))) {
      return false;
    }
    if (rule.aboutContent()) {
      return isSaid(record)
          && about(record)
              .filter(other -> other.type() == content.type())
              .filter(
                  other ->
                      other.mode().isEmpty()
                          || content.mode().isEmpty()
                          || other.mode().equals(content.mode()))
              .filter(other -> isSameTarget(item, other.recipients(), record))
              .isPresent();
    }
    boolean done = record.status() == Status.HAPPENED || record.status() == Status.ONGOING;
    return done && isSameTarget(item, record.recipients(), record);
  }

  /** A promise said again may be told as a plan. */
  private static boolean isSaid(EventView record) {
    return record.status() == Status.HAPPENED
        || record.status() == Status.ONGOING
        || record.status() == Status.PLANNED;
  }

  private Optional<EventView.ContentView> about(EventView record) {
    return record.content().or(() -> reader.read(record).map(Commitment::content));
  }

  private static boolean isSameTarget(Commitment item, List<Side> target, EventView record) {
    List<Side> expected = item.content().recipients();
    Set<String> codes = new HashSet<>(EventView.codes(expected));
    Set<String> others = EventView.codes(target);
    if (!codes.isEmpty() && !others.isEmpty()) {
      codes.retainAll(others);
      if (codes.isEmpty()) {
        return false;
      }
      if (!EventView.codes(item.doers()).containsAll(codes)) {
        return true;
      }
    }
    return isAmong(EventView.codes(item.doers()), record)
        || share(expected, target) && codes.isEmpty()
        || alike(item.said(), record) >= ALIKE;
  }

  /** Two or more who do it together, all of them in the record. */
  private static boolean isAmong(Set<String> doers, EventView record) {
    return doers.size() > 1 && EventView.codes(record.sides()).containsAll(doers);
  }

  /** Within one country its code says next to nothing of who it was. */
  private static boolean isDomestic(Commitment item) {
    Set<String> codes = new HashSet<>(EventView.codes(item.doers()));
    codes.addAll(EventView.codes(item.content().recipients()));
    codes.addAll(EventView.codes(item.toWhom()));
    return codes.size() < 2;
  }

  /** Whether one of those who were to do it did; another minister does not keep a promise. */
  private static boolean isDoneBy(List<Side> expected, List<Side> actors, boolean domestic) {
    return expected.stream()
        .anyMatch(
            one ->
                actors.stream()
                    .anyMatch(
                        other ->
                            isSame(one, other)
                                && !(domestic
                                    && (isOtherName(one, other) || isOtherSector(one, other)))));
  }

  private static boolean isOtherName(Side one, Side other) {
    return one.identity().isPresent()
        && other.identity().isPresent()
        && !one.identity().equals(other.identity());
  }

  private static boolean isOtherSector(Side one, Side other) {
    return !one.sectors().isEmpty()
        && !other.sectors().isEmpty()
        && one.sectors().stream().noneMatch(other.sectors()::contains);
  }

  /** The part of the shorter sentence's words, without those that name sides, that both have. */
  private static double alike(EventView one, EventView other) {
    Predicate<String> names = namesOf(one).or(namesOf(other));
    Set<String> some = new HashSet<>(one.words());
    Set<String> others = new HashSet<>(other.words());
    some.removeIf(names);
    others.removeIf(names);
    int fewest = Math.min(some.size(), others.size());
    some.retainAll(others);
    return fewest == 0 ? 0 : (double) some.size() / fewest;
  }

  private static Predicate<String> namesOf(EventView record) {
    Set<String> names = new HashSet<>();
    record
        .sides()
        .forEach(side -> names.addAll(List.of(side.text().toLowerCase(Locale.ROOT).split("\\W+"))));
    return names::contains;
  }

  /** Whether one of each list is the same, by code, or by name where neither has a code. */
  private static boolean share(List<Side> some, List<Side> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(other -> isSame(one, other)));
  }

  private static boolean isSame(Side one, Side other) {
    if (one.code().isPresent() || other.code().isPresent()) {
      return one.code().equals(other.code());
    }
    return one.identity().isPresent()
        ? one.identity().equals(other.identity())
        : one.text().equalsIgnoreCase(other.text());
  }
}
