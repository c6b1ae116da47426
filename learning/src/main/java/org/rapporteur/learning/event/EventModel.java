package org.rapporteur.learning.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.event.SecondReader;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.scene.Scene;
import org.rapporteur.learning.CrossValidation;
import org.rapporteur.learning.Example;
import org.rapporteur.learning.Folds;
import org.rapporteur.learning.LinearModel;
import org.rapporteur.learning.LinearModel.Decision;
import org.rapporteur.learning.ModelFile;
import org.rapporteur.learning.Trainer;

/** A model that decides which event a word tells, or that it tells none. */
public record EventModel(LinearModel model) {
  /** What model files of events are named. */
  public static final String TASK = "events";

  static final String NO_EVENT = "NONE";

  private static final double COST = 5;
  private static final double RARITY = 0.3;
  private static final int REASONS = 4;

  /** How many of the events that the model adds have to be right. */
  private static final double WANTED_PRECISION = 0.95;

  /** No event is as likely as this, so such a model adds none. */
  private static final double NEVER = 1.5;

  /** Fewer decisions than this say nothing of how often such decisions are right. */
  private static final int FEWEST_DECISIONS = 20;

  private static final int FOLDS_OF_THRESHOLD = 5;

  /**
   * @throws IllegalArgumentException when a label is no type of events
   */
  public EventModel {
    for (String label : model.labels()) {
      boolean known =
          label.equals(NO_EVENT)
              || Arrays.stream(EventType.values()).anyMatch(type -> type.name().equals(label));
      if (!known) {
        throw new IllegalArgumentException("the model has an unknown type " + label);
      }
    }
  }

  /**
   * Reads a model file.
   *
   * @throws IOException when it cannot be read or holds no model of events
   */
  public static EventModel read(Path file) throws IOException {
    return ModelFile.read(file, TASK, EventModel::new);
  }

  /** The trainer of such models. */
  public static Trainer trainer(String coder) {
    return Trainer.ofEqualGroups(TASK, coder, new Trainer.Loss.Logistic(COST, RARITY));
  }

  /**
   * A model whose threshold was chosen on examples that the models asked had not seen.
   *
   * @throws IllegalArgumentException when the examples have fewer than two labels
   */
  public static EventModel trained(Trainer trainer, List<Example> examples) {
    LinearModel model = trainer.train(examples);
    long parts = examples.stream().map(Example::part).distinct().count();
    int folds = (int) Math.min(FOLDS_OF_THRESHOLD, parts);
    double threshold =
        folds < 2
            ? NEVER
            : threshold(
                examples,
                CrossValidation.decisions(
                    trainer,
                    examples,
                    Folds.byPart(examples, folds, "threshold"),
                    model.header().temperature()));
    return new EventModel(model.withThreshold(threshold));
  }

  /** The lowest probability from which on enough of the events that are told are right. */
  static double threshold(List<Example> examples, List<Decision> decisions) {
    List<Integer> told = new ArrayList<>();
    for (int i = 0; i < decisions.size(); i++) {
      if (!decisions.get(i).label().equals(NO_EVENT)) {
        told.add(i);
      }
    }
    told.sort(Comparator.<Integer>comparingDouble(i -> decisions.get(i).probability()).reversed());
    double threshold = NEVER;
    int right = 0;
    for (int n = 1; n <= told.size(); n++) {
      int i = told.get(n - 1);
      right += examples.get(i).label().equals(decisions.get(i).label()) ? 1 : 0;
      double probability = decisions.get(i).probability();
      // those of equal probability are told together or not at all
      boolean last = n == told.size() || decisions.get(told.get(n)).probability() < probability;
      if (last && n >= FEWEST_DECISIONS && right >= WANTED_PRECISION * n) {
        threshold = probability;
      }
    }
    return threshold;
  }

  /** The second reader that this model is. */
  public SecondReader reader(Lexicon lexicon) {
    return (scene, token) -> opinion(scene, token, lexicon);
  }

  private Optional<SecondReader.Opinion> opinion(Scene scene, int token, Lexicon lexicon) {
    Decision decision = model.decide(PredicationFeatures.of(scene, token, lexicon), REASONS);
    boolean event = !decision.label().equals(NO_EVENT);
    if (event && decision.probability() < model.header().threshold()) {
      return Optional.empty();
    }
    return Optional.of(
        new SecondReader.Opinion(
            event ? Optional.of(EventType.valueOf(decision.label())) : Optional.empty(),
            decision.probability(),
            decision.reasons()));
  }

  /** For records: which model it is. */
  public String name() {
    return "model " + model.header().data();
  }
}
