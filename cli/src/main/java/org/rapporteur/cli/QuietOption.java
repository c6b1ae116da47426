package org.rapporteur.cli;

import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Whether a run tells how far it is and sums up what it did. */
final class QuietOption {
  @Option(
      names = "--quiet",
      description =
          "Do not tell on standard error how far a long story is and what became of the stories.")
  private boolean quiet;

  Optional<Function<Summary, String>> unlessSet(Function<Summary, String> words) {
    return quiet ? Optional.empty() : Optional.of(words);
  }
}
