package org.rapporteur.linking.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The set of all runs of {@value #WORDS} words of a text, each as a hash of 32 bits. Two texts that
 * share no sentence share next to no run, however alike their words are. Immutable.
 */
public final class Shingles {
  /**
   * Words of a run. With three, stories on one event share turns such as "the foreign ministry
   * said"; with five, each changed word costs more.
   */
  public static final int WORDS = 4;

  private final int[] sorted;

  private Shingles(int[] sorted) {
    this.sorted = sorted;
  }

  /** The runs of these words; a text of fewer words is one run. */
  public static Shingles of(List<String> words) {
    if (words.isEmpty()) {
      return new Shingles(new int[0]);
    }
    long[] hashes = words.stream().mapToLong(Hashes::of).toArray();
    int count = Math.max(1, hashes.length - WORDS + 1);
    int[] runs = new int[count];
    for (int first = 0; first < count; first++) {
      long hash = 0;
      for (int i = first; i < Math.min(hashes.length, first + WORDS); i++) {
        hash = Hashes.mix(hash * 31 + hashes[i]);
      }
      runs[first] = (int) hash;
    }
    return ofHashes(runs);
  }

  /** The set of these hashes, as {@link #hashes} gave them. */
  public static Shingles ofHashes(int[] hashes) {
    return new Shingles(IntStream.of(hashes).sorted().distinct().toArray());
  }

  /** The hashes, each once, in ascending order. */
  public IntStream hashes() {
    return IntStream.of(sorted);
  }

  public int size() {
    return sorted.length;
  }

  /** How many runs both have. */
  public int shared(Shingles other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < sorted.length && j < other.sorted.length) {
      int order = Integer.compare(sorted[i], other.sorted[j]);
      if (order == 0) {
        shared++;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shingles that && Arrays.equals(sorted, that.sorted);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sorted);
  }

  @Override
  public String toString() {
    return sorted.length + " shingles";
  }
}
