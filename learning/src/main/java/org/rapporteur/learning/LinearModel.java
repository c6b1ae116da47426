package org.rapporteur.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A weight for each label and feature. Immutable; safe for several threads.
 *
 * <p>The features of a group weigh together as much as the group, however many they are: each has
 * the group's weight divided by the root of their number.
 */
public final class LinearModel {
  private final Header header;
  private final List<String> labels;
  private final Map<String, float[]> weights;
  private final float[] biases;

  /**
   * What a model is for and was made of.
   *
   * @param task what it decides; a model of another task is of no use
   * @param coder program, parser and lexicon whose readings it was trained on
   * @param data hash of the examples that it was trained on
   * @param examples how many these are
   * @param temperature by which scores are divided before they become probabilities
   * @param threshold probability from which its decisions count
   * @param groups weight of each group of features
   */
  public record Header(
      String task,
      String coder,
      String data,
      int examples,
      double temperature,
      double threshold,
      Map<FeatureGroup, Double> groups) {
    public Header {
      groups = groups.isEmpty() ? Map.of() : new EnumMap<>(groups);
    }
  }

  /**
   * @param weights of each feature, one for each label
   * @param biases one for each label
   * @throws IllegalArgumentException when the numbers of labels differ
   */
  public LinearModel(
      Header header, List<String> labels, Map<String, float[]> weights, float[] biases) {
    this.header = header;
    this.labels = List.copyOf(labels);
    this.weights = Map.copyOf(weights);
    this.biases = biases.clone();
    boolean even = weights.values().stream().allMatch(row -> row.length == labels.size());
    if (labels.isEmpty() || biases.length != labels.size() || !even) {
      throw new IllegalArgumentException("the weights do not fit the labels");
    }
  }

  /** What the model makes of one item. */
  public record Decision(String label, double probability, List<String> reasons) {
    public Decision {
      reasons = List.copyOf(reasons);
    }
  }

  public Header header() {
    return header;
  }

  public List<String> labels() {
    return labels;
  }

  Map<String, float[]> weights() {
    return weights;
  }

  float[] biases() {
    return biases.clone();
  }

  /** The same weights, whose probabilities are sharper or more careful. */
  LinearModel withTemperature(double temperature) {
    return with(temperature, header.threshold);
  }

  /** The same weights, whose decisions count from another probability on. */
  public LinearModel withThreshold(double threshold) {
    return with(header.temperature, threshold);
  }

  private LinearModel with(double temperature, double threshold) {
    Header other =
        new Header(
            header.task,
            header.coder,
            header.data,
            header.examples,
            temperature,
            threshold,
            header.groups);
    return new LinearModel(other, labels, weights, biases);
  }

  /** The probability of each label, in their order. */
  public double[] probabilities(Features features) {
    return probabilities(scores(features), header.temperature);
  }

  /** One against the rest for each label, and then made to sum up to one. */
  static double[] probabilities(double[] scores, double temperature) {
    double[] all = new double[scores.length];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      all[i] = 1 / (1 + Math.exp(-scores[i] / temperature));
      sum += all[i];
    }
    for (int i = 0; i < all.length; i++) {
      all[i] = sum > 0 ? all[i] / sum : 1.0 / all.length;
    }
    return all;
  }

  double[] scores(Features features) {
    double[] scores = new double[labels.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = biases[i];
    }
    values(features, header.groups)
        .forEach(
            (name, value) -> {
              float[] row = weights.get(name);
              for (int i = 0; row != null && i < scores.length; i++) {
                scores[i] += value * row[i];
              }
            });
    return scores;
  }

  /** How much each feature of an item counts. */
  static Map<String, Double> values(Features features, Map<FeatureGroup, Double> groups) {
    Map<FeatureGroup, Integer> sizes = new EnumMap<>(FeatureGroup.class);
    for (String name : features.names()) {
      FeatureGroup.of(name).ifPresent(group -> sizes.merge(group, 1, Integer::sum));
    }
    Map<String, Double> values = new java.util.LinkedHashMap<>();
    for (String name : features.names()) {
      FeatureGroup.of(name)
          .filter(group -> groups.getOrDefault(group, 0.0) > 0)
          .ifPresent(
              group ->
                  values.put(
                      name,
                      groups.getOrDefault(group, 0.0) / Math.sqrt(sizes.getOrDefault(group, 1))));
    }
    return values;
  }

  /**
   * The most probable label; among equals the first.
   *
   * @param reasons how many of the features that speak for it most are named
   */
  public Decision decide(Features features, int reasons) {
    double[] all = probabilities(features);
    int best = 0;
    for (int i = 1; i < all.length; i++) {
      best = all[i] > all[best] ? i : best;
    }
    return new Decision(labels.get(best), all[best], reasons(features, best, reasons));
  }

  private List<String> reasons(Features features, int label, int most) {
    record Reason(String name, double weight) {}
    List<Reason> reasons = new ArrayList<>();
    values(features, header.groups)
        .forEach(
            (name, value) -> {
              float[] row = weights.get(name);
              if (row != null && row[label] * value > 0 && !name.startsWith("letters:")) {
                reasons.add(new Reason(name, row[label] * value));
              }
            });
    return reasons.stream()
        .sorted(Comparator.comparingDouble(Reason::weight).reversed())
        .limit(most)
        .map(Reason::name)
        .toList();
  }
}
