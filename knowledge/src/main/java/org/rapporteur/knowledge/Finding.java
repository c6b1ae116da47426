package org.rapporteur.knowledge;

import java.util.Comparator;
import org.rapporteur.coder.lexicon.SourceLine;

/**
 * A mistake in a data file.
 *
 * @param rule short name of the rule that is broken, such as {@code unknown-mode}
 * @param message what is wrong, with the value that is
 * @param advice what to do about it
 */
public record Finding(SourceLine where, String rule, String message, String advice) {
  /** By file, line, rule and message. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.where().file())
          .thenComparing(finding -> finding.where().line())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  @Override
  public String toString() {
    return where + ": " + rule + ": " + message + " (" + advice + ")";
  }
}
