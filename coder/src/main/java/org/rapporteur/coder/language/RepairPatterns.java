package org.rapporteur.coder.language;

import java.util.Optional;
import java.util.function.IntPredicate;

/** Conditions that several repairs ask for; all of them hold for no token where there is none. */
final class RepairPatterns {
  private RepairPatterns() {}

  static boolean isNoun(ParsedSentence sentence, int token) {
    return token != DependencyGraph.NONE && sentence.token(token).isNoun();
  }

  static boolean isVerb(ParsedSentence sentence, int token) {
    return token != DependencyGraph.NONE && sentence.token(token).isVerb();
  }

  static boolean isFinite(ParsedSentence sentence, int token) {
    return token != DependencyGraph.NONE && sentence.token(token).isFiniteVerb();
  }

  /** The subject that hangs on a verb itself, active or passive. */
  static int subject(DependencyGraph graph, int verb) {
    int subject = graph.child(verb, "nsubj");
    return subject == DependencyGraph.NONE ? graph.child(verb, "nsubj:pass") : subject;
  }

  /** The nearest token above for which the condition holds. */
  static Optional<Integer> above(DependencyGraph graph, int token, IntPredicate condition) {
    for (int i = graph.head(token); i != DependencyGraph.NONE; i = graph.head(i)) {
      if (condition.test(i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
