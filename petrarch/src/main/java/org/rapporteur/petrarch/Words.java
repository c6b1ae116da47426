package org.rapporteur.petrarch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Forms of English words, as far as rules of spelling tell them. */
final class Words {
  private static final int SHORTEST_STEM = 4;

  private Words() {}

  /** The words of a phrase in lower case; blanks and underscores separate them. */
  static List<String> of(String phrase) {
    List<String> words = new ArrayList<>(3);
    for (String word : phrase.toLowerCase(Locale.ROOT).split("[\\s_]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** The regular plural: IES for Y, ES after S, else S. */
  static String plural(String noun) {
    String stem = noun.endsWith("_") ? noun.substring(0, noun.length() - 1) : noun;
    if (stem.endsWith("Y") || stem.endsWith("y")) {
      return stem.substring(0, stem.length() - 1) + "IES";
    }
    return stem + (stem.endsWith("S") || stem.endsWith("s") ? "ES" : "S");
  }

  /** Whether one form is the plural of the other by its spelling, or by a vowel (MEN of MAN). */
  static boolean isPluralOf(String form, String other) {
    return form.equals(plural(other))
        || form.length() == other.length()
            && form.endsWith("EN")
            && other.endsWith("AN")
            && form.regionMatches(0, other, 0, form.length() - 2);
  }

  /**
   * What a parser may give as the dictionary form of a word: the word itself, and what is left of
   * it without the endings of plural, past and participle. Wrong ones are no words and match
   * nothing.
   */
  static Set<String> lemmas(String word) {
    Set<String> lemmas = new LinkedHashSet<>();
    lemmas.add(word);
    if (word.endsWith("ies") && word.length() > SHORTEST_STEM) {
      lemmas.add(word.substring(0, word.length() - 3) + "y");
    } else if (word.endsWith("es") && word.length() > SHORTEST_STEM) {
      lemmas.add(word.substring(0, word.length() - 1));
      lemmas.add(word.substring(0, word.length() - 2));
    } else if (word.endsWith("s") && !word.endsWith("ss") && word.length() >= SHORTEST_STEM) {
      lemmas.add(word.substring(0, word.length() - 1));
    }
    for (String ending : List.of("ed", "ing")) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        String stem = word.substring(0, word.length() - ending.length());
        lemmas.add(stem);
        lemmas.add(stem + "e");
        if (stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)) {
          lemmas.add(stem.substring(0, stem.length() - 1));
        }
      }
    }
    return lemmas;
  }
}
