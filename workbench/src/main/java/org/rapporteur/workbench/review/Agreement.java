package org.rapporteur.workbench.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * How far reviewers agree, beyond what chance would give. Judgements are names without order
 * (accept, reject, or a class).
 *
 * <p>Sources: Krippendorff, Content Analysis (2004), chapter 11, for nominal data with missing
 * values; Cohen, A coefficient of agreement for nominal scales (1960). Intervals are percentiles of
 * 1,000 resamples of the judged things, with a fixed seed.
 */
public final class Agreement {
  private static final int RESAMPLES = 1000;
  private static final long SEED = 20_260_101L;

  /**
   * What several reviewers said of one thing.
   *
   * @param judgements by reviewer
   */
  public record Unit(Map<String, String> judgements) {
    public Unit {
      judgements = Map.copyOf(new TreeMap<>(judgements));
    }
  }

  private Agreement() {}

  /**
   * Krippendorff's alpha of all reviewers. Empty when no two of them judged the same thing, or when
   * only one judgement was ever given, so that chance cannot be told.
   */
  public static Optional<Interval> alpha(List<Unit> units) {
    return withInterval(units, Agreement::alphaOf);
  }

  /** Cohen's kappa of two reviewers, over what both of them judged. */
  public static Optional<Interval> kappa(List<Unit> units, String one, String other) {
    List<Unit> both =
        units.stream()
            .filter(
                unit -> unit.judgements().containsKey(one) && unit.judgements().containsKey(other))
            .toList();
    return withInterval(both, resample -> kappaOf(resample, one, other));
  }

  private static Optional<Interval> withInterval(
      List<Unit> units, ToDoubleFunction<List<Unit>> figure) {
    double value = figure.applyAsDouble(units);
    if (Double.isNaN(value)) {
      return Optional.empty();
    }
    Random random = new Random(SEED);
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < RESAMPLES; i++) {
      List<Unit> resample = new ArrayList<>(units.size());
      for (int j = 0; j < units.size(); j++) {
        resample.add(units.get(random.nextInt(units.size())));
      }
      double resampled = figure.applyAsDouble(resample);
      if (!Double.isNaN(resampled)) {
        values.add(resampled);
      }
    }
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return Optional.of(
        sorted.length == 0
            ? new Interval(value, value, value)
            : new Interval(value, percentile(sorted, 0.025), percentile(sorted, 0.975)));
  }

  private static double percentile(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
  }

  /** NaN where it is not defined. */
  private static double alphaOf(List<Unit> units) {
    Map<String, Double> totals = new HashMap<>();
    double pairs = 0;
    double disagreeing = 0;
    for (Unit unit : units) {
      int n = unit.judgements().size();
      if (n < 2) {
        continue;
      }
      Map<String, Integer> counts = new HashMap<>();
      unit.judgements().values().forEach(value -> counts.merge(value, 1, Integer::sum));
      counts.forEach((value, count) -> totals.merge(value, (double) count, Double::sum));
      pairs += n;
      double same = counts.values().stream().mapToDouble(count -> count * (count - 1.0)).sum();
      disagreeing += (n * (n - 1.0) - same) / (n - 1);
    }
    if (pairs == 0) {
      return Double.NaN;
    }
    double total = pairs;
    double expected =
        total * total - totals.values().stream().mapToDouble(count -> count * count).sum();
    return expected == 0 ? Double.NaN : 1 - (total - 1) * disagreeing / expected;
  }

  private static double kappaOf(List<Unit> units, String one, String other) {
    if (units.isEmpty()) {
      return Double.NaN;
    }
    Map<String, double[]> counts = new HashMap<>();
    double same = 0;
    for (Unit unit : units) {
      String first = unit.judgements().getOrDefault(one, "");
      String second = unit.judgements().getOrDefault(other, "");
      counts.computeIfAbsent(first, key -> new double[2])[0]++;
      counts.computeIfAbsent(second, key -> new double[2])[1]++;
      if (first.equals(second)) {
        same++;
      }
    }
    double n = units.size();
    double byChance = counts.values().stream().mapToDouble(c -> c[0] * c[1] / (n * n)).sum();
    return byChance == 1 ? Double.NaN : (same / n - byChance) / (1 - byChance);
  }
}
