package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
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
      "  rapporteur code *.txt --format brat --out annotated/"
    })
final class CodeCommand implements Callable<Integer> {
  private final Console console;
  private final EngineLoader engines;

  @Mixin private StoryFiles stories;
  @Mixin private ThreadsOption threads;
  @Mixin private QuietOption quiet;
  @Mixin private DataOption data;
  @Mixin private PetrarchOption petrarch;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Format format = Format.table;

  @Option(
      names = "--out",
      paramLabel = "FILE|DIR",
      description = "Where to write; a directory for brat. Standard output by default.")
  private Path out;

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
    try (StorySink sink = StorySink.open(format, out, console)) {
      Engine engine = engines.load(data, petrarch, console.surroundings());
      boolean onTerminal = out == null && console.surroundings().outputIsTerminal();
      int exit =
          new Coding(console, onTerminal, quiet.unlessSet(Summary::events))
              .run(stories, threads.count(), engine.coder()::code, sink::write);
      if (exit != Exit.NOTHING_READ) {
        sink.complete();
      }
      return exit;
    }
  }
}
