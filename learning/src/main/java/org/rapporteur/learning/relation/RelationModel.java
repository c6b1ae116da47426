package org.rapporteur.learning.relation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.evaluation.relation.Judgement;
import org.rapporteur.evaluation.relation.Prediction;
import org.rapporteur.evaluation.relation.RelationClass;
import org.rapporteur.evaluation.relation.SecondOpinion;
import org.rapporteur.learning.CrossValidation;
import org.rapporteur.learning.Example;
import org.rapporteur.learning.Folds;
import org.rapporteur.learning.LinearModel;
import org.rapporteur.learning.ModelFile;
import org.rapporteur.learning.Trainer;

/**
 * The second reader of relations. It takes the rules' reading for one sign among others, so it can
 * confirm it, correct it, or decide where they have none.
 */
public record RelationModel(LinearModel model) {
  /** What model files of relations are named. */
  public static final String TASK = "relations";

  private static final double COST = 5;
  private static final double RARITY = 0.5;

  private static final int REASONS = 4;

  /**
   * @throws IllegalArgumentException when a label is no class of relations
   */
  public RelationModel {
    for (String label : model.labels()) {
      if (RelationClass.named(label).isEmpty()) {
        throw new IllegalArgumentException("the model has an unknown class " + label);
      }
    }
  }

  /**
   * Reads a model file.
   *
   * @throws IOException when it cannot be read or holds no model of relations
   */
  public static RelationModel read(Path file) throws IOException {
    return ModelFile.read(file, TASK, RelationModel::new);
  }

  /** The trainer of such models, with the settings that did best in cross-validation. */
  public static Trainer trainer(String coder) {
    return Trainer.ofEqualGroups(TASK, coder, COST, RARITY);
  }

  /** The readings whose class somebody has told, as examples. */
  public static List<Example> examples(List<RelationReading> readings) {
    List<Example> examples = new ArrayList<>();
    for (RelationReading reading : readings) {
      reading
          .relation()
          .gold()
          .ifPresent(
              gold ->
                  examples.add(
                      new Example(
                          reading.relation().uid(), gold.name(), RelationFeatures.of(reading))));
    }
    return examples;
  }

  /** Each example judged by a model that has not seen it. */
  public static List<Judgement> crossValidated(Trainer trainer, List<Example> examples, int folds) {
    List<String> labels =
        CrossValidation.labels(trainer, examples, Folds.of(examples, folds, "relations"));
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      judgements.add(
          new Judgement(
              RelationClass.valueOf(examples.get(i).label()), RelationClass.named(labels.get(i))));
    }
    return judgements;
  }

  /** The rules' prediction with the model's opinion on it. */
  public Prediction judged(RelationReading reading) {
    LinearModel.Decision decision = model.decide(RelationFeatures.of(reading), REASONS);
    return reading
        .rules()
        .with(
            new SecondOpinion(
                RelationClass.named(decision.label()).orElseThrow(),
                decision.probability(),
                decision.reasons()));
  }
}
