package org.rapporteur.corenlp.transition;

/**
 * What the network sees of a state. It looks at eighteen places; a word and a tag belong to each,
 * and a relation to each of the last twelve.
 *
 * <p>The places are the third, second and first word of the stack; the first three words of the
 * buffer; and for the first and the second word of the stack six dependents each.
 */
final class Features {
  /** Words, tags and relations together. */
  static final int COUNT = 48;

  static final int PLACES = 18;

  /** The first place that has a relation. */
  static final int FIRST_DEPENDENT = 6;

  private Features() {}

  /** The feature that is the tag of a place; the place itself counts for its word. */
  static int tag(int place) {
    return PLACES + place;
  }

  /** The feature that is the relation of a place. */
  static int relation(int place) {
    return 2 * PLACES + place - FIRST_DEPENDENT;
  }
}
