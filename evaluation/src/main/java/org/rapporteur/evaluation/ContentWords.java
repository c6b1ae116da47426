package org.rapporteur.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a phrase that carry its meaning. */
final class ContentWords {
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or",
          "his", "her", "its", "their", "he", "she", "it", "they", "that", "this", "these", "those",
          "s", "as", "is", "was", "who", "which");

  private ContentWords() {}

  static Set<String> of(String phrase) {
    return Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !FUNCTION_WORDS.contains(word))
        .collect(Collectors.toSet());
  }

  static boolean shared(String one, String other) {
    Set<String> words = of(one);
    words.retainAll(of(other));
    return !words.isEmpty();
  }
}
