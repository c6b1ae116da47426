package org.rapporteur.learning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sorts of features. */
public enum FeatureGroup {
  /** The record that the rules give for the two sides. */
  RULE,
  /** The other records of the sentence. */
  RECORD,
  /** Why triggers of the sentence told nothing. */
  NOTE,
  /** What the lexicon knows of the words, whether or not an entry fits. */
  LEXICON,
  /** Words, the sides replaced by what they are. */
  WORD,
  /** Pairs of neighbouring words. */
  PAIR,
  /** Words by where they stand to the sides. */
  PLACE,
  /** What the lexicon knows of the words, by where they stand to the sides. */
  STANDS,
  /** Entries of the words that the sides stand with, whether or not they fit. */
  ENTRY,
  /** Parts of words. */
  LETTERS,
  /** The way through the tree from one side to the other. */
  PATH,
  /** The predications that the sides stand in. */
  CLAUSE,
  /** Who the sides are. */
  SIDE;

  private static final Map<String, FeatureGroup> BY_PREFIX =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FeatureGroup::prefix, g -> g));

  private final String prefix = name().toLowerCase(Locale.ROOT) + ":";

  /** What the names of the group begin with. */
  public String prefix() {
    return prefix;
  }

  /** The group of a feature's name. */
  public static Optional<FeatureGroup> of(String name) {
    return Optional.ofNullable(BY_PREFIX.get(name.substring(0, name.indexOf(':') + 1)));
  }
}
