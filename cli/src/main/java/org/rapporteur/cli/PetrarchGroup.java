package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.petrarch.FileReport;
import org.rapporteur.petrarch.Mode;
import org.rapporteur.petrarch.Verdict;
import org.rapporteur.records.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Work on dictionaries in the formats of PETRARCH. */
@Command(
    name = "petrarch",
    description = "Check dictionaries of your own in the formats of PETRARCH.",
    footer = {"%nExample:", "  rapporteur petrarch check my-dictionaries"})
final class PetrarchGroup extends Group {

  /** Tells how much of the dictionaries is understood. */
  @Command(
      name = "check",
      description = {
        "Read the dictionaries of a directory and tell for each file how many lines are read,",
        "read with less than they say, of no use to the coder, or unreadable, and why.",
        "Exit code 1 when more than 1 % of the lines are unreadable, or a file is."
      },
      footer = {"%nExample:", "  rapporteur petrarch check my-dictionaries --all"})
  static final class Check implements Callable<Integer> {
    /** Of so many lines one may be unreadable. */
    private static final int LINES_FOR_ONE = 100;

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "Directory of dictionaries.")
    private Path directory;

    @Option(names = "--all", description = "List also the lines that are simplified or not used.")
    private boolean all;

    @Mixin private DataOption data;

    Check(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      var dictionaries = PetrarchOption.dictionaries(directory).read();
      Knowledge knowledge = data.knowledge(console.surroundings());
      List<FileReport> reports =
          dictionaries
              .with(knowledge.ontology(), knowledge.lexicon(), knowledge.actors(), Mode.INSTEAD)
              .reports();
      reports.forEach(this::print);
      List<FileReport> files =
          reports.stream()
              .filter(report -> report.kind().isPresent() || report.obstacle().isPresent())
              .toList();
      if (files.isEmpty()) {
        console.message(directory + ": no file in it is a dictionary");
        return Exit.NOTHING_READ;
      }
      return summary(files);
    }

    private void print(FileReport report) {
      String name = report.file();
      if (report.obstacle().isPresent()) {
        line(name + ": " + report.obstacle().get());
      } else if (report.kind().isEmpty()) {
        line(name + ": no dictionary, passed over");
      } else {
        line(name + ": " + report.kind().get().word() + ", " + counts(List.of(report)));
        report.remarks().stream()
            .filter(remark -> all || remark.verdict() == Verdict.UNREADABLE)
            .forEach(remark -> line("  " + word(remark.verdict()) + remark));
        if (!all) {
          reasons(report);
        }
      }
    }

    /** The commonest reasons for lines that are not listed one by one. */
    private void reasons(FileReport report) {
      Map<String, Integer> reasons = new TreeMap<>();
      report.remarks().stream()
          .filter(remark -> remark.verdict() != Verdict.UNREADABLE)
          .forEach(
              remark -> {
                // a reason that begins with the code in question differs from line to line
                String why = remark.why().replaceFirst("^[A-Z0-9 ]+ (?=(has|is) no )", "a code ");
                String general =
                    why.replaceFirst("(no context of PLOVER is like ).*", "$1the issue");
                reasons.merge(
                    word(remark.verdict()) + general.replaceFirst("; read as \\d+$", ""),
                    1,
                    Integer::sum);
              });
      reasons.entrySet().stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
          .forEach(
              reason ->
                  line(String.format(Locale.ROOT, "  %6d %s", reason.getValue(), reason.getKey())));
    }

    private static String word(Verdict verdict) {
      return switch (verdict) {
        case READ -> "";
        case SIMPLIFIED -> "simplified: ";
        case NOT_USED -> "not used: ";
        case UNREADABLE -> "unreadable: ";
      };
    }

    private int summary(List<FileReport> files) {
      line("all: " + counts(files));
      int lines = files.stream().mapToInt(FileReport::lines).sum();
      int unreadable = count(files, Verdict.UNREADABLE);
      boolean obstacle = files.stream().anyMatch(file -> file.obstacle().isPresent());
      return obstacle || unreadable * LINES_FOR_ONE > lines ? Exit.FINDINGS : Exit.OK;
    }

    private static String counts(List<FileReport> files) {
      int lines = files.stream().mapToInt(FileReport::lines).sum();
      int unreadable = count(files, Verdict.UNREADABLE);
      return String.format(
          Locale.ROOT,
          "%d lines: %d read, %d simplified, %d not used, %d unreadable (%.2f %%)",
          lines,
          count(files, Verdict.READ),
          count(files, Verdict.SIMPLIFIED),
          count(files, Verdict.NOT_USED),
          unreadable,
          lines == 0 ? 0.0 : 100.0 * unreadable / lines);
    }

    private static int count(List<FileReport> files, Verdict verdict) {
      return files.stream().mapToInt(file -> file.count(verdict)).sum();
    }

    private void line(String text) {
      console.out().line(Printable.of(text));
    }
  }
}
