package org.rapporteur.learning;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Parts of the examples that are held out in turn. Each label is spread evenly over them; which
 * examples go together depends on nothing but their ids.
 *
 * @param of the fold of each example, from 0
 */
public record Folds(int count, List<Integer> of) {
  public Folds {
    of = List.copyOf(of);
  }

  /**
   * Divides examples.
   *
   * @param seed another seed gives another division
   * @throws IllegalArgumentException when there are fewer than two folds, or more than examples
   */
  public static Folds of(List<Example> examples, int count, String seed) {
    if (count < 2 || count > examples.size()) {
      throw new IllegalArgumentException(
          "cannot make " + count + " folds of " + examples.size() + " examples");
    }
    Map<String, List<Integer>> byLabel = new TreeMap<>();
    for (int i = 0; i < examples.size(); i++) {
      byLabel.computeIfAbsent(examples.get(i).label(), key -> new ArrayList<>()).add(i);
    }
    Integer[] folds = new Integer[examples.size()];
    int next = 0;
    for (List<Integer> same : byLabel.values()) {
      same.sort(
          Comparator.<Integer>comparingLong(i -> hash(seed + "|" + examples.get(i).id()))
              .thenComparing(i -> examples.get(i).id()));
      for (int i : same) {
        folds[i] = next++ % count;
      }
    }
    return new Folds(count, List.of(folds));
  }

  /**
   * Divides examples by what they are from, so that nothing is tested that a model has seen a part
   * of.
   *
   * @throws IllegalArgumentException when there are fewer than two folds, or more than parts
   */
  public static Folds byPart(List<Example> examples, int count, String seed) {
    List<String> parts =
        examples.stream()
            .map(Example::part)
            .distinct()
            .sorted(
                Comparator.<String>comparingLong(part -> hash(seed + "|" + part))
                    .thenComparing(part -> part))
            .toList();
    if (count < 2 || count > parts.size()) {
      throw new IllegalArgumentException(
          "cannot make " + count + " folds of " + parts.size() + " parts");
    }
    Map<String, Integer> foldOf = new TreeMap<>();
    parts.forEach(part -> foldOf.put(part, foldOf.size() % count));
    return new Folds(count, examples.stream().map(example -> foldOf.get(example.part())).toList());
  }

  private static long hash(String key) {
    CRC32 sum = new CRC32();
    sum.update(key.getBytes(StandardCharsets.UTF_8));
    // neighbouring ids have neighbouring sums
    return sum.getValue() * 0x9E3779B97F4A7C15L;
  }

  /** The examples outside a fold. */
  public <T> List<T> without(int fold, List<T> items) {
    return items(items, fold, false);
  }

  /** The examples in a fold. */
  public <T> List<T> in(int fold, List<T> items) {
    return items(items, fold, true);
  }

  private <T> List<T> items(List<T> items, int fold, boolean inside) {
    List<T> chosen = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (of.get(i) == fold == inside) {
        chosen.add(items.get(i));
      }
    }
    return chosen;
  }
}
