package org.rapporteur.evaluation;

import java.util.List;
import java.util.Locale;
import org.rapporteur.evaluation.ScoreCard.Interval;

/**
 * A score on the held-out part beside that on the rest.
 *
 * @param gap of the rest less that of the held-out part, the middle 95 % of resampled differences;
 *     where it holds 0, the two parts do not differ more than by chance
 */
public record Gap(String measure, double heldOut, double rest, Interval gap) {

  /**
   * Compares a score on both parts.
   *
   * @param heldOutDraws the score of resampled held-out items
   * @param restDraws as many scores of the rest
   */
  public static Gap of(
      String measure, double heldOut, double[] heldOutDraws, double rest, double[] restDraws) {
    int draws = restDraws.length;
    double[] differences = new double[draws];
    for (int i = 0; i < draws; i++) {
      // Both parts were drawn with the same seed: taken against each other they are independent.
      differences[i] = restDraws[i] - heldOutDraws[draws - 1 - i];
    }
    return new Gap(measure, heldOut, rest, Interval.middle(differences));
  }

  /**
   * The scores in words, a line each, with a head; lines end with a line feed.
   *
   * @param items such as {@code sentences}
   */
  public static String table(String items, int heldOut, int rest, List<Gap> gaps) {
    StringBuilder out = new StringBuilder();
    out.append(
        format("held out     %d of %d %s%n%n", heldOut, heldOut + rest, items)
            + format("%-12s %8s %8s %8s%n", "", "held out", "rest", "gap"));
    gaps.forEach(
        gap ->
            out.append(
                format(
                    "%-12s %8.3f %8.3f   %+.3f  95 %% %+.3f to %+.3f%n",
                    gap.measure(),
                    gap.heldOut(),
                    gap.rest(),
                    gap.rest() - gap.heldOut(),
                    gap.gap().low(),
                    gap.gap().high())));
    return out.toString();
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern.replace("%n", "\n"), values);
  }
}
