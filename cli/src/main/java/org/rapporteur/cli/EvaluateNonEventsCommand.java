package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.story.Coder;
import org.rapporteur.evaluation.NonEventFile;
import org.rapporteur.evaluation.NonEventFile.NonEvent;
import org.rapporteur.evaluation.NonEventScore;
import org.rapporteur.evaluation.NonEventScore.Outcome;
import org.rapporteur.evaluation.ScoreReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts false events in sentences that tell none. */
@Command(
    name = "non-events",
    description = {
      "Count the sentences without a political event that give a record all the same.",
      "",
      "FILE is tab-separated with a header: id, subject, sentence."
    },
    footer = {
      "%nExamples:",
      "  rapporteur evaluate non-events eval/no-event.tsv",
      "  rapporteur evaluate non-events eval/no-event.tsv --verbose"
    })
final class EvaluateNonEventsCommand implements Callable<Integer> {
  private final Console console;
  private final EngineLoader engines;

  @Parameters(paramLabel = "FILE", description = "Sentences that tell no event.")
  private Path file;

  @Option(names = "--verbose", description = "List every false record with its sentence.")
  private boolean verbose;

  @Mixin private ThreadsOption threads;
  @Mixin private DataOption data;
  @Mixin private PetrarchOption petrarch;
  @Mixin private ModelOption model;

  EvaluateNonEventsCommand(Console console, EngineLoader engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    NonEventFile input = InputFile.read(file, NonEventFile::read);
    input.problems().forEach(console::message);
    if (input.sentences().isEmpty()) {
      console.message(file + ": has no sentence");
      return Exit.NOTHING_READ;
    }
    NonEventScore score = new NonEventScore(outcomes(input.sentences()));
    if (verbose) {
      console.out().readable(ScoreReport.falseRecords(score));
      console.out().line("");
    }
    console.out().print(ScoreReport.summary(score));
    console.out().flush();
    return input.problems().isEmpty() ? Exit.OK : Exit.FINDINGS;
  }

  private List<Outcome> outcomes(List<NonEvent> sentences) {
    Coder coder =
        model.asked(engines.load(data, petrarch, console.surroundings()), console).coder();
    return InOrder.all(threads.count(), sentence -> outcome(coder, sentence), sentences);
  }

  private static Outcome outcome(Coder coder, NonEvent sentence) {
    Article article = Article.of(sentence.id(), sentence.sentence());
    return new Outcome(sentence, EvaluateCommand.records(coder, article));
  }
}
