package org.rapporteur.coder.language;

/** A tree that is being changed; not safe for several threads. */
final class GraphEdit {
  private final int[] heads;
  private final String[] relations;

  GraphEdit(DependencyGraph graph) {
    heads = new int[graph.size()];
    relations = new String[graph.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = graph.head(i);
      relations[i] = graph.relation(i);
    }
  }

  GraphEdit attach(int token, int head, String relation) {
    heads[token] = head;
    relations[token] = relation;
    return this;
  }

  GraphEdit root(int token) {
    return attach(token, DependencyGraph.NONE, "root");
  }

  DependencyGraph done() {
    return new DependencyGraph(heads, relations);
  }
}
