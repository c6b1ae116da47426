package org.rapporteur.coder.event;

import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.scene.Scene;

/**
 * Port to a reader that has learned. It is asked only where the lexicon leaves open what a word
 * tells: no sense fits, or several fit equally well. Safe for use by several threads.
 */
@FunctionalInterface
public interface SecondReader {
  /** Never has an opinion. */
  SecondReader SILENT = (scene, token) -> Optional.empty();

  /** What the word at a token tells; empty when the reader is not sure. */
  Optional<Opinion> read(Scene scene, int token);

  /**
   * What a word tells.
   *
   * @param type empty for no event
   * @param probability as the reader judges it
   * @param reasons the features that speak for it most
   */
  record Opinion(Optional<EventType> type, double probability, List<String> reasons) {
    public Opinion {
      reasons = List.copyOf(reasons);
    }
  }
}
