package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.rapporteur.evaluation.relation.Judgement;
import org.rapporteur.evaluation.relation.PairedTest;
import org.rapporteur.evaluation.relation.Relation;
import org.rapporteur.evaluation.relation.RelationFile;
import org.rapporteur.evaluation.relation.RelationReport;
import org.rapporteur.evaluation.relation.RelationScores;
import org.rapporteur.learning.Example;
import org.rapporteur.learning.Trainer;
import org.rapporteur.learning.relation.RelationModel;
import org.rapporteur.learning.relation.RelationReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains a model of relations, and scores it on sentences that it has not seen. */
@Command(
    name = "relations",
    description = {
      "Train a model of the event between the marked sides of sentences.",
      "",
      "FILE is as for 'rapporteur evaluate relations'; rows without gold_root are passed over.",
      "With --folds rules and model are scored together, and the rules alone beside them.",
      "",
      "With --lexicon and without FILE the model knows the examples of the lexicon alone. It then"
          + " decides only where the rules give no record."
    },
    footer = {
      "%nExamples:",
      "  rapporteur train relations sentences.tsv --out relations.model",
      "  rapporteur train relations sentences.tsv --folds 5",
      "  rapporteur train relations sentences.tsv --lexicon --out relations.model",
      "  rapporteur train relations --lexicon --out lexicon-relations.model",
      "  rapporteur evaluate relations others.tsv --model relations.model"
    })
final class TrainRelationsCommand implements Callable<Integer> {
  private final Console console;
  private final EngineLoader engines;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "Sentences with marked sides and their classes.")
  private Path file;

  @Option(
      names = "--lexicon",
      description = "Learn from the examples of the lexicon too; they are coded first.")
  private boolean lexicon;

  @Mixin private TrainingOptions options;
  @Mixin private ThreadsOption threads;
  @Mixin private DataOption data;
  @Mixin private PetrarchOption petrarch;

  TrainRelationsCommand(Console console, EngineLoader engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    options.check();
    if (file == null) {
      return trainOnLexicon();
    }
    RelationFile input = InputFile.read(file, RelationFile::read);
    input.problems().forEach(console::message);
    List<Relation> labelled =
        input.relations().stream().filter(relation -> relation.gold().isPresent()).toList();
    if (labelled.stream().map(Relation::gold).distinct().count() < 2) {
      console.message(file + ": has no sentences of two classes in gold_root to learn from");
      return Exit.NOTHING_READ;
    }
    OptionalInt folds = options.folds(labelled.size(), "sentences");
    RelationCoding coding =
        new RelationCoding(engines.load(data, petrarch, console.surroundings()), threads.count());
    List<RelationReading> readings = coding.readings(labelled);
    List<Example> examples = RelationModel.examples(readings);
    Trainer plain = RelationModel.trainer(coding.coder());
    Trainer trainer =
        lexicon
            ? plain.beside(
                RelationModel.background(RelationModel.lexiconExamples(coding.ofLexicon())))
            : plain;
    folds.ifPresent(count -> score(trainer, examples, readings, count));
    options.write(
        () -> trainer.train(examples),
        model -> examples.size() + " sentences, " + model.labels().size() + " classes",
        console);
    console.out().flush();
    return input.problems().isEmpty() ? Exit.OK : Exit.FINDINGS;
  }

  private Integer trainOnLexicon() {
    if (!lexicon) {
      throw new UsageError("say what to learn from: FILE, --lexicon, or both");
    }
    options.checkNotScored();
    RelationCoding coding =
        new RelationCoding(engines.load(data, petrarch, console.surroundings()), threads.count());
    List<Example> examples = RelationModel.lexiconExamples(coding.ofLexicon());
    options.write(
        () -> RelationModel.lexiconTrainer(coding.coder()).train(examples),
        model -> examples.size() + " relations of the lexicon's examples",
        console);
    return Exit.OK;
  }

  private void score(
      Trainer trainer, List<Example> examples, List<RelationReading> readings, int folds) {
    List<Judgement> rules =
        readings.stream().flatMap(reading -> reading.rules().judgement().stream()).toList();
    List<Judgement> both = RelationModel.crossValidated(trainer, examples, folds);
    Output print = console.out();
    print.print("rules and model, " + folds + "-fold cross-validation\n");
    print.print(RelationReport.summary(new RelationScores(both)));
    print.print("\nrules alone\n");
    print.print(RelationReport.summary(new RelationScores(rules)));
    print.print("\nrules and model against rules alone\n");
    print.print(RelationReport.comparison(PairedTest.of(both, rules)));
    print.flush();
  }
}
