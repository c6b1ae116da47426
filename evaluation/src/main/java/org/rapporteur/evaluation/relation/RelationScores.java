package org.rapporteur.evaluation.relation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.rapporteur.evaluation.ScoreCard.Counts;
import org.rapporteur.evaluation.ScoreCard.Interval;

/**
 * Scores of predicted classes. A relation without a prediction is a miss of its class. Macro
 * averages are over the classes that gold has.
 */
public record RelationScores(List<Judgement> judgements) {
  private static final int RESAMPLES = 1000;
  private static final long SEED = 20240811L;

  public RelationScores {
    judgements = List.copyOf(judgements);
  }

  public int total() {
    return judgements.size();
  }

  public int right() {
    return (int) judgements.stream().filter(Judgement::isRight).count();
  }

  public int covered() {
    return (int) judgements.stream().filter(j -> j.predicted().isPresent()).count();
  }

  public double accuracy() {
    return share(right());
  }

  /** The share of relations with a prediction. */
  public double coverage() {
    return share(covered());
  }

  private double share(int part) {
    return total() == 0 ? 0 : (double) part / total();
  }

  /** Precision, recall and F1 of each class that gold or the predictions have. */
  public Map<RelationClass, Counts> classes() {
    return counts(Function.identity());
  }

  /** The same of the four quad classes, 1 to 4. */
  public Map<Integer, Counts> quads() {
    return counts(RelationClass::quad);
  }

  /** The same of cooperation (false) and conflict (true). */
  public Map<Boolean, Counts> binary() {
    return counts(RelationClass::isConflict);
  }

  private <K> Map<K, Counts> counts(Function<RelationClass, K> key) {
    Map<K, Counts> counts = new java.util.TreeMap<>();
    for (Judgement judgement : judgements) {
      K gold = key.apply(judgement.gold());
      Optional<K> predicted = judgement.predicted().map(key);
      boolean right = predicted.filter(gold::equals).isPresent();
      counts.merge(gold, right ? new Counts(1, 0, 0) : new Counts(0, 0, 1), Counts::plus);
      if (!right && predicted.isPresent()) {
        counts.merge(predicted.get(), new Counts(0, 1, 0), Counts::plus);
      }
    }
    return counts;
  }

  /** Mean F1 of the classes that gold has. */
  public double macroF1() {
    return macro(classes());
  }

  public double quadMacroF1() {
    return macro(quads());
  }

  public double binaryMacroF1() {
    return macro(binary());
  }

  private static double macro(Map<?, Counts> counts) {
    return counts.values().stream()
        .filter(count -> count.tp() + count.fn() > 0)
        .mapToDouble(Counts::f1)
        .average()
        .orElse(0);
  }

  /** F1 over all relations together: of what was predicted and of what was there. */
  public double microF1() {
    return covered() + total() == 0 ? 0 : 2.0 * right() / (covered() + total());
  }

  /** Gold class to predicted class to how often; the empty prediction is its own column. */
  public Map<RelationClass, Map<Optional<RelationClass>, Integer>> confusion() {
    Map<RelationClass, Map<Optional<RelationClass>, Integer>> confusion =
        new EnumMap<>(RelationClass.class);
    for (Judgement judgement : judgements) {
      confusion
          .computeIfAbsent(judgement.gold(), key -> new java.util.HashMap<>())
          .merge(judgement.predicted(), 1, Integer::sum);
    }
    return confusion;
  }

  /** The middle 95 % of a score over resampled relations. */
  public Interval interval(ToDoubleFunction<RelationScores> score) {
    if (judgements.isEmpty()) {
      return new Interval(0, 0);
    }
    return Interval.middle(resampled(score));
  }

  /** A score of resampled relations, in the order of the draws. */
  double[] resampled(ToDoubleFunction<RelationScores> score) {
    return resamples().map(RelationScores::new).mapToDouble(score).toArray();
  }

  private java.util.stream.Stream<List<Judgement>> resamples() {
    return draws(total()).map(draw -> Arrays.stream(draw).mapToObj(judgements::get).toList());
  }

  /** Which relations each resample has; the same for every system, so that pairs stay pairs. */
  static java.util.stream.Stream<int[]> draws(int size) {
    SplittableRandom random = new SplittableRandom(SEED);
    return IntStream.range(0, RESAMPLES)
        .mapToObj(i -> IntStream.range(0, size).map(k -> random.nextInt(size)).toArray());
  }
}
