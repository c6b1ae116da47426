package org.rapporteur.linking.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.event.Size;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.linking.event.Comparison.Point;

/**
 * Compares two event records. The result is the same whichever comes first, and depends on nothing
 * but the two.
 */
public final class EventComparer {
  /** Days that stories of one event may lie apart. */
  public static final int WINDOW_DAYS = 7;

  /** Towns so near that reports name either. */
  private static final double NEAR_KILOMETRES = 35;

  /** Towns further apart than this are different places. */
  private static final double FAR_KILOMETRES = 120;

  /** A stated span longer than this (in January) dates nothing. */
  private static final int LONGEST_SPAN = 7;

  /** Days before the story in which an event without a date is taken to lie. */
  private static final int NEWS_DAYS = 2;

  /** A stated day further from a story than this is not the day of what that story tells. */
  private static final int FAR_DAYS = 7;

  private static final double SAME_WORDS = 0.9;
  private static final int LEAST_WORDS = 3;

  private EventComparer() {}

  public static Comparison compare(EventView one, EventView other) {
    Optional<String> conflict = conflict(one, other);
    if (conflict.isPresent()) {
      return new Comparison(List.of(), conflict);
    }
    List<Point> points = new ArrayList<>();
    what(one, other, points);
    who(one, other, points);
    when(one, other, points);
    where(one, other, points);
    words(one, other, points);
    return new Comparison(points, Optional.empty());
  }

  private static void add(List<Point> points, Feature feature) {
    add(points, feature, 1);
  }

  private static void add(List<Point> points, Feature feature, double times) {
    points.add(new Point(feature, feature.points() * times));
  }

  private static Optional<String> conflict(EventView one, EventView other) {
    if (!Families.related(one.type(), other.type())) {
      return Optional.of("types of different families");
    }
    if (one.isPlan() != other.isPlan()) {
      return Optional.of("one is planned, the other took place");
    }
    if (one.storyDay().isPresent() && other.storyDay().isPresent()) {
      long apart = apart(one.storyDay().get(), other.storyDay().get());
      if (apart > WINDOW_DAYS) {
        return Optional.of("stories " + apart + " days apart");
      }
    }
    long days = daysApart(one, other);
    if (isDated(one) && isDated(other) && days > 1) {
      return Optional.of("stated days " + days + " apart");
    }
    if (days > FAR_DAYS) {
      return Optional.of("days too far apart");
    }
    if (one.type().isSpoken() && other.type().isSpoken() && isOtherSpeaker(one, other)) {
      return Optional.of("said by different people");
    }
    return placeConflict(one, other);
  }

  /** What one minister says is not what another says, though both speak for their country. */
  private static boolean isOtherSpeaker(EventView one, EventView other) {
    return areNamed(one.actors())
        && areNamed(other.actors())
        && one.actors().stream()
            .noneMatch(a -> other.actors().stream().anyMatch(b -> isSameNamed(a, b)));
  }

  private static boolean areNamed(List<Side> sides) {
    return !sides.isEmpty() && sides.stream().allMatch(side -> side.identity().isPresent());
  }

  private static Optional<String> placeConflict(EventView one, EventView other) {
    if (one.place().isEmpty() || other.place().isEmpty()) {
      return Optional.empty();
    }
    EventView.Where here = one.place().get();
    EventView.Where there = other.place().get();
    Optional<Double> kilometres = here.kilometresTo(there);
    if (kilometres.isPresent() && kilometres.get() > FAR_KILOMETRES) {
      return Optional.of(
          here.name()
              + " and "
              + there.name()
              + " lie "
              + Math.round(kilometres.get())
              + " km apart");
    }
    return Optional.empty();
  }

  private static void what(EventView one, EventView other, List<Point> points) {
    if (one.type() != other.type()) {
      add(points, Feature.OTHER_TYPE);
    } else if (one.mode().isPresent() && other.mode().isPresent()) {
      add(points, one.mode().equals(other.mode()) ? Feature.SAME_MODE : Feature.OTHER_MODE);
    }
    if (one.content().isPresent() && other.content().isPresent()) {
      boolean same = one.content().get().type() == other.content().get().type();
      add(points, same ? Feature.SAME_CONTENT : Feature.OTHER_CONTENT);
    }
    boolean history = one.status() == Status.HISTORICAL;
    if (history != (other.status() == Status.HISTORICAL)) {
      add(points, Feature.ONE_HISTORICAL);
    }
    counts(one.size(), other.size(), points);
    if (one.processes().stream().anyMatch(other.processes()::contains)) {
      add(points, Feature.SAME_PROCESS);
    }
  }

