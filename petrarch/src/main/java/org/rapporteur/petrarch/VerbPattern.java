package org.rapporteur.petrarch;

import java.util.List;

/**
 * Company of a verb that gives it a code of its own.
 *
 * @param before what stands in front of the verb
 * @param after what follows it
 */
record VerbPattern(int line, List<Part> before, List<Part> after, EventCode code) {
  VerbPattern {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** A piece of a pattern. */
  sealed interface Part {}

  /** Words that stand together; a synonym set begins with {@code &}. */
  record Phrase(List<String> words) implements Part {
    Phrase {
      words = List.copyOf(words);
    }
  }

  /** A phrase in parentheses: one of these prepositions, and what it governs. */
  record Prepositional(List<String> prepositions, List<Part> governed) implements Part {
    Prepositional {
      prepositions = List.copyOf(prepositions);
      governed = List.copyOf(governed);
    }
  }

  /** The place of a side. */
  enum Marker implements Part {
    /** {@code $} */
    SOURCE,
    /** {@code +} */
    TARGET,
    /** {@code %}: both sides in one compound phrase. */
    BOTH,
    /** {@code ^}: an actor that is no side. */
    OTHER
  }
}
