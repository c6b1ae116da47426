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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Trains linear models by L2-regularised logistic regression, one label against the rest (Fan et
 * al. 2008, LIBLINEAR). The same examples give the same model.
 *
 * @param task what the model decides
 * @param coder what the examples were read with
 * @param groups weight of each group of features; a group without weight is left out
 * @param cost of an error in training, against the size of the weights
 * @param rarity how much more an error counts where a label is rare: 0 not at all, 1 so that all
 *     labels count the same
 */
public record Trainer(
    String task, String coder, Map<FeatureGroup, Double> groups, double cost, double rarity) {
  /** A feature of a single example says nothing of others. */
  private static final int FEWEST = 2;

  private static final double PRECISION = 0.01;

  /** Weights below it change nothing that can be seen. */
  private static final double SMALLEST_WEIGHT = 1e-5;

  private static final int FOLDS_OF_CALIBRATION = 4;

  private static final double[] TEMPERATURES = {
    0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2, 2.5, 3
  };

  public Trainer {
    groups = Map.copyOf(groups);
  }

  /** A trainer for which all groups of features weigh the same. */
  public static Trainer ofEqualGroups(String task, String coder, double cost, double rarity) {
    Map<FeatureGroup, Double> groups = new EnumMap<>(FeatureGroup.class);
    for (FeatureGroup group : FeatureGroup.values()) {
      groups.put(group, 1.0);
    }
    return new Trainer(task, coder, groups, cost, rarity);
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
  LinearModel fit(List<Example> examples) {
    List<String> labels = labels(examples);
    if (labels.size() < 2) {
      throw new IllegalArgumentException("there must be examples of two labels at least");
    }
    List<String> names = names(examples);
    Linear.disableDebugOutput();
    Model trained = Linear.train(problem(examples, labels, names), parameter(examples, labels));
    return model(Example.hash(examples), examples.size(), labels, names, trained);
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

  private Problem problem(List<Example> examples, List<String> labels, List<String> names) {
    Map<String, Integer> numbers = new HashMap<>();
    names.forEach(name -> numbers.put(name, numbers.size() + 1));
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = names.size() + 1;
    problem.bias = 1;
    problem.x = new Feature[examples.size()][];
    problem.y = new double[examples.size()];
    for (int i = 0; i < examples.size(); i++) {
      problem.x[i] = row(examples.get(i), numbers, problem.n);
      problem.y[i] = labels.indexOf(examples.get(i).label());
    }
    return problem;
  }

  private Feature[] row(Example example, Map<String, Integer> numbers, int bias) {
    List<Feature> row = new ArrayList<>();
    // names stand in their order, and so do their numbers
    LinearModel.values(example.features(), groups)
        .forEach(
            (name, value) -> {
              Integer number = numbers.get(name);
              if (number != null) {
                row.add(new FeatureNode(number, value));
              }
            });
    row.add(new FeatureNode(bias, 1));
    return row.toArray(Feature[]::new);
  }

  private Parameter parameter(List<Example> examples, List<String> labels) {
    int[] counts = new int[labels.size()];
    examples.forEach(example -> counts[labels.indexOf(example.label())]++);
    double even = (double) examples.size() / labels.size();
    double[] weights = Arrays.stream(counts).mapToDouble(n -> Math.pow(even / n, rarity)).toArray();
    int[] numbers = new int[labels.size()];
    Arrays.setAll(numbers, i -> i);
    Parameter parameter = new Parameter(SolverType.L2R_LR, cost, PRECISION);
    parameter.setWeights(weights, numbers);
    return parameter;
  }

  private LinearModel model(
      String data, int examples, List<String> labels, List<String> names, Model trained) {
    double[] all = trained.getFeatureWeights();
    int[] order = trained.getLabels();
    // of two labels the library keeps one row, for the label that it met first
    int columns = labels.size() == 2 ? 1 : labels.size();
    Map<String, float[]> weights = new HashMap<>();
    float[] biases = new float[labels.size()];
    for (int number = 0; number <= names.size(); number++) {
      float[] row = number < names.size() ? new float[labels.size()] : biases;
      double largest = 0;
      for (int column = 0; column < columns; column++) {
        double weight = all[number * columns + column];
        largest = Math.max(largest, Math.abs(weight));
        row[order[column]] = (float) weight;
        if (columns == 1) {
          row[order[1]] = (float) -weight;
        }
      }
      if (number < names.size() && largest > SMALLEST_WEIGHT) {
        weights.put(names.get(number), row);
      }
    }
    return new LinearModel(
        new LinearModel.Header(task, coder, data, examples, 1, 0, groups), labels, weights, biases);
  }
}
