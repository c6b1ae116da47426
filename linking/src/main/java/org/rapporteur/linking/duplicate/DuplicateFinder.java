package org.rapporteur.linking.duplicate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the stories that rest on the same report as a new one. What a day costs depends on the
 * stories of its window that share a band, not on the age of the index.
 */
public final class DuplicateFinder {
  /** Copies and corrections come within days; a later story with the same words is an archive's. */
  public static final int WINDOW_DAYS = 7;

  private final DuplicateIndex index;
  private final int windowDays;

  public DuplicateFinder(DuplicateIndex index) {
    this(index, WINDOW_DAYS);
  }

  /**
   * @param windowDays how many days two stories may lie apart
   */
  public DuplicateFinder(DuplicateIndex index, int windowDays) {
    this.index = index;
    this.windowDays = windowDays;
  }

  /** Compares a story with those of the index, keeps it, and tells its kin, the nearest first. */
  public List<StoryPair> add(Fingerprint story) {
    List<StoryPair> kin = kin(story);
    index.add(story);
    return kin;
  }

  /** The stories of the index that rest on the same report, the nearest first. */
  public List<StoryPair> kin(Fingerprint story) {
    Optional<LocalDate> from = story.day().map(day -> day.minusDays(windowDays));
    Optional<LocalDate> to = story.day().map(day -> day.plusDays(windowDays));
    return index.candidates(story.keys(), from, to).stream()
        .filter(other -> !other.story().equals(story.story()))
        .map(other -> StoryPair.of(other, story))
        .filter(pair -> pair.kinship().isSameReport())
        .sorted(
            Comparator.comparingDouble(StoryPair::jaccard)
                .reversed()
                .thenComparing(StoryPair::earlier)
                .thenComparing(StoryPair::later))
        .toList();
  }
}
