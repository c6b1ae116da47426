package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.evaluation.GoldReader;
import org.rapporteur.evaluation.GoldStory;
import org.rapporteur.learning.Example;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Trains a model of events on the examples of the lexicon. */
@Command(
    name = "lexicon",
    description = {
      "Train a model of the events that words tell, on the examples and counter-examples of the"
          + " lexicon, and on gold stories if there are any.",
      "",
      "The build trains the bundled model in this way."
    },
    footer = {
      "%nExamples:",
      "  rapporteur train lexicon --folds 5",
      "  rapporteur train lexicon examples/*.gold.jsonl --out second-reader.model"
    })
final class TrainLexiconCommand implements Callable<Integer> {
  private final Console console;
  private final EngineLoader engines;

  @Parameters(paramLabel = "GOLD", arity = "0..*", description = "JSON Lines of annotated stories.")
  private List<Path> gold = List.of();

  @Mixin private TrainingOptions options;
  @Mixin private ThreadsOption threads;
  @Mixin private DataOption data;
  @Mixin private PetrarchOption petrarch;

  TrainLexiconCommand(Console console, EngineLoader engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    options.check();
    List<GoldStory> stories = new ArrayList<>();
    for (Path path : gold) {
      stories.addAll(InputFile.lines(path, GoldReader::read, console).items());
    }
    EventTraining training =
        new EventTraining(engines.load(data, petrarch, console.surroundings()), threads.count());
    List<Example> examples = new ArrayList<>(training.ofLexicon());
    examples.addAll(training.ofStories(stories));
    training.train(examples, options, console);
    return Exit.OK;
  }
}
