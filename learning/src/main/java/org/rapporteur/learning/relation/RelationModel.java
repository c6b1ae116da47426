package org.rapporteur.learning.relation;

import static org.rapporteur.learning.FeatureGroup.NOTE;
import static org.rapporteur.learning.FeatureGroup.RECORD;
import static org.rapporteur.learning.FeatureGroup.RULE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.evaluation.relation.Judgement;
import org.rapporteur.evaluation.relation.Prediction;
import org.rapporteur.evaluation.relation.Relation;
import org.rapporteur.evaluation.relation.RelationClass;
import org.rapporteur.evaluation.relation.SecondOpinion;
import org.rapporteur.learning.CrossValidation;
import org.rapporteur.learning.Example;
import org.rapporteur.learning.FeatureGroup;
import org.rapporteur.learning.Features;
import org.rapporteur.learning.Folds;
import org.rapporteur.learning.LinearModel;
import org.rapporteur.learning.ModelFile;
import org.rapporteur.learning.Trainer;
import org.rapporteur.learning.Trainer.Background;
import org.rapporteur.learning.Trainer.Loss.Squares;

/**
 * The second reader of relations. It takes the rules' reading for one sign among others, so it can
 * confirm it, correct it, or decide where they have none.
 */
public record RelationModel(LinearModel model) {
  /** What model files of relations are named. */
  public static final String TASK = "relations";

  private static final double COST = 1.0 / 6;

  /**
   * As how many examples it counts that the rules' class is the right one. A feature of a single
   * example would be left out.
   */
  private static final int TRUST_IN_RULES = 2;

  /** How much an example of the lexicon counts beside a labelled sentence. */
  private static final double WEIGHT_OF_LEXICON = 0.5;

  /** Of the lexicon's own examples the rules are always right, so nothing is learned from that. */
  private static final Set<FeatureGroup> OF_RULES = EnumSet.of(RULE, RECORD, NOTE);

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

  /**
   * The trainer of such models, with the settings that did best in cross-validation. Before it has
   * seen any example it takes the rules' class.
   */
  public static Trainer trainer(String coder) {
    return Trainer.ofEqualGroups(TASK, coder, new Squares(COST)).beside(trustInRules());
  }

  /**
   * The trainer of models that know the examples of the lexicon alone. Such a model takes no notice
   * of the rules; it is asked where they are silent.
   */
  public static Trainer lexiconTrainer(String coder) {
    return Trainer.ofGroups(
        TASK, coder, new Squares(COST), EnumSet.complementOf(EnumSet.copyOf(OF_RULES)));
  }

  private static List<Background> trustInRules() {
    List<Background> all = new ArrayList<>();
    for (RelationClass name : RelationClass.values()) {
      Features features = new Features();
      RuleFeatures.tells(name, features);
      Background said = new Background(new Example("rules " + name, name.name(), features), 1);
      all.addAll(Collections.nCopies(TRUST_IN_RULES, said));
    }
    return all;
  }

  /** The readings whose class somebody has told, as examples. */
  public static List<Example> examples(List<RelationReading> readings) {
    return examples(readings, RelationFeatures::of);
  }

  /** Readings of the lexicon's examples, without what the rules say of them. */
  public static List<Example> lexiconExamples(List<RelationReading> readings) {
    return examples(readings, RelationFeatures::withoutRules);
  }

  /** Examples of the lexicon as something to learn from beside labelled sentences. */
  public static List<Background> background(List<Example> lexicon) {
    return lexicon.stream().map(example -> new Background(example, WEIGHT_OF_LEXICON)).toList();
  }

  private static List<Example> examples(
      List<RelationReading> readings, Function<RelationReading, Features> features) {
    List<Example> examples = new ArrayList<>();
    for (RelationReading reading : readings) {
      Relation relation = reading.relation();
      relation
          .gold()
          .ifPresent(
              gold ->
                  examples.add(new Example(relation.uid(), gold.name(), features.apply(reading))));
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

  /**
   * The rules' prediction with the model's opinion on it. A model that takes no notice of the rules
   * is not asked where they have a record.
   */
  public Prediction judged(RelationReading reading) {
    boolean stands = !hearsRules() && reading.rules().pick().isPresent();
    return stands ? reading.rules() : reading.rules().with(opinion(reading));
  }

  private boolean hearsRules() {
    return model.header().groups().containsKey(RULE);
  }

  private SecondOpinion opinion(RelationReading reading) {
    Features features =
        hearsRules() ? RelationFeatures.of(reading) : RelationFeatures.withoutRules(reading);
    LinearModel.Decision decision = model.decide(features, REASONS);
    return new SecondOpinion(
        RelationClass.named(decision.label()).orElseThrow(),
        decision.probability(),
        decision.reasons());
  }
}
