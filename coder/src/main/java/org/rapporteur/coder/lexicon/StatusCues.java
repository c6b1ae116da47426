package org.rapporteur.coder.lexicon;

import java.util.Map;
import java.util.Set;

/**
 * Words that tell whether an event happened; named sets as {@code status.yml} has them.
 *
 * @param modals modal verb to what it makes of the act
 * @param words set name, such as {@code planned.adjectives}, to its lemmas
 */
public record StatusCues(Map<String, Modality> modals, Map<String, Set<String>> words) {

  /** What a modal verb makes of the act. */
  public enum Modality {
    PLANNED,
    POSSIBLE,
    OBLIGATION,
    COUNTERFACTUAL,
    HAPPENED,
    HISTORICAL
  }

  public StatusCues {
    modals = Map.copyOf(modals);
    words = Map.copyOf(words);
  }

  /** Whether a set such as {@code conditional.heads} has this lemma. */
  public boolean has(String set, String lemma) {
    return words.getOrDefault(set, Set.of()).contains(lemma);
  }
}
