package org.rapporteur.cli;

import java.util.concurrent.Callable;
import org.rapporteur.coder.story.Coder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Codes the events of stories. */
@Command(
    name = "code",
    description = "Code the events of news stories: who did what to whom, when, where.",
    footer = {
      "%nExamples:",
      "  rapporteur code story.txt --date 2018-01-05",
      "  rapporteur code archive.jsonl --format csv --out events.csv",
      "  curl -s https://example.org/story.txt | rapporteur code - --format jsonl",
      "  rapporteur code archive.jsonl --model own.model --out events.jsonl --format jsonl",
      "  rapporteur code *.txt --format brat --out annotated/"
    })
final class CodeCommand implements Callable<Integer> {
  private final Console console;
  private final EngineLoader engines;

  @Mixin private CodingOptions options;
  @Mixin private ModelOption model;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.",
        "For brat --out is needed and names a directory."
      })
  private Format format = Format.table;

  CodeCommand(Console console, EngineLoader engines) {
    this.console = console;
    this.engines = engines;
  }

  /** How records are written. */
  enum Format {
    table,
    jsonl,
    csv,
    brat
  }

  @Override
  public Integer call() {
    try (StorySink sink = StorySink.open(format, options.out(), console)) {
      int exit =
          options.run(
              console,
              engines,
              engine -> model.asked(engine, console),
              Coder::code,
              Summary::events,
              sink::write);
      if (exit != Exit.NOTHING_READ) {
        sink.complete();
      }
      return exit;
    }
  }
}
