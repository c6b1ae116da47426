package org.rapporteur.knowledge;

import java.util.List;
import java.util.stream.Stream;

/** Runs the linters of all data files. */
public final class KnowledgeLinter {
  private KnowledgeLinter() {}

  /** All findings, in the order of files and lines. */
  public static List<Finding> lint(DataFiles files) {
    return Stream.of(
            OntologyLinter.lint(files),
            ActorLinter.lint(files),
            PlaceLinter.lint(files),
            LexiconLinter.lint(files))
        .flatMap(List::stream)
        .distinct()
        .sorted(Finding.ORDER)
        .toList();
  }
}