  private static void counts(Size one, Size other, List<Point> points) {
    boolean same = false;
    boolean differ = false;
    List<List<Optional<Size.Count>>> pairs =
        List.of(
            List.of(one.dead(), other.dead()),
            List.of(one.injured(), other.injured()),
            List.of(one.arrested(), other.arrested()),
            List.of(one.crowd(), other.crowd()));
    for (List<Optional<Size.Count>> pair : pairs) {
      if (pair.get(0).isPresent() && pair.get(1).isPresent()) {
        Size.Count first = pair.get(0).get();
        Size.Count second = pair.get(1).get();
        boolean equal =
            first.value().isPresent()
                ? first.value().equals(second.value())
                : second.value().isEmpty();
        same |= equal;
        differ |= !equal;
      }
    }
    if (same) {
      add(points, Feature.SAME_COUNT);
    } else if (differ) {
      add(points, Feature.OTHER_COUNT);
    }
  }

  /** Sides as they stand, or with actor and recipient in each other's place if that fits better. */
  private static void who(EventView one, EventView other, List<Point> points) {
    boolean spoken = one.type().isSpoken() && other.type().isSpoken();
    Matcher matcher = new Matcher(isInternal(one, other));
    List<Point> straight = new ArrayList<>();
    matcher.side(one.actors(), other.actors(), straight);
    matcher.side(one.recipients(), other.recipients(), straight);
    List<Point> swapped = new ArrayList<>();
    matcher.side(one.actors(), other.recipients(), swapped);
    matcher.side(one.recipients(), other.actors(), swapped);
    boolean mutual = isMutual(one) || isMutual(other);
    if (mutual) {
      List<Point> joined = new ArrayList<>();
      matcher.side(one.sides(), other.sides(), joined);
      members(one, other, joined);
      points.addAll(joined);
    } else if (!spoken
        && sum(swapped) > 0
        && sum(swapped) + Feature.SIDES_SWAPPED.points() > sum(straight)) {
      points.addAll(swapped);
      add(points, Feature.SIDES_SWAPPED);
    } else {
      points.addAll(straight);
    }
  }

  /** Two parties that both are there on either record: the second counts as the first does. */
  private static void members(EventView one, EventView other, List<Point> points) {
    Set<String> shared = new HashSet<>(EventView.codes(one.sides()));
    Set<String> others = EventView.codes(other.sides());
    int fewest = Math.min(shared.size(), others.size());
    shared.retainAll(others);
    if (shared.size() > 1) {
      add(points, Feature.SAME_COUNTRY);
    } else if (fewest > 1) {
      add(points, Feature.OTHER_COUNTRY);
    }
  }

  /** A meeting or an agreement has parties; who of them is told first means nothing. */
  private static boolean isMutual(EventView event) {
    return event.type() == EventType.CONSULT
        || event.type() == EventType.COOPERATE
        || event.recipients().isEmpty() && EventView.codes(event.actors()).size() > 1;
  }

  private static double sum(List<Point> points) {
    return points.stream().mapToDouble(Point::points).sum();
  }

  /** Both sides are of one country, so that the country says next to nothing. */
  private static boolean isInternal(EventView one, EventView other) {
    if (one.actors().isEmpty() || one.recipients().isEmpty()) {
      return !other.actors().isEmpty() && !other.recipients().isEmpty() && isInternal(other, one);
    }
    Set<String> codes = new HashSet<>(EventView.codes(one.sides()));
    codes.addAll(EventView.codes(other.sides()));
    return codes.size() == 1;
  }

  /**
   * Compares sides.
   *
   * @param internal whether all sides are of one country
   */
  private record Matcher(boolean internal) {
    void side(List<Side> some, List<Side> others, List<Point> points) {
      if (some.isEmpty() || others.isEmpty()) {
        return;
      }
      if (some.stream().anyMatch(a -> others.stream().anyMatch(b -> isSameNamed(a, b)))) {
        add(points, Feature.SAME_NAME);
        return;
      }
      Set<String> codes = EventView.codes(some);
      Set<String> otherCodes = EventView.codes(others);
      if (codes.stream().noneMatch(otherCodes::contains)) {
        if (!codes.isEmpty() && !otherCodes.isEmpty()) {
          add(points, Feature.OTHER_COUNTRY);
        }
        return;
      }
      boolean sector =
          some.stream().anyMatch(a -> others.stream().anyMatch(b -> isSameSector(a, b)));
      if (sector) {
        add(points, internal ? Feature.SAME_SECTOR_WITHIN : Feature.SAME_SECTOR);
      } else {
        add(points, internal ? Feature.SAME_COUNTRY_WITHIN : Feature.SAME_COUNTRY);
      }
      if (areNamed(some) && areNamed(others)) {
        add(points, Feature.OTHER_NAME);
      }
    }
  }

