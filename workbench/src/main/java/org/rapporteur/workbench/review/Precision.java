package org.rapporteur.workbench.review;

/**
 * The share of records that reviewers accepted.
 *
 * @param right records that were accepted
 * @param judged records that were accepted or rejected
 */
public record Precision(int right, int judged) {
  private static final double Z = 1.959963984540054;

  public Precision {
    if (right < 0 || judged < right) {
      throw new IllegalArgumentException(right + " right of " + judged + " judged");
    }
  }

  /**
   * The share with Wilson's score interval (Wilson 1927), which is honest for few records and for
   * shares near 0 and 1; without a judged record the interval is all that is possible.
   */
  public Interval interval() {
    if (judged == 0) {
      return new Interval(Double.NaN, 0, 1);
    }
    double n = judged;
    double p = right / n;
    double z2 = Z * Z;
    double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    double half = Z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    return new Interval(p, Math.max(0, centre - half), Math.min(1, centre + half));
  }
}
