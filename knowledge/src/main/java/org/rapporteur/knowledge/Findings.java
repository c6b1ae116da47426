package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.lexicon.SourceLine;

/** Collects what readers and linters find; safe for several threads. */
public final class Findings {
  private final List<Finding> all = new ArrayList<>();
  private Optional<Finding> obstacle = Optional.empty();

  /** Notes a mistake; the row or entry that has it is left out or read as far as it goes. */
  public synchronized void add(SourceLine where, String rule, String message, String advice) {
    all.add(new Finding(where, rule, message, advice));
  }

  /** Notes a mistake that makes a whole file unusable. */
  public synchronized void obstacle(SourceLine where, String rule, String message, String advice) {
    Finding finding = new Finding(where, rule, message, advice);
    all.add(finding);
    if (obstacle.isEmpty()) {
      obstacle = Optional.of(finding);
    }
  }

  /** The first mistake that makes a whole file unusable. */
  public synchronized Optional<Finding> obstacle() {
    return obstacle;
  }

  /** All findings, each once, in the order of files and lines. */
  public synchronized List<Finding> sorted() {
    return all.stream().distinct().sorted(Finding.ORDER).toList();
  }
}
