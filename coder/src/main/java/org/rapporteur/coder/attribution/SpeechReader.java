package org.rapporteur.coder.attribution;

import java.util.BitSet;
import java.util.Set;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.scene.Scene;

/**
 * Reads the words that a report phrase stands beside: in front of it, around it or behind it.
 *
 * <p>A report at the end of a sentence covers the whole of it, one in the middle its own clause.
 */
final class SpeechReader {
  private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis", "dep");

  private SpeechReader() {}

  /** The tokens that are said; empty when the tree shows none. */
  static BitSet read(Scene scene, int verb, BitSet phrase) {
    DependencyGraph graph = scene.graph();
    BitSet content = new BitSet(graph.size());
    boolean fronted = false;
    for (int child : graph.children(verb)) {
      boolean before = child < verb && isClause(scene, child);
      if (before || child > verb && graph.relation(child).equals("ccomp")) {
        Subtrees.add(graph, child, content);
        fronted |= before;
      }
    }
    if (fronted) {
      addFront(scene, verb, phrase, content);
    } else if (content.isEmpty()) {
      addHost(scene, verb, content);
    }
    if (content.isEmpty()) {
      addLoose(scene, verb, content);
    }
    content.andNot(phrase);
    return content;
  }

  private static boolean isClause(Scene scene, int child) {
    DependencyGraph graph = scene.graph();
    boolean hasSubject =
        graph.children(child).stream().anyMatch(c -> graph.is(c, "nsubj") || graph.is(c, "expl"));
    if (graph.is(child, "advcl")) {
      return hasSubject && graph.children(child).stream().noneMatch(c -> graph.is(c, "mark"));
    }
    return CLAUSES.contains(graph.relation(child));
  }

  /** All in front of a report at the end of the sentence is said. */
  private static void addFront(Scene scene, int verb, BitSet phrase, BitSet content) {
    boolean main = scene.graph().head(verb) == DependencyGraph.NONE;
    int start = phrase.nextSetBit(0);
    if (main && content.length() - 1 < start) {
      content.set(0, start);
    }
  }

  /** "Rebels, officials said, attacked": the clause that the report is inserted in. */
  private static void addHost(Scene scene, int verb, BitSet content) {
    DependencyGraph graph = scene.graph();
    int head = graph.head(verb);
    boolean inserted =
        graph.relation(verb).equals("parataxis")
            || graph.relation(verb).equals("dep")
            || graph.relation(verb).equals("ccomp") && head > verb
            || graph.is(verb, "advcl") && Complements.isMarked(scene, verb, "as");
    boolean hasSubject = graph.children(verb).stream().anyMatch(c -> graph.is(c, "nsubj"));
    if (head != DependencyGraph.NONE && inserted && hasSubject) {
      Subtrees.add(graph, head, content);
      Subtrees.remove(graph, verb, content);
    }
  }

  /** A clause that only stands behind the report: "Officials said: Rebels attacked". */
  private static void addLoose(Scene scene, int verb, BitSet content) {
    DependencyGraph graph = scene.graph();
    for (int child : graph.children(verb)) {
      boolean loose =
          graph.relation(child).equals("parataxis") || graph.relation(child).equals("dep");
      if (child > verb && loose) {
        Subtrees.add(graph, child, content);
      }
    }
  }
}
