package org.rapporteur.corenlp.transition;

import java.util.Arrays;

/**
 * A sentence on its way to a tree, in the arc-standard system. Words count from 1; 0 is the root
 * above them.
 *
 * <p>A word gets its dependents on either side from the inside out, so the last one is the
 * outermost.
 */
final class ParserState {
  static final int NONE = -1;
  private static final int DEPENDENTS = 6;

  private final int words;
  private final int[] stack;
  private int stacked = 1;
  private int next = 1;
  private final int[] heads;
  private final int[] relations;
  private final int[] left;
  private final int[] secondLeft;
  private final int[] right;
  private final int[] secondRight;

  ParserState(int words) {
    this.words = words;
    stack = new int[words + 1];
    heads = none();
    relations = new int[words + 1];
    left = none();
    secondLeft = none();
    right = none();
    secondRight = none();
  }

  private int[] none() {
    int[] none = new int[words + 1];
    Arrays.fill(none, NONE);
    return none;
  }

  boolean isFinished() {
    return stacked == 1 && !canShift();
  }

  boolean canShift() {
    return next <= words;
  }

  /** Whether two words without a head are on the stack, above the root. */
  boolean canJoin() {
    return stacked > 2;
  }

  void shift() {
    stack[stacked++] = next++;
  }

  /** Makes the second word of the stack a dependent of the first. */
  void leftArc(int relation) {
    int head = stacked(0);
    int dependent = stacked(1);
    attach(dependent, head, relation);
    secondLeft[head] = left[head];
    left[head] = dependent;
    stacked--;
    stack[stacked - 1] = head;
  }

  /** Makes the first word of the stack a dependent of the second. */
  void rightArc(int relation) {
    int head = stacked(1);
    int dependent = stacked(0);
    attach(dependent, head, relation);
    secondRight[head] = right[head];
    right[head] = dependent;
    stacked--;
  }

  private void attach(int dependent, int head, int relation) {
    heads[dependent] = head;
    relations[dependent] = relation;
  }

  private int stacked(int depth) {
    return depth < stacked ? stack[stacked - 1 - depth] : NONE;
  }

  private int waiting(int distance) {
    return next + distance <= words ? next + distance : NONE;
  }

  /** The word at each place, as {@link Features} numbers them. */
  void look(int[] places) {
    for (int i = 0; i < 3; i++) {
      places[i] = stacked(2 - i);
      places[3 + i] = waiting(i);
    }
    lookBelow(stacked(0), places, Features.FIRST_DEPENDENT);
    lookBelow(stacked(1), places, Features.FIRST_DEPENDENT + DEPENDENTS);
  }

  private void lookBelow(int word, int[] places, int first) {
    places[first] = left[word];
    places[first + 1] = right[word];
    places[first + 2] = secondLeft[word];
    places[first + 3] = secondRight[word];
    places[first + 4] = left[word] == NONE ? NONE : left[left[word]];
    places[first + 5] = right[word] == NONE ? NONE : right[right[word]];
  }

  /** The head of a word; {@link #NONE} if it has none yet. */
  int head(int word) {
    return heads[word];
  }

  int relation(int word) {
    return relations[word];
  }
}
