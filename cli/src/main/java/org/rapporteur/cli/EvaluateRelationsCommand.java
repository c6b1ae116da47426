package org.rapporteur.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.evaluation.HeldOut;
import org.rapporteur.evaluation.relation.ErrorReport;
import org.rapporteur.evaluation.relation.Judgement;
import org.rapporteur.evaluation.relation.PairedTest;
import org.rapporteur.evaluation.relation.Prediction;
import org.rapporteur.evaluation.relation.PredictionFile;
import org.rapporteur.evaluation.relation.Relation;
import org.rapporteur.evaluation.relation.RelationClass;
import org.rapporteur.evaluation.relation.RelationFile;
import org.rapporteur.evaluation.relation.RelationReport;
import org.rapporteur.evaluation.relation.RelationScores;
import org.rapporteur.learning.ModelFile;
import org.rapporteur.learning.event.EventModel;
import org.rapporteur.learning.relation.RelationModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the class of the event between two marked sides of a sentence. */
@Command(
    name = "relations",
    description = {
      "Score the class of the event between the marked source and target of sentences.",
      "",
      "FILE is tab-separated with a header: uid, marked_sentence (<s>source</s>, <t>target</t>),"
          + " gold_root. Without gold_root only predictions are written."
    },
    footer = {
      "%nExamples:",
      "  rapporteur evaluate relations sentences.tsv",
      "  rapporteur evaluate relations sentences.tsv --errors errors.html",
      "  rapporteur evaluate relations sentences.tsv --held-out 0.2",
      "  rapporteur evaluate relations sentences.tsv --predictions ours.tsv --compare theirs.tsv",
      "  rapporteur evaluate relations sentences.tsv --model relations.model"
    })
final class EvaluateRelationsCommand implements Callable<Integer> {
  private final Console console;
  private final EngineLoader engines;

  @Parameters(paramLabel = "FILE", description = "Sentences with marked sides.")
  private Path file;

  @Option(
      names = "--predictions",
      paramLabel = "OUT",
      description = "Write uid, predicted_root and record of each sentence.")
  private Path predictionsFile;

  @Option(
      names = "--compare",
      paramLabel = "OTHER",
      description = "Compare with another coder's predictions (uid, predicted_root).")
  private Path other;

  @Option(
      names = "--errors",
      paramLabel = "OUT",
      description =
          "Write a report of the misses, grouped by reason: a .txt, an .html, or a directory for"
              + " both.")
  private Path errors;

  @Option(
      names = "--known-actors",
      description =
          "Take no notice of the marks while reading: only actors that the dictionary or the text"
              + " explains count.")
  private boolean knownActors;

