package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.store.Question;
import org.rapporteur.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a store in SQL. */
@Command(
    name = "query",
    description = {
      "Ask a store a question in SQL. It can change nothing and reach no other file.",
      "Tables and views: docs/store.md, or the question SHOW TABLES."
    },
    footer = {
      "%nExamples:",
      "  rapporteur query \"SELECT event, count(*) FROM current_events GROUP BY ALL\" --store"
          + " corpus.duckdb",
      "  rapporteur query \"FROM dyads_by_week\" --store corpus.duckdb --format csv --out"
          + " weeks.csv",
      "  rapporteur query \"FROM claims\" --store corpus.duckdb --format parquet --out"
          + " claims.parquet"
    })
final class QueryCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "SQL", description = "One statement that gives a table.")
  private String sql;

  @Mixin private StoreOption store;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}. For parquet --out is" + " needed.")
  private Format format = Format.table;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write. Standard output by default.")
  private Path out;

  QueryCommand(Console console) {
    this.console = console;
  }

  /** How answers are written. */
  enum Format {
    table,
    csv,
    jsonl,
    parquet
  }

  @Override
  public Integer call() {
    if (format == Format.parquet) {
      return parquet();
    }
    try (Store opened = Store.openToRead(store.file());
        Output output = Optional.ofNullable(out).map(StorySink::file).orElseGet(console::out)) {
      write(new Question(opened, sql), output);
      output.complete();
    }
    return Exit.OK;
  }

  private void write(Question question, Output output) {
    if (format == Format.jsonl) {
      question.askForJson(output::line);
    } else if (format == Format.csv) {
      question.ask(
          names -> output.line(CsvLine.ofTexts(names)), row -> output.line(CsvLine.of(row)));
    } else {
      List<TextTable> table = new ArrayList<>();
      question.ask(names -> table.add(new TextTable(output, names)), row -> table.get(0).add(row));
      table.forEach(TextTable::end);
    }
  }

  private int parquet() {
    if (out == null) {
      throw new UsageError("parquet is written to a file: name it with --out");
    }
    Path part = out.resolveSibling(out.getFileName() + ".part");
    try {
      try (Store opened = Store.openToRead(store.file(), List.of(part))) {
        new Question(opened, sql).askForParquet(part);
        Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new Output.Failed(out.toString(), e);
    }
    return Exit.OK;
  }
}
