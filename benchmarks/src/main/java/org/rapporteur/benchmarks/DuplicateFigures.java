package org.rapporteur.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.benchmarks.StoryPerturber.Change;
import org.rapporteur.coder.article.Article;
import org.rapporteur.corpus.StoryInput;
import org.rapporteur.corpus.StoryReader;
import org.rapporteur.linking.duplicate.DuplicateFinder;
import org.rapporteur.linking.duplicate.Fingerprint;
import org.rapporteur.linking.duplicate.InMemoryDuplicateIndex;
import org.rapporteur.linking.duplicate.StoryPair;

/**
 * Measures how well copies are found: perturbs each story of a file in each way, puts all into one
 * index and counts which pairs are found, how they are classed, and what else is.
 */
public final class DuplicateFigures {
  private static final long SEED = 7;

  /**
   * What came out.
   *
   * @param made how many perturbed stories there are of each change
   * @param found how many of them were found to rest on the story that they were made of
   * @param rightly how many got the class that the change makes
   * @param truePairs found pairs of stories of which one is made of the other, or both of a third
   * @param falsePairs found pairs of other stories
   * @param natural found pairs of stories that are in the file as they are
   */
  record Figures(
      Map<Change, Integer> made,
      Map<Change, Integer> found,
      Map<Change, Integer> rightly,
      int truePairs,
      List<StoryPair> falsePairs,
      List<StoryPair> natural) {

    double recall() {
      return (double) sum(found, true) / sum(made, true);
    }

    double precision() {
      return (double) truePairs / Math.max(1, truePairs + falsePairs.size());
    }

    double accuracy() {
      return (double) sum(rightly, true) / sum(made, true);
    }

    private static int sum(Map<Change, Integer> counts, boolean kin) {
      return counts.entrySet().stream()
          .filter(count -> count.getKey().isSameReport() == kin)
          .mapToInt(Map.Entry::getValue)
          .sum();
    }
  }

  private DuplicateFigures() {}

  /** Arguments: files of stories. */
  public static void main(String[] files) {
    List<Article> stories = new ArrayList<>();
    for (String file : files) {
      try (Stream<StoryInput> inputs = new StoryReader().read(Path.of(file))) {
        inputs
            .filter(StoryInput.Story.class::isInstance)
            .map(input -> ((StoryInput.Story) input).article())
            .forEach(stories::add);
      }
    }
    long start = System.nanoTime();
    Figures figures = measure(stories);
    print(figures, System.out);
    System.out.printf(Locale.ROOT, "seconds %.1f%n", (System.nanoTime() - start) / 1e9);
  }

  /** Perturbs each story in each way and looks for all in one index. */
  static Figures measure(List<Article> stories) {
    StoryPerturber perturber = new StoryPerturber(SEED);
    Map<Change, Integer> made = new EnumMap<>(Change.class);
    Map<Change, Integer> found = new EnumMap<>(Change.class);
    Map<Change, Integer> rightly = new EnumMap<>(Change.class);
    Map<String, Change> changes = new HashMap<>();
    Map<String, String> donors = new HashMap<>();
    List<Article> all = new ArrayList<>(stories);
    for (int i = 0; i < stories.size(); i++) {
      for (Change change : Change.values()) {
        // What a follow-up tells is told nowhere else.
        int away = change == Change.FOLLOW_UP ? stories.size() / 3 : stories.size() / 2;
        Article other = stories.get((i + away) % stories.size());
        Optional<Article> changed = perturber.change(stories.get(i), change, other);
        changed.ifPresent(
            article -> {
              all.add(article);
              changes.put(article.id(), change);
              if (change == Change.EXTENDED || change == Change.FOLLOW_UP) {
                donors.put(article.id(), other.id());
              }
              made.merge(change, 1, Integer::sum);
            });
      }
    }
    DuplicateFinder finder = new DuplicateFinder(new InMemoryDuplicateIndex());
    int truePairs = 0;
    List<StoryPair> falsePairs = new ArrayList<>();
    List<StoryPair> natural = new ArrayList<>();
    Set<String> naturalFamilies = new HashSet<>();
    for (Article article : all) {
      for (StoryPair pair : finder.add(Fingerprint.of(article))) {
        String one = family(pair.earlier());
        Optional<Change> first = Optional.ofNullable(changes.get(pair.earlier()));
        Optional<Change> second = Optional.ofNullable(changes.get(pair.later()));
        boolean related = one.equals(family(pair.later()));
        boolean report =
            Stream.of(first, second).flatMap(Optional::stream).allMatch(Change::isSameReport);
        if (shareDonor(pair, donors)) {
          // It holds much of a second story, and so is rightly found beside that one too.
          continue;
        }
        if (first.isEmpty() && second.isEmpty()) {
          natural.add(pair);
          naturalFamilies.add(one);
          naturalFamilies.add(family(pair.later()));
        } else if (related && report) {
          truePairs++;
          if (first.isEmpty() && second.isPresent()) {
            Change change = second.get();
            found.merge(change, 1, Integer::sum);
            rightly.merge(change, change.kinships().contains(pair.kinship()) ? 1 : 0, Integer::sum);
          }
        } else if (related || !naturalFamilies.contains(one)) {
          falsePairs.add(pair);
        }
      }
    }
    return new Figures(made, found, rightly, truePairs, falsePairs, natural);
  }

  /** Stories of two families that hold paragraphs of the same third one, or one of the other. */
  private static boolean shareDonor(StoryPair pair, Map<String, String> donors) {
    String one = family(pair.earlier());
    String two = family(pair.later());
    Set<String> sources = new HashSet<>(Set.of(one));
    Optional.ofNullable(donors.get(pair.earlier())).ifPresent(sources::add);
    return !one.equals(two)
        && (sources.contains(two)
            || Optional.ofNullable(donors.get(pair.later())).filter(sources::contains).isPresent());
  }

  private static String family(String id) {
    return id.split("#", 2)[0];
  }

  private static void print(Figures figures, PrintStream out) {
    for (Change change : Change.values()) {
      if (change.isSameReport()) {
        out.printf(
            Locale.ROOT,
            "%-20s made %5d found %5d classed %5d as %s%n",
            change,
            figures.made().getOrDefault(change, 0),
            figures.found().getOrDefault(change, 0),
            figures.rightly().getOrDefault(change, 0),
            change.kinships());
      }
    }
    out.printf(
        Locale.ROOT,
        "recall %.4f precision %.4f class right %.4f%n",
        figures.recall(),
        figures.precision(),
        figures.accuracy());
    out.println(
        "stories that only take over background "
            + figures.made().getOrDefault(Change.FOLLOW_UP, 0));
    out.println("false pairs " + figures.falsePairs().size() + ", such as");
    figures.falsePairs().stream().limit(15).forEach(out::println);
    out.println("pairs of the file itself " + figures.natural().size());
    figures.natural().forEach(out::println);
  }
}
