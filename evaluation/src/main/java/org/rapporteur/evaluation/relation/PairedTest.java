package org.rapporteur.evaluation.relation;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.evaluation.ScoreCard.Interval;

/**
 * Two systems on the same relations: the difference of their macro-F1 with its bootstrap interval
 * (Efron and Tibshirani 1993, ch. 13; resampled in pairs), and the exact sign test on the relations
 * that only one of them has right (McNemar 1947).
 *
 * @param relations how many both have judged
 * @param onlyFirst right by the first only
 * @param onlySecond right by the second only
 * @param difference macro-F1 of the first less that of the second
 * @param interval of the difference, 95 %
 * @param p of the sign test, two-sided
 */
public record PairedTest(
    int relations, int onlyFirst, int onlySecond, double difference, Interval interval, double p) {

  /**
   * Compares; both lists have the same relations in the same order.
   *
   * @throws IllegalArgumentException when the lists differ in length or gold, or are empty
   */
  public static PairedTest of(List<Judgement> first, List<Judgement> second) {
    if (first.isEmpty() || first.size() != second.size()) {
      throw new IllegalArgumentException("nothing to compare");
    }
    int onlyFirst = 0;
    int onlySecond = 0;
    for (int i = 0; i < first.size(); i++) {
      if (first.get(i).gold() != second.get(i).gold()) {
        throw new IllegalArgumentException("relation " + i + " has two gold classes");
      }
      boolean a = first.get(i).isRight();
      boolean b = second.get(i).isRight();
      onlyFirst += a && !b ? 1 : 0;
      onlySecond += b && !a ? 1 : 0;
    }
    double[] differences =
        RelationScores.draws(first.size())
            .mapToDouble(draw -> macro(first, draw) - macro(second, draw))
            .toArray();
    return new PairedTest(
        first.size(),
        onlyFirst,
        onlySecond,
        new RelationScores(first).macroF1() - new RelationScores(second).macroF1(),
        Interval.middle(differences),
        signTest(onlyFirst, onlySecond));
  }

  private static double macro(List<Judgement> judgements, int[] draw) {
    return new RelationScores(Arrays.stream(draw).mapToObj(judgements::get).toList()).macroF1();
  }

  /** The chance of a split at least as uneven when both are as good. */
  static double signTest(int first, int second) {
    int n = first + second;
    int few = Math.min(first, second);
    double tail = 0;
    double logChoose = 0;
    for (int k = 0; k <= few; k++) {
      tail += Math.exp(logChoose - n * Math.log(2));
      logChoose += Math.log(n - k) - Math.log(k + 1);
    }
    return Math.min(1, 2 * tail);
  }
}