  private static boolean isSameSector(Side one, Side other) {
    return one.code().isPresent()
        && one.code().equals(other.code())
        && one.sectors().stream().anyMatch(other.sectors()::contains);
  }

  private static boolean isSameNamed(Side one, Side other) {
    return one.identity().isPresent() && one.identity().equals(other.identity());
  }

  private static void when(EventView one, EventView other, List<Point> points) {
    long days = daysApart(one, other);
    if (isDated(one) && isDated(other)) {
      add(points, days == 0 ? Feature.SAME_DAY_STATED : Feature.NEXT_DAY_STATED);
    } else if (isDated(one) || isDated(other)) {
      if (isKnown(one) && isKnown(other)) {
        add(points, days == 0 ? Feature.STATED_DAY_FITS : Feature.STATED_DAY_MISSES);
      }
    } else if (one.storyDay().isPresent() && other.storyDay().isPresent()) {
      long apart = apart(one.storyDay().get(), other.storyDay().get());
      if (apart == 0) {
        add(points, Feature.STORIES_SAME_DAY);
      } else {
        add(points, Feature.STORIES_DAYS_APART, apart);
      }
    }
  }

  /** Whether the text gives a day or a few. */
  static boolean isDated(EventView event) {
    return event.start().isPresent()
        && event
            .end()
            .map(end -> ChronoUnit.DAYS.between(event.start().get(), end) <= LONGEST_SPAN)
            .orElse(true);
  }

  private static boolean isKnown(EventView event) {
    return isDated(event) || event.storyDay().isPresent();
  }

  /** The days in which the event lies, as far as anything says so: two days. */
  static List<LocalDate> span(EventView event) {
    if (isDated(event)) {
      LocalDate start = event.start().orElseThrow();
      return List.of(start, event.end().filter(end -> !end.isBefore(start)).orElse(start));
    }
    return event
        .storyDay()
        .map(
            day ->
                event.isPlan()
                    ? List.of(day, day.plusDays(NEWS_DAYS))
                    : List.of(day.minusDays(NEWS_DAYS), day))
        .orElse(List.of());
  }

  /** Days between the spans of two events; 0 where they overlap or one is unknown. */
  private static long daysApart(EventView one, EventView other) {
    List<LocalDate> first = span(one);
    List<LocalDate> second = span(other);
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    long after = ChronoUnit.DAYS.between(first.get(1), second.get(0));
    long before = ChronoUnit.DAYS.between(second.get(1), first.get(0));
    return Math.max(0, Math.max(after, before));
  }

  private static long apart(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  private static void where(EventView one, EventView other, List<Point> points) {
    if (one.place().isEmpty() || other.place().isEmpty()) {
      return;
    }
    EventView.Where here = one.place().get();
    EventView.Where there = other.place().get();
    boolean country = org.rapporteur.coder.place.Place.Precision.COUNTRY == here.precision();
    if (here.name().equals(there.name()) && !country) {
      add(points, Feature.SAME_PLACE);
    } else if (here.kilometresTo(there).filter(km -> km <= NEAR_KILOMETRES).isPresent()) {
      add(points, Feature.NEAR_PLACE);
    } else if (here.country().isPresent() && here.country().equals(there.country())) {
      add(points, Feature.SAME_PLACE_COUNTRY);
    } else if (here.country().isPresent() && there.country().isPresent()) {
      add(points, Feature.OTHER_PLACE_COUNTRY);
    }
  }

  private static void words(EventView one, EventView other, List<Point> points) {
    boolean sameTrigger = !one.trigger().isEmpty() && one.trigger().equals(other.trigger());
    if (sameTrigger) {
      add(points, Feature.SAME_TRIGGER);
    }
    if (one.story().equals(other.story())) {
      boolean linked = one.storyLink().equals(other.storyLink());
      add(points, linked ? Feature.LINKED_IN_STORY : Feature.TOLD_APART_IN_STORY);
      if (one.sentence() == other.sentence()) {
        return;
      }
    }
    Set<String> some = tellingWords(one);
    Set<String> others = tellingWords(other);
    int fewest = Math.min(some.size(), others.size());
    if (fewest < LEAST_WORDS) {
      return;
    }
    double part = (double) some.stream().filter(others::contains).count() / fewest;
    add(points, Feature.SHARED_WORDS, part);
    if (sameTrigger && part >= SAME_WORDS) {
      add(points, Feature.SAME_SENTENCE);
    }
  }

  /** Without the words that name the sides, which count as sides. */
  private static Set<String> tellingWords(EventView event) {
    Set<String> words = new HashSet<>(event.words());
    event
        .sides()
        .forEach(
            side -> words.removeAll(List.of(side.text().toLowerCase(Locale.ROOT).split("\\W+"))));
    return words;
  }
}
