package org.rapporteur.corenlp.transition;

/**
 * A trained network. Its file gives every number with four decimals, so all are kept as whole
 * ten-thousandths, and sums of products are exact.
 *
 * @param vectors of all entries of the vocabulary, {@link #VECTOR} numbers each
 * @param hiddenWeights a row for each number of each feature's vector: its weight for each unit
 * @param hiddenBias of each unit
 * @param scoreWeights a row for each unit: its weight for the left arcs and the right arcs of all
 *     relations, the root's first, and for the shift
 */
record Model(
    Vocabulary vocabulary,
    int[] vectors,
    int[][] hiddenWeights,
    int[] hiddenBias,
    int[][] scoreWeights) {

  /** The whole number that stands for one. */
  static final int ONE = 10_000;

  /** The length of the vector of a word, a tag or a relation. */
  static final int VECTOR = 50;
}
