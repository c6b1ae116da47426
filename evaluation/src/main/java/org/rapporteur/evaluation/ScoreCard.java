package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.evaluation.StoryScore.Match;

/** The scores of several stories together. */
public record ScoreCard(List<StoryScore> stories) {
  private static final Resampling RESAMPLING = new Resampling(2000, 20171228L);
  private static final int FEW_STORIES = 20;

  public ScoreCard {
    stories = List.copyOf(stories);
  }

  /** Found, invented and missed events. */
  public record Counts(int tp, int fp, int fn) {
    public static final Counts NONE = new Counts(0, 0, 0);

    /** All of both. */
    public Counts plus(Counts other) {
      return new Counts(tp + other.tp, fp + other.fp, fn + other.fn);
    }

    /** 1 when nothing was coded: nothing of it is wrong. */
    public double precision() {
      return tp + fp == 0 ? 1 : (double) tp / (tp + fp);
    }

    /** 1 when there was nothing to find. */
    public double recall() {
      return tp + fn == 0 ? 1 : (double) tp / (tp + fn);
    }

    public double f1() {
      return tp + fp + fn == 0 ? 1 : 2.0 * tp / (2.0 * tp + fp + fn);
    }
  }

  /** How often something was right where it could be. */
  public record Accuracy(int right, int total) {
    static final Accuracy NONE = new Accuracy(0, 0);

    Accuracy plus(boolean isRight) {
      return plus(new Accuracy(isRight ? 1 : 0, 1));
    }

    /** All of both. */
    Accuracy plus(Accuracy other) {
      return new Accuracy(right + other.right, total + other.total);
    }

    public double value() {
      return total == 0 ? 1 : (double) right / total;
    }
  }

  /** The middle 95 % of resampled scores. */
  public record Interval(double low, double high) {

    /**
     * Of scores in any order.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Interval middle(double[] scores) {
      if (scores.length == 0) {
        throw new IllegalArgumentException("no scores");
      }
      double[] sorted = scores.clone();
      Arrays.sort(sorted);
      int last = sorted.length - 1;
      return new Interval(
          sorted[(int) (0.025 * sorted.length)],
          sorted[Math.min(last, Math.max(0, (int) (0.975 * sorted.length) - 1))]);
    }

    /** Such as {@code 95 % 0.812 to 0.901}. */
    public String words() {
      return String.format(Locale.ROOT, "95 %% %.3f to %.3f", low, high);
    }
  }

  /** Events by trigger and type. */
  public Counts events() {
    return stories.stream().map(ScoreCard::events).reduce(Counts.NONE, Counts::plus);
  }

  /** Events whose sides are right too; others count as invented and as missed. */
  public Counts full() {
    return stories.stream().map(ScoreCard::full).reduce(Counts.NONE, Counts::plus);
  }

  private static Counts events(StoryScore story) {
    return new Counts(story.required().size(), story.falseRecords().size(), story.misses().size());
  }

  private static Counts full(StoryScore story) {
    int right = (int) story.required().stream().filter(Match::sides).count();
    int half = story.required().size() - right;
    return new Counts(right, story.falseRecords().size() + half, story.misses().size() + half);
  }

  /**
   * Accuracy of sides, mode, status, attribution, date, place and size on the events that were
   * found. Mode, date, place and size count where gold has them.
   */
  public Map<String, Accuracy> details() {
    Map<String, Accuracy> details = new LinkedHashMap<>();
    for (String name : List.of("sides", "mode", "status", "attribution", "date", "place", "size")) {
      details.put(name, Accuracy.NONE);
    }
    for (StoryScore story : stories) {
      for (Match match : story.required()) {
        note(details, "sides", Optional.of(match.sides()));
        note(details, "mode", match.mode());
        note(details, "status", Optional.of(match.status()));
        note(details, "attribution", Optional.of(match.attribution()));
        note(details, "date", match.date());
        note(details, "place", match.place());
        match.size().forEach(right -> note(details, "size", Optional.of(right)));
      }
    }
    return details;
  }

  private static void note(Map<String, Accuracy> details, String name, Optional<Boolean> outcome) {
    outcome.ifPresent(right -> details.computeIfPresent(name, (key, sum) -> sum.plus(right)));
  }

  /**
   * Details that the record has and gold has not: a mode, a stated date, a place. They are not
   * counted as wrong.
   */
  public Map<String, Integer> beyondGold() {
    Map<String, Integer> beyond = new LinkedHashMap<>();
    for (StoryScore story : stories) {
      for (Match match : story.required()) {
        if (match.gold().mode().isEmpty() && !match.record().modes().isEmpty()) {
          beyond.merge("mode", 1, Integer::sum);
        }
        if (match.gold().date().isEmpty() && match.record().dateStated()) {
          beyond.merge("date", 1, Integer::sum);
        }
        if (match.gold().place().isEmpty() && match.record().placeText().isPresent()) {
          beyond.merge("place", 1, Integer::sum);
        }
      }
    }
    return beyond;
  }

  /** Non-events that were coded. */
  public int codedNonEvents() {
    return stories.stream().mapToInt(story -> story.codedNonEvents().size()).sum();
  }

  /**
   * Of the F1 of {@link #events()}: over stories, or over sentences where there are few stories.
   */
  public Interval eventsInterval() {
    return interval(false);
  }

  /** Of the F1 of {@link #full()}. */
  public Interval fullInterval() {
    return interval(true);
  }

  private Interval interval(boolean full) {
    return Interval.middle(resampled(full));
  }

  /** F1 of resampled stories or sentences, in the order of the draws. */
  double[] resampled(boolean full) {
    List<Counts> units = new ArrayList<>();
    if (stories.size() >= FEW_STORIES) {
      stories.forEach(story -> units.add(full ? full(story) : events(story)));
    } else {
      stories.forEach(story -> units.addAll(bySentence(story, full).values()));
    }
    return RESAMPLING.scores(units, Counts.NONE, Counts::plus, Counts::f1);
  }

  private static Map<String, Counts> bySentence(StoryScore story, boolean full) {
    Map<String, Counts> counts = new LinkedHashMap<>();
    for (Match match : story.required()) {
      boolean right = !full || match.sides();
      counts.merge(
          match.gold().sentence(), right ? new Counts(1, 0, 0) : new Counts(0, 1, 1), Counts::plus);
    }
    story
        .misses()
        .forEach(gold -> counts.merge(gold.sentence(), new Counts(0, 0, 1), Counts::plus));
    story
        .falseRecords()
        .forEach(record -> counts.merge(record.sentence(), new Counts(0, 1, 0), Counts::plus));
    return counts;
  }
}
