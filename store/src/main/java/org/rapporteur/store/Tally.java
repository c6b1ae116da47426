package org.rapporteur.store;

import java.util.Map;
import java.util.TreeMap;

/** What became of the stories of one call of the program; for one thread. */
public final class Tally {
  private final Map<String, Long> events = new TreeMap<>();
  private final Map<String, Long> failures = new TreeMap<>();
  private long coded;
  private long known;
  private long tooOld;
  private long sentences;
  private long parsed;
  private long quotations;

  void add(StoryCoding coding) {
    coded++;
    sentences += coding.sentenceCount();
    parsed += coding.parsed();
    quotations += coding.quotationCount();
    coding.eventTypes().forEach(type -> events.merge(type, 1L, Long::sum));
  }

  /** A story that would be coded. */
  void addWanted() {
    coded++;
  }

  void addKnown() {
    known++;
  }

  void addTooOld() {
    tooOld++;
  }

  void add(Failure failure) {
    failures.merge(
        failure.kind() == Failure.Kind.NOT_CODED ? "not coded" : failure.reason(), 1L, Long::sum);
  }

  /** Stories that were coded, or would be. */
  public long coded() {
    return coded;
  }

  /** Stories that the run had already, or had met in this call. */
  public long known() {
    return known;
  }

  /** Stories from before the day that was asked for. */
  public long tooOld() {
    return tooOld;
  }

  public long sentences() {
    return sentences;
  }

  /** Sentences that were parsed. */
  public long parsed() {
    return parsed;
  }

  public long quotations() {
    return quotations;
  }

  /** Number of events of each type, sorted by type. */
  public Map<String, Long> events() {
    return Map.copyOf(events);
  }

  /** Number of failures of each reason. */
  public Map<String, Long> failures() {
    return Map.copyOf(failures);
  }

  /** Stories that were met at all. */
  public long met() {
    return coded + known + tooOld;
  }
}
