package org.rapporteur.linking.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Port to the records that were linked so far. As tables: the records, one row for each record and
 * key with the story's day, and one for each pair that was found to be the same. Not for several
 * threads at a time.
 */
public interface LinkIndex {
  /** Keeps a record under its keys; one of the same id is replaced, and its pairs are forgotten. */
  void add(EventView event, Set<String> keys);

  /**
   * Records that share a key, each once, in any order.
   *
   * @param from first day of the stories that are wanted, if bounded; stories without a day are
   *     always wanted
   * @param to last day
   */
  Collection<EventView> candidates(
      Set<String> keys, Optional<LocalDate> from, Optional<LocalDate> to);

  /** Keeps that two records tell the same. */
  void addPair(Pair pair);

  /** The pairs that one of these records is in, each once, in any order. */
  Collection<Pair> pairsOf(Set<String> ids);

  /** The records of these ids, as far as they are kept, in any order. */
  Collection<EventView> records(Set<String> ids);

  /**
   * Two records that tell the same.
   *
   * @param one the id that comes first in the alphabet
   * @param score of their comparison
   */
  record Pair(String one, String other, double score) {
    public Pair {
      if (one.compareTo(other) >= 0) {
        throw new IllegalArgumentException(one + " does not come before " + other);
      }
    }

    static Pair of(String one, String other, double score) {
      return one.compareTo(other) < 0 ? new Pair(one, other, score) : new Pair(other, one, score);
    }

    String otherThan(String id) {
      return id.equals(one) ? other : one;
    }
  }
}
