package org.rapporteur.linking.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Records and pairs in memory. */
public final class InMemoryLinkIndex implements LinkIndex {
  private final Map<String, EventView> byId = new HashMap<>();
  private final Map<String, Set<String>> keysOf = new HashMap<>();
  private final Map<String, Set<String>> byKey = new HashMap<>();
  private final Map<String, Map<String, Pair>> pairs = new HashMap<>();

  @Override
  public void add(EventView event, Set<String> keys) {
    forget(event.id());
    byId.put(event.id(), event);
    keysOf.put(event.id(), Set.copyOf(keys));
    keys.forEach(key -> byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(event.id()));
  }

  private void forget(String id) {
    keysOf.getOrDefault(id, Set.of()).forEach(key -> byKey.getOrDefault(key, Set.of()).remove(id));
    Map<String, Pair> own = pairs.remove(id);
    if (own != null) {
      own.keySet().forEach(other -> pairs.getOrDefault(other, Map.of()).remove(id));
    }
  }

  @Override
  public Collection<EventView> candidates(
      Set<String> keys, Optional<LocalDate> from, Optional<LocalDate> to) {
    Set<String> ids = new LinkedHashSet<>();
    keys.forEach(key -> ids.addAll(byKey.getOrDefault(key, Set.of())));
    return records(ids).stream().filter(event -> isWithin(event.storyDay(), from, to)).toList();
  }

  private static boolean isWithin(
      Optional<LocalDate> day, Optional<LocalDate> from, Optional<LocalDate> to) {
    return day.isEmpty()
        || from.map(first -> !day.get().isBefore(first)).orElse(true)
            && to.map(last -> !day.get().isAfter(last)).orElse(true);
  }

  @Override
  public void addPair(Pair pair) {
    pairs.computeIfAbsent(pair.one(), id -> new HashMap<>()).put(pair.other(), pair);
    pairs.computeIfAbsent(pair.other(), id -> new HashMap<>()).put(pair.one(), pair);
  }

  @Override
  public Collection<Pair> pairsOf(Set<String> ids) {
    Set<Pair> found = new LinkedHashSet<>();
    ids.forEach(id -> found.addAll(pairs.getOrDefault(id, Map.of()).values()));
    return List.copyOf(found);
  }

  @Override
  public Collection<EventView> records(Set<String> ids) {
    return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
  }
}
