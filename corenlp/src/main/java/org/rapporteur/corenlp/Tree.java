package org.rapporteur.corenlp;

import edu.stanford.nlp.trees.TypedDependency;
import java.util.Arrays;
import java.util.Collection;
import org.rapporteur.coder.language.DependencyGraph;

/** Makes a valid tree of whatever dependencies a parser gives. */
final class Tree {
  private static final String ROOT = "root";

  private Tree() {}

  static DependencyGraph of(int size, Collection<TypedDependency> dependencies) {
    int[] heads = new int[size];
    String[] relations = new String[size];
    Arrays.fill(heads, DependencyGraph.NONE);
    Arrays.fill(relations, ROOT);
    for (TypedDependency dependency : dependencies) {
      int word = dependency.dep().index() - 1;
      int head = dependency.gov().index() - 1;
      boolean usable = word >= 0 && word < size && head >= 0 && head < size && head != word;
      if (usable && heads[word] == DependencyGraph.NONE) {
        heads[word] = head;
        relations[word] = dependency.reln().toString();
      }
    }
    openCircles(heads, relations);
    return new DependencyGraph(heads, relations);
  }

  /** Makes the first word of each circle a root. */
  static void openCircles(int[] heads, String[] relations) {
    int[] seenBy = new int[heads.length];
    Arrays.fill(seenBy, DependencyGraph.NONE);
    for (int i = 0; i < heads.length; i++) {
      int j = i;
      while (j >= 0 && seenBy[j] < 0) {
        seenBy[j] = i;
        j = heads[j];
      }
      if (j >= 0 && seenBy[j] == i) {
        heads[j] = DependencyGraph.NONE;
        relations[j] = ROOT;
      }
    }
  }
}
