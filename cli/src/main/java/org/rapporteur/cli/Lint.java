package org.rapporteur.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.knowledge.DataFiles;
import org.rapporteur.knowledge.Finding;
import org.rapporteur.records.Printable;
import picocli.CommandLine.Mixin;

/** A command that checks data files for mistakes; exit code 1 when there are some. */
abstract class Lint implements Callable<Integer> {
  private final Console console;

  @Mixin private DataOption data;

  Lint(Console console) {
    this.console = console;
  }

  abstract List<Finding> findings(DataFiles files);

  /** Prints one line for each finding and a line with their number. */
  @Override
  public Integer call() {
    List<Finding> findings =
        findings(data.files(console.surroundings())).stream()
            .distinct()
            .sorted(Finding.ORDER)
            .toList();
    findings.forEach(finding -> console.out().line(Printable.of(finding.toString())));
    int count = findings.size();
    console.out().line(count == 1 ? "1 finding" : count + " findings");
    return count == 0 ? Exit.OK : Exit.FINDINGS;
  }
}
