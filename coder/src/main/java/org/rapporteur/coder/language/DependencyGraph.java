package org.rapporteur.coder.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/**
 * The tree of basic Universal Dependencies over a sentence's tokens.
 *
 * <p>Immutable. Tokens are counted from 0; the root's head is -1.
 */
public final class DependencyGraph {
  public static final int NONE = -1;

  private final int[] heads;
  private final String[] relations;
  private final List<List<Integer>> children;

  /**
   * @param heads the head of each token, {@link #NONE} for a root
   * @param relations the relation of each token to its head, such as {@code nsubj:pass}
   * @throws IllegalArgumentException if the arrays differ in length or the heads run in a circle
   */
  public DependencyGraph(int[] heads, String[] relations) {
    if (heads.length != relations.length) {
      throw new IllegalArgumentException(
          heads.length + " heads, " + relations.length + " relations");
    }
    this.heads = heads.clone();
    this.relations = relations.clone();
    List<List<Integer>> lists = new ArrayList<>(heads.length);
    for (int i = 0; i < heads.length; i++) {
      lists.add(new ArrayList<>(2));
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= heads.length || heads[i] == i) {
        throw new IllegalArgumentException("token " + i + " has head " + heads[i]);
      }
      if (heads[i] >= 0) {
        lists.get(heads[i]).add(i);
      }
    }
    this.children = lists.stream().map(List::copyOf).toList();
    requireTree();
  }

  private void requireTree() {
    byte[] state = new byte[heads.length];
    for (int i = 0; i < heads.length; i++) {
      int j = i;
      while (j >= 0 && state[j] == 0) {
        state[j] = 1;
        j = heads[j];
      }
      if (j >= 0 && state[j] == 1) {
        throw new IllegalArgumentException("circle through token " + j);
      }
      for (int k = i; k >= 0 && state[k] == 1; k = heads[k]) {
        state[k] = 2;
      }
    }
  }

  public int size() {
    return heads.length;
  }

  public int head(int token) {
    return heads[token];
  }

  public String relation(int token) {
    return relations[token];
  }

  /**
   * Whether the relation is {@code name} or a subtype of it ({@code nmod} holds for {@code
   * nmod:poss}).
   */
  public boolean is(int token, String name) {
    String relation = relations[token];
    return relation.startsWith(name)
        && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
  }

  /** Children in the order of the sentence. */
  public List<Integer> children(int token) {
    return children.get(token);
  }

  /** Children whose relation is exactly {@code relation}. */
  public List<Integer> children(int token, String relation) {
    return children(token, (Integer child) -> relations[child].equals(relation));
  }

  public List<Integer> children(int token, Predicate<Integer> which) {
    return children.get(token).stream().filter(which).toList();
  }

  /** The first child with exactly this relation, or {@link #NONE}. */
  public int child(int token, String relation) {
    for (int child : children.get(token)) {
      if (relations[child].equals(relation)) {
        return child;
      }
    }
    return NONE;
  }

  public boolean hasChild(int token, String relation) {
    return child(token, relation) != NONE;
  }

  /** The conjunct that the relation of a coordinated token leads to, or {@link #NONE}. */
  public int leadingConjunct(int token) {
    return is(token, "conj") ? heads[token] : NONE;
  }

  /** Whether {@code token} is {@code ancestor} or stands below it. */
  public boolean isWithin(int token, int ancestor) {
    for (int i = token; i != NONE; i = heads[i]) {
      if (i == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** First and last token of the subtree, as {@code [first, last]}. */
  public int[] extent(int token) {
    int[] range = {token, token};
    Deque<Integer> open = new ArrayDeque<>(List.of(token));
    while (!open.isEmpty()) {
      int next = open.pop();
      range[0] = Math.min(range[0], next);
      range[1] = Math.max(range[1], next);
      children.get(next).forEach(open::push);
    }
    return range;
  }

  /** Distance to the root; a root has depth 0. */
  public int depth(int token) {
    int depth = 0;
    for (int i = heads[token]; i != NONE; i = heads[i]) {
      depth++;
    }
    return depth;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DependencyGraph graph
        && Arrays.equals(heads, graph.heads)
        && Arrays.equals(relations, graph.relations);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(heads) + Arrays.hashCode(relations);
  }
}
