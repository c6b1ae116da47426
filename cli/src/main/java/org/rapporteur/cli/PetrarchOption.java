package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.rapporteur.petrarch.Mode;
import org.rapporteur.petrarch.PetrarchDictionaries;
import picocli.CommandLine.Option;

/** Dictionaries in the formats of PETRARCH beside the knowledge that comes with the program. */
final class PetrarchOption {
  @Option(
      names = "--petrarch-dir",
      paramLabel = "DIR",
      description =
          "Directory of PETRARCH dictionaries (actors, agents, verbs, discards, issues) to code "
              + "with; 'rapporteur petrarch check' tells how they are read.")
  private Path directory;

  @Option(
      names = "--petrarch-mode",
      paramLabel = "MODE",
      description =
          "on-top adds them to the bundled data, instead replaces its actors, agents and verbs; "
              + "default: on-top.")
  private PetrarchMode mode;

  /** As the command line writes the modes. */
  enum PetrarchMode {
    on_top(Mode.ON_TOP),
    instead(Mode.INSTEAD);

    private final Mode mode;

    PetrarchMode(Mode mode) {
      this.mode = mode;
    }

    @Override
    public String toString() {
      return mode.toString();
    }
  }

  /**
   * Begins to read the dictionaries beside other work; empty when none are wanted.
   *
   * @throws UsageError when there is a mode without a directory, or the directory cannot be listed
   */
  Optional<CompletableFuture<PetrarchDictionaries.Read>> reading() {
    if (directory == null) {
      if (mode != null) {
        throw new UsageError("--petrarch-mode needs --petrarch-dir");
      }
      return Optional.empty();
    }
    PetrarchDictionaries dictionaries = dictionaries(directory);
    return Optional.of(CompletableFuture.supplyAsync(dictionaries::read));
  }

  Mode mode() {
    return mode == null ? Mode.ON_TOP : mode.mode;
  }

  /**
   * The dictionaries of a directory.
   *
   * @throws UsageError when it cannot be listed
   */
  static PetrarchDictionaries dictionaries(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new UsageError(directory + " is no directory of dictionaries");
    }
    try {
      return PetrarchDictionaries.in(directory);
    } catch (IOException e) {
      throw new UsageError(directory + " cannot be listed: " + e.getMessage());
    }
  }
}
