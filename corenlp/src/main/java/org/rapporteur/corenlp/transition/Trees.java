package org.rapporteur.corenlp.transition;

import java.util.Map;
import org.rapporteur.coder.language.DependencyGraph;

/** Makes trees of finished parses. */
final class Trees {
  private static final String ROOT = "root";
  private static final String PASSIVE = "aux:pass";

  /** As the library does, by the auxiliary beside them. */
  private static final Map<String, String> PASSIVE_SUBJECTS =
      Map.of("nsubj", "nsubj:pass", "csubj", "csubj:pass");

  private Trees() {}

  static DependencyGraph tree(ParserState state, int size, Vocabulary vocabulary) {
    int[] heads = new int[size];
    String[] relations = new String[size];
    boolean[] passive = new boolean[size];
    for (int i = 0; i < size; i++) {
      int head = state.head(i + 1) - 1;
      heads[i] = head;
      relations[i] = head < 0 ? ROOT : vocabulary.relationName(state.relation(i + 1));
      if (relations[i].equals(PASSIVE)) {
        passive[head] = true;
      }
    }
    for (int i = 0; i < size; i++) {
      if (heads[i] >= 0 && passive[heads[i]]) {
        relations[i] = PASSIVE_SUBJECTS.getOrDefault(relations[i], relations[i]);
      }
    }
    return new DependencyGraph(heads, relations);
  }
}
