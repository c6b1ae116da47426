package org.rapporteur.coder.lexicon;

import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.ontology.EventType;

/**
 * A word that makes the mode of an event more specific.
 *
 * @param words lemmas, or classes with {@code @}
 * @param roles where it may stand; {@code trigger} for the trigger itself
 * @param onlyIf modes that may be replaced ({@code none} for no mode); empty for the usual ones
 * @param cameo the code that goes with the finer mode, if the row names one
 */
public record Refinement(
    EventType type,
    List<String> words,
    List<String> roles,
    List<String> onlyIf,
    String mode,
    Optional<String> cameo) {
  public Refinement {
    words = List.copyOf(words);
    roles = List.copyOf(roles);
    onlyIf = List.copyOf(onlyIf);
  }
}
