package org.rapporteur.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** How many stories are scored. */
final class LimitOption {
  @Option(names = "--limit", paramLabel = "N", description = "Score the first N stories only.")
  private int limit = Integer.MAX_VALUE;

  /**
   * Checks the number.
   *
   * @throws UsageError when it is less than one
   */
  void check() {
    if (limit < 1) {
      throw new UsageError("--limit must be at least 1");
    }
  }

  /** The first of these. */
  <T> List<T> first(List<T> stories) {
    return stories.subList(0, Math.min(limit, stories.size()));
  }
}
