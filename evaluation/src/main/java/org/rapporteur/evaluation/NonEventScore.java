package org.rapporteur.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.evaluation.NonEventFile.NonEvent;

/**
 * How many of the sentences without a political event were passed over in silence.
 *
 * @param outcomes the sentences in the order of the file
 */
public record NonEventScore(List<Outcome> outcomes) {
  public NonEventScore {
    outcomes = List.copyOf(outcomes);
  }

  /** A sentence and the records that it gives, which should be none. */
  public record Outcome(NonEvent sentence, List<ScoredRecord> records) {
    public Outcome {
      records = List.copyOf(records);
    }

    /** Whether the sentence gives no record. */
    public boolean silent() {
      return records.isEmpty();
    }
  }

  /**
   * A number of sentences.
   *
   * @param silent those of them without a record
   */
  public record Tally(int silent, int total) {
    /** The share of sentences without a record; 1 when there is no sentence. */
    public double share() {
      return total == 0 ? 1 : (double) silent / total;
    }

    private Tally and(Outcome outcome) {
      return new Tally(silent + (outcome.silent() ? 1 : 0), total + 1);
    }
  }

  /** All sentences. */
  public Tally all() {
    Tally tally = new Tally(0, 0);
    for (Outcome outcome : outcomes) {
      tally = tally.and(outcome);
    }
    return tally;
  }

  /** The sentences of each subject, by the name of the subject. */
  public Map<String, Tally> bySubject() {
    Map<String, Tally> tallies = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      tallies.merge(
          outcome.sentence().subject(),
          new Tally(0, 0).and(outcome),
          (sum, one) -> sum.and(outcome));
    }
    return tallies;
  }
}
