package org.rapporteur.petrarch;

import java.util.List;
import java.util.Set;

/** Words of the patterns that stand for grammar, not for a meaning. */
final class FunctionWords {
  /** Simple prepositions, which are roles of a predication. */
  static final List<String> PREPOSITIONS =
      List.of(
          "about",
          "above",
          "across",
          "after",
          "against",
          "along",
          "alongside",
          "amid",
          "among",
          "around",
          "as",
          "at",
          "before",
          "behind",
          "below",
          "beneath",
          "beside",
          "between",
          "beyond",
          "by",
          "despite",
          "during",
          "following",
          "for",
          "from",
          "in",
          "inside",
          "into",
          "near",
          "of",
          "on",
          "onto",
          "outside",
          "over",
          "past",
          "per",
          "since",
          "through",
          "throughout",
          "to",
          "toward",
          "towards",
          "under",
          "until",
          "upon",
          "via",
          "with",
          "within",
          "without");

  /** Words that make a verb of two words with the verb that they follow. */
  static final Set<String> PARTICLES =
      Set.of(
          "up",
          "down",
          "off",
          "out",
          "away",
          "back",
          "forward",
          "ahead",
          "aside",
          "apart",
          "together");

  static final Set<String> NEGATIONS = Set.of("not", "n't", "never");

  static final Set<String> FUTURE = Set.of("will", "would", "shall", "should");

  static final Set<String> PASSIVE = Set.of("is", "are", "was", "were", "been", "being");

  /** Articles, pronouns and auxiliaries: the coder sees past them. */
  static final Set<String> IGNORED =
      Set.of(
          "a", "an", "the", "its", "his", "her", "their", "this", "that", "these", "those", "it",
          "he", "she", "they", "be", "is", "are", "am", "was", "were", "been", "being", "has",
          "have", "had", "will", "would", "shall", "should", "do", "does", "did", "and", "or");

  private FunctionWords() {}
}
