package org.rapporteur.cli;

import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.coder.story.Coder;
import org.rapporteur.records.EventRecords;
import org.rapporteur.records.TerminalTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds who says what in stories. */
@Command(
    name = "quotes",
    description = "Find quotations and reported speech: who says it, with what word, and what.",
    footer = {
      "%nExamples:",
      "  rapporteur quotes story.txt",
      "  rapporteur quotes archive.jsonl --format jsonl --out quotes.jsonl"
    })
final class QuotesCommand implements Callable<Integer> {
  private final Console console;
  private final EngineLoader engines;

  @Mixin private CodingOptions options;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Format format = Format.table;

  QuotesCommand(Console console, EngineLoader engines) {
    this.console = console;
    this.engines = engines;
  }

  /** How quotations are written. */
  enum Format {
    table,
    jsonl
  }

  @Override
  public Integer call() {
    Surroundings around = console.surroundings();
    TerminalTable table =
        new TerminalTable(around.width(), options.out().isEmpty() && around.wantsColours());
    boolean[] later = {false};
    try (Output output = options.out().map(StorySink::file).orElseGet(console::out)) {
      int exit =
          options.run(
              console,
              engines,
              UnaryOperator.identity(),
              Coder::codeWithQuotations,
              Summary::quotations,
              story -> {
                if (format == Format.table && later[0]) {
                  output.line("");
                }
                later[0] = true;
                write(story, output, table);
              });
      if (exit != Exit.NOTHING_READ) {
        output.complete();
      }
      return exit;
    }
  }

  private void write(CodedStory story, Output output, TerminalTable table) {
    if (format == Format.jsonl) {
      EventRecords.quotations(story)
          .forEach(quotation -> output.line(EventRecords.line(quotation)));
    } else {
      output.print(table.quotations(story));
    }
    output.flush();
  }
}
