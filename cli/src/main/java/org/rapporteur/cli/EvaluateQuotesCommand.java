package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.coder.story.Coder;
import org.rapporteur.evaluation.JsonLineFile;
import org.rapporteur.evaluation.quote.AttributedStory;
import org.rapporteur.evaluation.quote.AttributionReader;
import org.rapporteur.evaluation.quote.AttributionReport;
import org.rapporteur.evaluation.quote.AttributionScore;
import org.rapporteur.evaluation.quote.AttributionScorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores quotations and reported speech against hand-annotated ones. */
@Command(
    name = "quotes",
    description = {
      "Score who says, with what cue, what, against annotated attributions.",
      "",
      "GOLD has one story a line: id, text, attributions of source, cue and content as lists of"
          + " [start, end], and source_head; discard and discuss are passages set aside."
    },
    footer = {
      "%nExamples:",
      "  rapporteur evaluate quotes gold.jsonl",
      "  rapporteur evaluate quotes gold.jsonl --limit 10 --verbose"
    })
final class EvaluateQuotesCommand implements Callable<Integer> {
  private final Console console;
  private final EngineLoader engines;

  @Parameters(paramLabel = "GOLD", description = "JSON Lines of stories with attributions.")
  private Path gold;

  @Option(
      names = "--verbose",
      description = "List every miss, false attribution and wrong content.")
  private boolean verbose;

  @Mixin private LimitOption limit;
  @Mixin private ThreadsOption threads;
  @Mixin private DataOption data;
  @Mixin private PetrarchOption petrarch;

  EvaluateQuotesCommand(Console console, EngineLoader engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    limit.check();
    JsonLineFile<AttributedStory> file = InputFile.lines(gold, AttributionReader::read, console);
    if (file.items().isEmpty()) {
      console.message(gold + ": has no story with attributions");
      return Exit.NOTHING_READ;
    }
    List<AttributionScore> scores = scores(limit.first(file.items()));
    if (verbose) {
      console.out().readable(AttributionReport.differences(scores));
      console.out().line("");
    }
    console.out().print(AttributionReport.summary(scores));
    console.out().flush();
    return file.problems().isEmpty() ? Exit.OK : Exit.FINDINGS;
  }

  private List<AttributionScore> scores(List<AttributedStory> stories) {
    Coder coder = engines.load(data, petrarch, console.surroundings()).coder();
    return InOrder.all(
        threads.count(),
        story -> AttributionScorer.score(story, coder.codeWithQuotations(story.article())),
        stories);
  }
}
