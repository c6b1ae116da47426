package org.rapporteur.learning.event;

import java.util.List;
import java.util.Locale;
import org.rapporteur.learning.Example;
import org.rapporteur.learning.LinearModel.Decision;

/**
 * How often decisions on words were right.
 *
 * @param told words that were said to tell an event
 * @param right those of them that tell an event of that type
 * @param events words that tell an event
 * @param threshold from which on enough of the told events would be right; over 1 where there is
 *     none
 * @param error mean squared distance of probability and outcome (the Brier score of the decision)
 */
public record EventScore(
    int words, int events, int told, int right, double threshold, int safe, double error) {

  /** Counts the decisions on examples, which stand in the same order. */
  public static EventScore of(List<Example> examples, List<Decision> decisions) {
    int events = 0;
    int told = 0;
    int right = 0;
    int safe = 0;
    double error = 0;
    double threshold = EventModel.threshold(examples, decisions);
    for (int i = 0; i < decisions.size(); i++) {
      Decision decision = decisions.get(i);
      boolean event = !decision.label().equals(EventModel.NO_EVENT);
      boolean hit = decision.label().equals(examples.get(i).label());
      events += examples.get(i).label().equals(EventModel.NO_EVENT) ? 0 : 1;
      told += event ? 1 : 0;
      right += event && hit ? 1 : 0;
      safe += event && decision.probability() >= threshold ? 1 : 0;
      error += Math.pow(decision.probability() - (hit ? 1 : 0), 2);
    }
    return new EventScore(
        examples.size(), events, told, right, threshold, safe, error / examples.size());
  }

  /** For reading. */
  public String report() {
    double precision = told == 0 ? 0 : (double) right / told;
    double recall = events == 0 ? 0 : (double) right / events;
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return String.format(
        Locale.ROOT,
        "words        %d, of which %d tell an event%n"
            + "events F1    %.3f  (P %.3f R %.3f)%n"
            + "calibration  %.3f mean squared error of the probabilities%n"
            + "threshold    %s%n",
        words,
        events,
        f1,
        precision,
        recall,
        error,
        threshold > 1
            ? "none; too few events are sure"
            : String.format(Locale.ROOT, "%.2f, above which it tells %d events", threshold, safe));
  }
}
