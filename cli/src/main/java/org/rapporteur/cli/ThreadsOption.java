package org.rapporteur.cli;

import picocli.CommandLine.Option;

/** How many stories are coded at a time. */
final class ThreadsOption {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Stories coded at a time; all processors by default.")
  private int threads = Runtime.getRuntime().availableProcessors();

  int count() {
    if (threads < 1) {
      throw new UsageError("--threads must be at least 1");
    }
    return threads;
  }
}
