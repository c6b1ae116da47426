package org.rapporteur.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** Who evaluates the parser's model. */
final class ParserOption {
  @Option(
      names = "--parser",
      paramLabel = "PARSER",
      description =
          "fast, or reference for the library's own evaluation of the same model, which takes "
              + "some seven times as long and gives the same trees; default: fast.")
  private Evaluation evaluation = Evaluation.FAST;

  /** Two ways to evaluate one model. */
  enum Evaluation {
    FAST,
    REFERENCE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  boolean isReference() {
    return evaluation == Evaluation.REFERENCE;
  }
}
