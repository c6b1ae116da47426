package org.rapporteur.cli;

import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Whether a run sums up what it did. */
final class QuietOption {
  @Option(
      names = "--quiet",
      description = "Do not sum up on standard error what became of the stories.")
  private boolean quiet;

  Optional<Function<Summary, String>> unlessSet(Function<Summary, String> words) {
    return quiet ? Optional.empty() : Optional.of(words);
  }
}
