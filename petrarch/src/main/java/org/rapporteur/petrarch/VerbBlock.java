package org.rapporteur.petrarch;

import java.util.List;
import java.util.Optional;

/** Verbs that share patterns, with the code of a verb that has none of its own. */
record VerbBlock(int line, EventCode code, List<Verb> verbs, List<VerbPattern> patterns) {
  VerbBlock {
    verbs = List.copyOf(verbs);
    patterns = List.copyOf(patterns);
  }

  /**
   * A verb, perhaps of several words.
   *
   * @param front words before the one that the parser takes for the verb
   * @param verb that word, in lower case
   * @param back words after it
   */
  record Verb(
      int line, List<String> front, String verb, List<String> back, Optional<EventCode> code) {
    Verb {
      front = List.copyOf(front);
      back = List.copyOf(back);
    }
  }
}
