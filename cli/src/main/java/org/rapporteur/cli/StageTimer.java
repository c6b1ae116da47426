package org.rapporteur.cli;

import java.util.EnumMap;
import java.util.Map;
import org.rapporteur.coder.story.StageObserver;

/** Adds up the processor time that each stage takes, for one thread. */
final class StageTimer implements StageObserver {
  private static final double NANOS_PER_MICRO = 1e3;

  private final Map<Stage, long[]> nanos = new EnumMap<>(Stage.class);
  private final Map<Stage, Integer> entries = new EnumMap<>(Stage.class);
  private long[] current = new long[1];
  private long since;

  StageTimer() {
    for (Stage stage : Stage.values()) {
      nanos(stage);
    }
  }

  @Override
  public void enters(Stage stage) {
    long now = ProcessorTime.nanos();
    current[0] += now - since;
    since = now;
    current = nanos(stage);
    entries.merge(stage, 1, Integer::sum);
  }

  /** The story is done: what follows is not counted. */
  void stop() {
    current[0] += ProcessorTime.nanos() - since;
    current = new long[1];
  }

  private long[] nanos(Stage stage) {
    return nanos.computeIfAbsent(stage, one -> new long[1]);
  }

  /** Microseconds for each sentence, parsed or not. */
  double microseconds(Stage stage) {
    return nanos(stage)[0] / NANOS_PER_MICRO / Math.max(1, count(Stage.FILTER));
  }

  /** Microseconds of all stages for each sentence. */
  double whole() {
    double whole = 0;
    for (Stage stage : Stage.values()) {
      whole += microseconds(stage);
    }
    return whole;
  }

  /** Parsed sentences among all. */
  double shareParsed() {
    return (double) count(Stage.PARSE) / Math.max(1, count(Stage.FILTER));
  }

  private int count(Stage stage) {
    return entries.getOrDefault(stage, 0);
  }
}
