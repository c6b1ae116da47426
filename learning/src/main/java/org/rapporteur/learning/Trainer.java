package org.rapporteur.learning;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Trains linear models with L2-regularised weights, one label against the rest (Fan et al. 2008,
 * LIBLINEAR). The same examples give the same model.
 *
 * @param task what the model decides
 * @param coder what the examples were read with
 * @param groups weight of each group of features; a group without weight is left out
 * @param loss what an error costs
 * @param background examples that each model learns from beside those that it is given; none of
 *     them is ever held out
 */
public record Trainer(
    String task,
    String coder,
    Map<FeatureGroup, Double> groups,
    Loss loss,
    List<Background> background) {
  /** A feature of a single example says nothing of others. */
  private static final int FEWEST = 2;

  private static final double PRECISION_OF_LOGISTIC = 0.01;
  private static final double PRECISION_OF_SQUARES = 0.001;

  /** Weights below it change nothing that can be seen. */
  private static final double SMALLEST_WEIGHT = 1e-5;

  private static final int FOLDS_OF_CALIBRATION = 4;

  private static final double[] TEMPERATURES = {
    0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2, 2.5, 3
  };

  public Trainer {
    groups = Map.copyOf(groups);
    background = List.copyOf(background);
    if (loss instanceof Loss.Logistic && !background.isEmpty()) {
      throw new IllegalArgumentException("only squared errors can be weighted by example");
    }
  }

  /** What an error in training costs, against the size of the weights. */
  public sealed interface Loss {
    /** Of a cost. */
    double cost();

    /**
     * Logistic regression.
     *
     * @param rarity how much more an error counts where a label is rare: 0 not at all, 1 so that
     *     all labels count the same
     */
    record Logistic(double cost, double rarity) implements Loss {}

    /**
     * Least squares: the score of the right label should be 1, that of each other label -1. Of few
     * examples with many features it learns more than logistic regression.
     */
    record Squares(double cost) implements Loss {}
  }

  /**
   * An example of another source.
   *
   * @param weight how much an error counts, where one of the examples in hand counts 1
   */
  public record Background(Example example, double weight) {
    public Background {
      if (!(weight > 0)) {
        throw new IllegalArgumentException("an example without weight teaches nothing");
      }
    }
  }

  /** The same, which also learns from these. */
  public Trainer beside(List<Background> more) {
    List<Background> all = new ArrayList<>(background);
    all.addAll(more);
    return new Trainer(task, coder, groups, loss, all);
  }

  /** A trainer for which all groups of features weigh the same. */
  public static Trainer ofEqualGroups(String task, String coder, Loss loss) {
    return ofGroups(task, coder, loss, EnumSet.allOf(FeatureGroup.class));
  }

  /** A trainer that looks at these groups of features alone, and at all of them alike. */
  public static Trainer ofGroups(String task, String coder, Loss loss, Set<FeatureGroup> used) {
    Map<FeatureGroup, Double> groups = new EnumMap<>(FeatureGroup.class);
    used.forEach(group -> groups.put(group, 1.0));
    return new Trainer(task, coder, groups, loss, List.of());
  }

  /**
   * A model whose probabilities are calibrated on examples that were held out.
   *
   * @throws IllegalArgumentException when the examples have fewer than two labels
   */
  public LinearModel train(List<Example> examples) {
    LinearModel model = fit(examples);
    return examples.size() < 2 * FOLDS_OF_CALIBRATION
        ? model
        : model.withTemperature(temperature(examples));
  }

  /** The temperature under which held-out labels are most likely (Guo et al. 2017). */
  private double temperature(List<Example> examples) {
    Folds folds = Folds.of(examples, FOLDS_OF_CALIBRATION, "calibration");
    double[] losses = new double[TEMPERATURES.length];
    for (int fold = 0; fold < folds.count(); fold++) {
      List<Example> rest = folds.without(fold, examples);
      if (labels(rest).size() < 2) {
        return 1;
      }
      LinearModel model = fit(rest);
      for (Example held : folds.in(fold, examples)) {
        int right = model.labels().indexOf(held.label());
        double[] scores = model.scores(held.features());
        for (int i = 0; right >= 0 && i < TEMPERATURES.length; i++) {
          losses[i] -= Math.log(LinearModel.probabilities(scores, TEMPERATURES[i])[right] + 1e-9);
        }
      }
    }
    int best = 0;
    for (int i = 1; i < losses.length; i++) {
      best = losses[i] < losses[best] ? i : best;
    }
    return TEMPERATURES[best];
  }

  private static List<String> labels(List<Example> examples) {
    return List.copyOf(new TreeSet<>(examples.stream().map(Example::label).toList()));
  }

  /**
   * A model whose labels are those of {@link #train}, but whose probabilities are not calibrated.
   *
   * @throws IllegalArgumentException when the examples have fewer than two labels
   */
  LinearModel fit(List<Example> given) {
    List<Background> all = new ArrayList<>(background);
    given.forEach(example -> all.add(new Background(example, 1)));
    List<Example> examples = all.stream().map(Background::example).toList();
    List<String> labels = labels(examples);
    if (labels.size() < 2) {
      throw new IllegalArgumentException("there must be examples of two labels at least");
    }
    List<String> names = names(examples);
    Linear.disableDebugOutput();
    Problem problem = problem(all, names);
    double[][] weights =
        loss instanceof Loss.Logistic logistic
            ? logistic(problem, examples, labels, logistic)
            : squares(problem, all, labels);
    return model(Example.hash(examples), given.size(), labels, names, weights);
  }

  /** The features that enough examples have, in their order. */
  private List<String> names(List<Example> examples) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Example example : examples) {
      for (String name : example.features().names()) {
        boolean used = FeatureGroup.of(name).map(g -> groups.getOrDefault(g, 0.0)).orElse(0.0) > 0;
        if (used) {
          counts.merge(name, 1, Integer::sum);
        }
      }
    }
    counts.values().removeIf(count -> count < FEWEST);
    return List.copyOf(counts.keySet());
  }

  private Problem problem(List<Background> examples, List<String> names) {
    Map<String, Integer> numbers = new HashMap<>();
    names.forEach(name -> numbers.put(name, numbers.size() + 1));
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = names.size() + 1;
    problem.bias = 1;
    problem.x = new Feature[examples.size()][];
    for (int i = 0; i < examples.size(); i++) {
      problem.x[i] = row(examples.get(i), numbers, problem.n);
    }
    return problem;
  }

  /** Of squared errors one counts as its weight when both sides are multiplied by its root. */
  private Feature[] row(Background example, Map<String, Integer> numbers, int bias) {
    double root = Math.sqrt(example.weight());
    List<Feature> row = new ArrayList<>();
    // names stand in their order, and so do their numbers
    LinearModel.values(example.example().features(), groups)
        .forEach(
            (name, value) -> {
              Integer number = numbers.get(name);
              if (number != null) {
                row.add(new FeatureNode(number, root * value));
              }
            });
    row.add(new FeatureNode(bias, root));
    return row.toArray(Feature[]::new);
  }

  /** The weights of each label, in their order. */
  private double[][] squares(Problem problem, List<Background> examples, List<String> labels) {
    Parameter parameter =
        new Parameter(SolverType.L2R_L2LOSS_SVR, loss.cost(), PRECISION_OF_SQUARES);
    parameter.setP(0);
    double[][] weights = new double[labels.size()][];
    for (int label = 0; label < weights.length; label++) {
      String name = labels.get(label);
      problem.y =
          examples.stream()
              .mapToDouble(e -> (e.example().label().equals(name) ? 1 : -1) * Math.sqrt(e.weight()))
              .toArray();
      weights[label] = Linear.train(problem, parameter).getFeatureWeights();
    }
    return weights;
  }

  private static double[][] logistic(
      Problem problem, List<Example> examples, List<String> labels, Loss.Logistic loss) {
    problem.y = examples.stream().mapToDouble(e -> labels.indexOf(e.label())).toArray();
    int[] counts = new int[labels.size()];
    examples.forEach(example -> counts[labels.indexOf(example.label())]++);
    double even = (double) examples.size() / labels.size();
    double[] rarity =
        Arrays.stream(counts).mapToDouble(n -> Math.pow(even / n, loss.rarity())).toArray();
    int[] numbers = new int[labels.size()];
    Arrays.setAll(numbers, i -> i);
    Parameter parameter = new Parameter(SolverType.L2R_LR, loss.cost(), PRECISION_OF_LOGISTIC);
    parameter.setWeights(rarity, numbers);
    Model trained = Linear.train(problem, parameter);
    double[] all = trained.getFeatureWeights();
    int[] order = trained.getLabels();
    // of two labels the library keeps one row, for the label that it met first
    int columns = labels.size() == 2 ? 1 : labels.size();
    double[][] weights = new double[labels.size()][problem.n];
    for (int number = 0; number < problem.n; number++) {
      for (int column = 0; column < columns; column++) {
        double weight = all[number * columns + column];
        weights[order[column]][number] = weight;
        if (columns == 1) {
          weights[order[1]][number] = -weight;
        }
      }
    }
    return weights;
  }

  private LinearModel model(
      String data, int examples, List<String> labels, List<String> names, double[][] trained) {
    Map<String, float[]> weights = new HashMap<>();
    float[] biases = new float[labels.size()];
    for (int number = 0; number <= names.size(); number++) {
      float[] row = number < names.size() ? new float[labels.size()] : biases;
      double largest = 0;
      for (int label = 0; label < trained.length; label++) {
        row[label] = (float) trained[label][number];
        largest = Math.max(largest, Math.abs(trained[label][number]));
      }
      if (number < names.size() && largest > SMALLEST_WEIGHT) {
        weights.put(names.get(number), row);
      }
    }
    return new LinearModel(
        new LinearModel.Header(task, coder, data, examples, 1, 0, groups), labels, weights, biases);
  }
}