  @Mixin private HeldOutOption heldOut;

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      description =
          "Let this model of 'rapporteur train relations' decide, with the rules as one sign among"
              + " others; a model of 'train stories' is asked where the lexicon leaves open what a"
              + " word tells.")
  private Path modelFile;

  @Mixin private ThreadsOption threads;
  @Mixin private DataOption data;
  @Mixin private PetrarchOption petrarch;

  EvaluateRelationsCommand(Console console, EngineLoader engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    Optional<HeldOut> part = heldOut.part();
    RelationFile input = InputFile.read(file, RelationFile::read);
    input.problems().forEach(console::message);
    if (input.relations().isEmpty()) {
      console.message(file + ": has no sentence with marked sides");
      return Exit.NOTHING_READ;
    }
    Optional<Map<String, Optional<RelationClass>>> others =
        Optional.ofNullable(other).map(path -> InputFile.read(path, PredictionFile::read));
    try (ErrorReportFiles report =
        errors == null ? ErrorReportFiles.none() : ErrorReportFiles.at(errors)) {
      List<Prediction> predictions = predictions(input.relations());
      if (predictionsFile != null) {
        write(predictions);
      }
      List<Prediction> judged =
          predictions.stream().filter(prediction -> prediction.judgement().isPresent()).toList();
      if (!judged.isEmpty()) {
        score(judged, part);
        others.ifPresent(theirs -> compare(judged, theirs));
        report.write(errors(judged, part));
      } else if (predictionsFile == null || errors != null) {
        console.message(
            file
                + (errors == null
                    ? ": has no gold_root; say where the predictions go: --predictions OUT"
                    : ": has no gold_root, so there are no misses for --errors"));
        return Exit.USAGE;
      }
    }
    console.out().flush();
    return input.problems().isEmpty() ? Exit.OK : Exit.FINDINGS;
  }

  /** What is held out stays unseen. */
  private ErrorReport errors(List<Prediction> judged, Optional<HeldOut> part) {
    String name = String.valueOf(file.getFileName());
    return part.map(
            held ->
                ErrorReport.of(
                    name + " without the held-out part",
                    judged.stream()
                        .filter(prediction -> !held.holds(prediction.relation().uid()))
                        .toList()))
        .orElseGet(() -> ErrorReport.of(name, judged));
  }

  private void score(List<Prediction> judged, Optional<HeldOut> part) {
    console.out().print(RelationReport.summary(new RelationScores(judgements(judged))));
    part.ifPresent(
        held ->
            console
                .out()
                .print(
                    "\n"
                        + HeldOutOption.compared(
                            held,
                            judged,
                            prediction -> prediction.relation().uid(),
                            "relations",
                            EvaluateRelationsCommand::heldOut)));
  }

  private static String heldOut(List<Prediction> held, List<Prediction> rest) {
    return RelationReport.heldOut(
        new RelationScores(judgements(held)), new RelationScores(judgements(rest)));
  }

  private List<Prediction> predictions(List<Relation> relations) {
    boolean asked = modelFile == null || !decides(modelFile);
    if (asked) {
      return coding(Optional.ofNullable(modelFile)).predictions(relations, knownActors);
    }
    if (knownActors) {
      throw new UsageError("--model reads the marks; it does not go with --known-actors");
    }
    RelationModel model = InputFile.read(modelFile, RelationModel::read);
    RelationCoding coding = coding(Optional.empty());
    ModelOption.checkCoder(modelFile, model.model(), coding.coder(), console);
    return coding.readings(relations).stream().map(model::judged).toList();
  }

  /** Whether it is a model of relations; a model of events helps the rules instead. */
  private static boolean decides(Path model) {
    return !ModelOption.isBundled(model)
        && !InputFile.read(model, ModelFile::task).equals(EventModel.TASK);
  }

  private RelationCoding coding(Optional<Path> eventModel) {
    Engine engine = engines.load(data, petrarch, console.surroundings());
    return new RelationCoding(ModelOption.reader(eventModel, engine, console), threads.count());
  }

  private static List<Judgement> judgements(List<Prediction> predictions) {
    return predictions.stream().flatMap(prediction -> prediction.judgement().stream()).toList();
  }

  private void compare(List<Prediction> judged, Map<String, Optional<RelationClass>> theirs) {
    List<Judgement> first = new ArrayList<>();
    List<Judgement> second = new ArrayList<>();
    for (Prediction prediction : judged) {
      String uid = prediction.relation().uid();
      if (theirs.containsKey(uid)) {
        Judgement ours = prediction.judgement().orElseThrow();
        first.add(ours);
        second.add(new Judgement(ours.gold(), theirs.get(uid)));
      }
    }
    if (first.isEmpty()) {
      throw new UnreadableInput(other + ": has no uid of " + file);
    }
    console.out().print("\n" + RelationReport.comparison(PairedTest.of(first, second)));
  }

  private void write(List<Prediction> predictions) {
    StringWriter rows = new StringWriter();
    PredictionFile.write(rows, predictions);
    try (Output out = Output.to(predictionsFile, NewFile.at(predictionsFile))) {
      out.print(rows.toString());
      out.complete();
    } catch (IOException e) {
      throw new UnreadableInput(predictionsFile + ": cannot be written: " + e.getMessage());
    }
  }
}
