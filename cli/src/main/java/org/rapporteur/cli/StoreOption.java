package org.rapporteur.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The store that a command works on. */
final class StoreOption {
  @Option(
      names = "--store",
      required = true,
      paramLabel = "FILE",
      description = "The DuckDB file that holds the coded corpus.")
  private Path file;

  Path file() {
    return file;
  }
}
