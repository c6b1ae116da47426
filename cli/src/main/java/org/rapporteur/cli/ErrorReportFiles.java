package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.evaluation.relation.ErrorReport;

/** Where a report of errors goes: a text file, an HTML page, or both in a directory. */
final class ErrorReportFiles implements AutoCloseable {
  private final Optional<Output> text;
  private final Optional<Output> page;

  private ErrorReportFiles(Optional<Output> text, Optional<Output> page) {
    this.text = text;
    this.page = page;
  }

  /** Nothing is written. */
  static ErrorReportFiles none() {
    return new ErrorReportFiles(Optional.empty(), Optional.empty());
  }

  /**
   * Opens the files before the work begins, so that a mistake is told at once.
   *
   * @throws UsageError when they cannot be written
   */
  static ErrorReportFiles at(Path out) {
    String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
    if (!Files.isDirectory(out)) {
      if (name.endsWith(".txt")) {
        return new ErrorReportFiles(Optional.of(StorySink.file(out)), Optional.empty());
      }
      if (name.endsWith(".html") || name.endsWith(".htm")) {
        return new ErrorReportFiles(Optional.empty(), Optional.of(StorySink.file(out)));
      }
      if (Files.exists(out) || name.contains(".")) {
        throw new UsageError(out + " is no .txt, no .html and no directory");
      }
    }
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw new UsageError("cannot make the directory " + out + ": " + e.getMessage());
    }
    return new ErrorReportFiles(
        Optional.of(StorySink.file(out.resolve("errors.txt"))),
        Optional.of(StorySink.file(out.resolve("errors.html"))));
  }

  void write(ErrorReport report) {
    text.ifPresent(out -> out.print(report.text()));
    page.ifPresent(out -> out.print(report.html()));
    text.ifPresent(Output::complete);
    page.ifPresent(Output::complete);
  }

  @Override
  public void close() {
    text.ifPresent(Output::close);
    page.ifPresent(Output::close);
  }
}
