package org.rapporteur.cli;

import java.util.List;
import org.rapporteur.knowledge.Finding;
import org.rapporteur.records.Printable;

/** Prints what a linter found. */
final class FindingList {
  private FindingList() {}

  /** One line for each finding and a line with their number; returns the exit code. */
  static int print(List<Finding> findings, Console console) {
    findings.stream()
        .distinct()
        .sorted(Finding.ORDER)
        .forEach(finding -> console.out().line(Printable.of(finding.toString())));
    long count = findings.stream().distinct().count();
    console.out().line(count == 1 ? "1 finding" : count + " findings");
    return count == 0 ? Exit.OK : Exit.FINDINGS;
  }
}
