package org.rapporteur.linking.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fingerprints in memory, by day and band, so that a search looks at the days of its window only.
 */
public final class InMemoryDuplicateIndex implements DuplicateIndex {
  private record BandKey(int band, long key) {}

  /** Ids of stories by band and key. */
  private static final class Bucket {
    private final Map<BandKey, Set<String>> stories = new HashMap<>();

    void add(Fingerprint story) {
      bandKeys(story.keys())
          .forEach(
              key -> stories.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(story.story()));
    }

    void remove(Fingerprint story) {
      bandKeys(story.keys())
          .forEach(key -> stories.getOrDefault(key, Set.of()).remove(story.story()));
    }

    void find(List<BandKey> keys, Set<String> found) {
      keys.forEach(key -> found.addAll(stories.getOrDefault(key, Set.of())));
    }
  }

  private final Map<String, Fingerprint> byId = new HashMap<>();
  private final TreeMap<LocalDate, Bucket> byDay = new TreeMap<>();
  private final Bucket undated = new Bucket();

  @Override
  public void add(Fingerprint story) {
    Fingerprint before = byId.put(story.story(), story);
    if (before != null) {
      bucket(before.day()).remove(before);
    }
    bucket(story.day()).add(story);
  }

  private Bucket bucket(Optional<LocalDate> day) {
    return day.map(known -> byDay.computeIfAbsent(known, d -> new Bucket())).orElse(undated);
  }

  @Override
  public Collection<Fingerprint> candidates(
      List<Long> keys, Optional<LocalDate> from, Optional<LocalDate> to) {
    List<BandKey> wanted = bandKeys(keys);
    Set<String> found = new LinkedHashSet<>();
    undated.find(wanted, found);
    byDay
        .subMap(from.orElse(LocalDate.MIN), true, to.orElse(LocalDate.MAX), true)
        .values()
        .forEach(bucket -> bucket.find(wanted, found));
    Map<String, Fingerprint> stories = new LinkedHashMap<>();
    found.forEach(id -> Optional.ofNullable(byId.get(id)).ifPresent(s -> stories.put(id, s)));
    return List.copyOf(stories.values());
  }

  private static List<BandKey> bandKeys(List<Long> keys) {
    List<BandKey> banded = new ArrayList<>();
    for (int band = 0; band < keys.size(); band++) {
      banded.add(new BandKey(band, keys.get(band)));
    }
    return banded;
  }
}
