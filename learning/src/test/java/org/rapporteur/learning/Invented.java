package org.rapporteur.learning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Invented examples: short sentences of three labels. */
final class Invented {
  private static final Map<String, List<String>> SENTENCES =
      Map.of(
          "ACCUSE",
          List.of(
              "SOURCE blamed TARGET for the leak",
              "SOURCE blamed TARGET again",
              "SOURCE berated TARGET for the delay",
              "SOURCE blamed and berated TARGET",
              "SOURCE berated TARGET in public",
              "on Monday SOURCE blamed TARGET"),
          "CONSULT",
          List.of(
              "SOURCE met TARGET for talks",
              "SOURCE received TARGET for talks",
              "SOURCE met TARGET again",
              "talks between SOURCE and TARGET",
              "SOURCE received TARGET in public",
              "on Monday SOURCE met TARGET"),
          "AID",
          List.of(
              "SOURCE sent TARGET flour",
              "SOURCE sent TARGET tents",
              "SOURCE gave TARGET flour",
              "SOURCE gave TARGET tents again",
              "on Monday SOURCE sent TARGET tents",
              "flour for TARGET from SOURCE"));

  private Invented() {}

  static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    SENTENCES.forEach(
        (label, sentences) -> {
          for (String sentence : sentences) {
            examples.add(new Example(label + examples.size(), label, words(sentence)));
          }
        });
    examples.sort(java.util.Comparator.comparing(Example::id));
    return examples;
  }

  static Features words(String sentence) {
    Features features = new Features();
    for (String word : sentence.split(" ")) {
      features.add(FeatureGroup.WORD, word);
    }
    return features;
  }

  static Trainer trainer() {
    return new Trainer(
        "test", "test coder", everyGroup(), new Trainer.Loss.Logistic(5, 0.5), List.of());
  }

  static Trainer squares() {
    return new Trainer("test", "test coder", everyGroup(), new Trainer.Loss.Squares(1), List.of());
  }

  static Map<FeatureGroup, Double> everyGroup() {
    Map<FeatureGroup, Double> groups = new EnumMap<>(FeatureGroup.class);
    for (FeatureGroup group : FeatureGroup.values()) {
      groups.put(group, 1.0);
    }
    return groups;
  }
}
