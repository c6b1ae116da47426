package org.rapporteur.corenlp.transition;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The first layer of the network: for each hidden unit the sum of what the features of a state give
 * to it, in hundred-millionths.
 *
 * <p>The sum starts from a state with nothing at any place, and a word or relation gives the
 * difference from nothing. So empty places, which are most, cost nothing. What a word gives at a
 * place is kept in a table of fixed size, where newer words push out older ones. All sums are
 * exact, so that they do not depend on what the table holds.
 */
final class HiddenLayer {
  /** The whole number that stands for one in a sum. */
  static final double ONE = (double) Model.ONE * Model.ONE;

  /** Words kept with tag and place, a power of two. Each takes four kilobytes. */
  private static final int KEPT = 1 << 16;

  /** Spreads successive numbers over a table, after Fibonacci. */
  private static final int SPREAD = 0x9E3779B9;

  /** Rows that are added at a time. */
  private static final int AT_ONCE = 5;

  private final Model model;
  private final Vocabulary vocabulary;
  private final int units;
  private final int[] nothing;
  private final int[][] nullWords = new int[Features.PLACES][];
  private final AtomicReferenceArray<int[]> tags;
  private final AtomicReferenceArray<int[]> relations;
  private final AtomicReferenceArray<Kept> words = new AtomicReferenceArray<>(KEPT);

  /** What a word with a tag gives at a place; the key stands for all three. */
  private record Kept(int key, int[] gives) {}

  HiddenLayer(Model model) {
    this.model = model;
    this.vocabulary = model.vocabulary();
    this.units = model.hiddenBias().length;
    this.tags = new AtomicReferenceArray<>(Features.PLACES * vocabulary.tagCount());
    this.relations = new AtomicReferenceArray<>(Features.PLACES * vocabulary.relationCount());
    this.nothing = nothing();
  }

  private int[] nothing() {
    int[] sum = new int[units];
    for (int i = 0; i < units; i++) {
      sum[i] = model.hiddenBias()[i] * Model.ONE;
    }
    for (int place = 0; place < Features.PLACES; place++) {
      nullWords[place] = product(place, vocabulary.nullWord());
      add(sum, nullWords[place]);
      add(sum, product(Features.tag(place), vocabulary.nullTag()));
      if (place >= Features.FIRST_DEPENDENT) {
        add(sum, product(Features.relation(place), vocabulary.nullRelation()));
      }
    }
    return sum;
  }

  int units() {
    return units;
  }

  /** What a word with a tag gives at a place. */
  int[] word(int place, int word, int tag) {
    int tagged = word * vocabulary.tagCount() + tag - vocabulary.firstTag();
    int key = tagged * Features.PLACES + place;
    int slot = key * SPREAD >>> Integer.numberOfLeadingZeros(KEPT) + 1;
    Kept kept = words.getAcquire(slot);
    if (kept == null || kept.key() != key) {
      int[] gives = product(place, word);
      subtract(gives, nullWords[place]);
      add(gives, tag(place, tag));
      kept = new Kept(key, gives);
      words.setRelease(slot, kept);
    }
    return kept.gives();
  }

  private int[] tag(int place, int tag) {
    int slot = place * vocabulary.tagCount() + tag - vocabulary.firstTag();
    return difference(tags, slot, Features.tag(place), tag, vocabulary.nullTag());
  }

  /** What a relation gives at a place. */
  int[] relation(int place, int relation) {
    int slot = place * vocabulary.relationCount() + relation - vocabulary.nullRelation();
    return difference(
        relations, slot, Features.relation(place), relation, vocabulary.nullRelation());
  }

  private int[] difference(
      AtomicReferenceArray<int[]> table, int slot, int feature, int entry, int nothing) {
    int[] gives = table.getAcquire(slot);
    if (gives == null) {
      gives = product(feature, entry);
      subtract(gives, product(feature, nothing));
      table.setRelease(slot, gives);
    }
    return gives;
  }

  /** The sum for a state, whose features give what stands first in {@code gives}. */
  void sum(int[][] gives, int count, int[] sum) {
    System.arraycopy(nothing, 0, sum, 0, units);
    int i = 0;
    for (; i + 4 <= count; i += 4) {
      add(sum, gives[i], gives[i + 1], gives[i + 2], gives[i + 3]);
    }
    for (; i < count; i++) {
      add(sum, gives[i]);
    }
  }

  /** The vector of an entry of the vocabulary, times the weights of a feature. */
  private int[] product(int feature, int entry) {
    int[] product = new int[units];
    int[][] rows = model.hiddenWeights();
    int[] vectors = model.vectors();
    for (int i = 0; i < Model.VECTOR; i += AT_ONCE) {
      int from = entry * Model.VECTOR + i;
      int row = feature * Model.VECTOR + i;
      addProducts(
          product,
          vectors[from],
          rows[row],
          vectors[from + 1],
          rows[row + 1],
          vectors[from + 2],
          rows[row + 2],
          vectors[from + 3],
          rows[row + 3],
          vectors[from + 4],
          rows[row + 4]);
    }
    return product;
  }

  // The compiler makes vector instructions of these loops, because each row is an array of its own.

  private static void addProducts(
      int[] sum,
      int a,
      int[] as,
      int b,
      int[] bs,
      int c,
      int[] cs,
      int d,
      int[] ds,
      int e,
      int[] es) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a * as[i] + b * bs[i] + c * cs[i] + d * ds[i] + e * es[i];
    }
  }

  private static void add(int[] sum, int[] a, int[] b, int[] c, int[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i] + b[i] + c[i] + d[i];
    }
  }

  private static void add(int[] sum, int[] a) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i];
    }
  }

  private static void subtract(int[] sum, int[] a) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] -= a[i];
    }
  }
}
