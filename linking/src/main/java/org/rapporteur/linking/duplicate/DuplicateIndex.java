package org.rapporteur.linking.duplicate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Port to the fingerprints of stories. As a table: one row for each story, and one for each story
 * and band with (band, key, day), by which candidates are found. Not for several threads at a time.
 */
public interface DuplicateIndex {
  /** Keeps a story; one of the same id is replaced. */
  void add(Fingerprint story);

  /**
   * Stories that share a key in the same band, in any order, each once.
   *
   * @param keys one for each band, in their order
   * @param from first day of the stories that are wanted, if bounded; stories without a day are
   *     always wanted
   * @param to last day
   */
  Collection<Fingerprint> candidates(
      List<Long> keys, Optional<LocalDate> from, Optional<LocalDate> to);
}
