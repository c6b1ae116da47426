package org.rapporteur.coder.attribution;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.rapporteur.coder.language.DependencyGraph;

/** The tokens below a token of a tree. */
final class Subtrees {
  private Subtrees() {}

  static void add(DependencyGraph graph, int token, BitSet set) {
    Deque<Integer> open = new ArrayDeque<>(List.of(token));
    while (!open.isEmpty()) {
      int next = open.pop();
      set.set(next);
      graph.children(next).forEach(open::push);
    }
  }

  static void remove(DependencyGraph graph, int token, BitSet set) {
    BitSet subtree = new BitSet(graph.size());
    add(graph, token, subtree);
    set.andNot(subtree);
  }

  static BitSet of(DependencyGraph graph, int token) {
    BitSet set = new BitSet(graph.size());
    add(graph, token, set);
    return set;
  }
}
