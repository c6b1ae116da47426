package org.rapporteur.coder.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the nouns that stand together in one place of a sentence.
 *
 * <p>"<u>Russia</u>, together with <u>Iran</u> and <u>Turkey</u>".
 */
final class Coordination {
  private final ParsedSentence sentence;
  private final DependencyGraph graph;
  private final Phrases phrases;
  private final ClauseForms forms;

  Coordination(ParsedSentence sentence, Phrases phrases, ClauseForms forms) {
    this.sentence = sentence;
    this.graph = sentence.graph();
    this.phrases = phrases;
    this.forms = forms;
  }

  /** A phrase and everything coordinated with it. */
  List<Integer> coordinated(int token) {
    List<Integer> all = new ArrayList<>();
    collect(token, all);
    return all;
  }

  private void collect(int token, List<Integer> all) {
    all.add(token);
    for (int child : graph.children(token)) {
      boolean nominal = !sentence.token(child).isVerb() || forms.isNominal(child);
      if (graph.is(child, "conj") && nominal || phrases.isComitative(child)) {
        collect(child, all);
      }
    }
  }
}
