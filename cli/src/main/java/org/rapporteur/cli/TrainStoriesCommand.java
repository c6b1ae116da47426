package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.evaluation.GoldReader;
import org.rapporteur.evaluation.GoldStory;
import org.rapporteur.evaluation.JsonLineFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Trains a model of events on gold stories. */
@Command(
    name = "stories",
    description = {
      "Train a model of the events that words tell, on stories with gold records.",
      "",
      "GOLD is as for 'rapporteur evaluate stories'."
    },
    footer = {
      "%nExamples:",
      "  rapporteur train stories gold.jsonl --out own.model --folds 5",
      "  rapporteur code archive.jsonl --model own.model"
    })
final class TrainStoriesCommand implements Callable<Integer> {
  private final Console console;
  private final EngineLoader engines;

  @Parameters(paramLabel = "GOLD", description = "JSON Lines of annotated stories.")
  private Path gold;

  @Mixin private TrainingOptions options;
  @Mixin private ThreadsOption threads;
  @Mixin private DataOption data;
  @Mixin private PetrarchOption petrarch;

  TrainStoriesCommand(Console console, EngineLoader engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    options.check();
    JsonLineFile<GoldStory> file = InputFile.lines(gold, GoldReader::read, console);
    if (file.items().isEmpty()) {
      console.message(gold + ": has no gold story");
      return Exit.NOTHING_READ;
    }
    EventTraining training =
        new EventTraining(engines.load(data, petrarch, console.surroundings()), threads.count());
    training.train(training.ofStories(file.items()), options, console);
    return file.problems().isEmpty() ? Exit.OK : Exit.FINDINGS;
  }
}
