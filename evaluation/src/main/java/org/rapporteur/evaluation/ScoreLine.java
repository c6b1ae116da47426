package org.rapporteur.evaluation;

import java.util.List;
import java.util.Locale;
import org.rapporteur.evaluation.ScoreCard.Accuracy;
import org.rapporteur.evaluation.ScoreCard.Counts;
import org.rapporteur.evaluation.ScoreCard.Interval;

/**
 * One score of several stories in words: name, score, what it was counted from, and the middle 95 %
 * of resampled stories. Lines end with a line feed.
 */
public final class ScoreLine {
  private ScoreLine() {}

  /** F1 with precision and recall. */
  public static String f1(String name, List<Counts> stories) {
    Counts all = stories.stream().reduce(Counts.NONE, Counts::plus);
    double[] draws = Resampling.OF_STORIES.scores(stories, Counts.NONE, Counts::plus, Counts::f1);
    return String.format(
        Locale.ROOT,
        "%-16s F1 %.3f  (P %.3f R %.3f; tp %d fp %d fn %d)  %s\n",
        name,
        all.f1(),
        all.precision(),
        all.recall(),
        all.tp(),
        all.fp(),
        all.fn(),
        Interval.middle(draws).words());
  }

  /** How much of it is right. */
  public static String share(String name, List<Accuracy> stories) {
    Accuracy all = stories.stream().reduce(Accuracy.NONE, Accuracy::plus);
    double[] draws =
        Resampling.OF_STORIES.scores(stories, Accuracy.NONE, Accuracy::plus, Accuracy::value);
    return String.format(
        Locale.ROOT,
        "%-16s %.3f  (%d of %d)  %s\n",
        name,
        all.value(),
        all.right(),
        all.total(),
        Interval.middle(draws).words());
  }
}
