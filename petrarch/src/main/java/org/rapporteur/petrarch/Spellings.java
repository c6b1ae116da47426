package org.rapporteur.petrarch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Spellings that news may give to a name which the dictionary writes in capitals. The coder tells
 * names by their capitals, so a name that is also a common word is left in capitals.
 */
final class Spellings {
  private static final int SHORT = 3;
  private static final int LONGEST_ACRONYM = 6;

  /** Small inside a name. */
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "on", "at", "to", "by", "with", "from", "against");

  /** Small or not, as the writer likes. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "bint", "van", "von", "der", "den", "de", "la", "du", "da",
          "dos", "di", "del", "ul", "ur", "ud", "as", "ash", "az", "y", "e", "ye", "wal");

  private final Predicate<String> commonWord;

  /**
   * @param commonWord whether a word in lower case means something in running text
   */
  Spellings(Predicate<String> commonWord) {
    this.commonWord = commonWord;
  }

  /** All spellings of a phrase; empty when it has no letter or digit. */
  Set<String> of(String phrase) {
    Set<String> spellings = new LinkedHashSet<>();
    String plain = phrase.replace("\"", "").replace('_', ' ');
    int open = plain.indexOf('(');
    int close = plain.indexOf(')', open + 1);
    if (open >= 0 && close > open) {
      add(spellings, plain.substring(open + 1, close));
      plain = plain.substring(0, open) + " " + plain.substring(close + 1);
    }
    add(spellings, plain.replace("(", " ").replace(")", " "));
    return spellings;
  }

  private void add(Set<String> spellings, String phrase) {
    // a comma is a token of its own in running text
    List<String> words = List.of(phrase.replace(",", " , ").strip().split("\\s+"));
    if (phrase.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return;
    }
    if (words.size() == 1) {
      single(spellings, words.get(0));
      return;
    }
    spellings.add(spelled(words, true, false));
    if (words.stream().anyMatch(Spellings::hasParticle)) {
      spellings.add(spelled(words, false, false));
    }
    if (words.stream().anyMatch(Spellings::mayBeAcronym)) {
      spellings.add(spelled(words, true, true));
    }
  }

  private void single(Set<String> spellings, String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    String lower = word.toLowerCase(Locale.ROOT);
    if (letters(word) <= LONGEST_ACRONYM || word.indexOf('.') >= 0) {
      spellings.add(upper);
    }
    if (letters(word) > SHORT && word.indexOf('.') < 0 && !commonWord.test(lower)) {
      spellings.add(capitalised(word, true));
      if (hasParticle(word)) {
        spellings.add(capitalised(word, false));
      }
    }
    if (spellings.isEmpty()) {
      spellings.add(upper);
    }
  }

  private static String spelled(List<String> words, boolean capitalParticles, boolean acronyms) {
    List<String> result = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String lower = word.toLowerCase(Locale.ROOT);
      if (i > 0 && SMALL.contains(lower)) {
        result.add(lower);
      } else if (PARTICLES.contains(lower)) {
        result.add(capitalParticles ? capitalised(word, true) : lower);
      } else if (isNumeral(word)
          || word.indexOf('.') > 0 && letters(word) > 1
          || acronyms && mayBeAcronym(word)) {
        result.add(word.toUpperCase(Locale.ROOT));
      } else {
        result.add(capitalised(word, capitalParticles));
      }
    }
    return String.join(" ", result);
  }

  private static boolean hasParticle(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int hyphen = lower.indexOf('-');
    return PARTICLES.contains(lower)
        || hyphen > 0 && PARTICLES.contains(lower.substring(0, hyphen));
  }

  private static boolean mayBeAcronym(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return letters(word) >= 2
        && letters(word) <= SHORT
        && !SMALL.contains(lower)
        && !PARTICLES.contains(lower);
  }

  private static boolean isNumeral(String word) {
    return word.length() > 1 && word.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
  }

  private static long letters(String word) {
    return word.codePoints().filter(Character::isLetterOrDigit).count();
  }

  /** Capitals at the beginning, after hyphens and apostrophes, and after Mc. */
  private static String capitalised(String word, boolean capitalParticles) {
    StringBuilder result = new StringBuilder(word.toLowerCase(Locale.ROOT));
    String lower = result.toString();
    int hyphen = lower.indexOf('-');
    boolean article = hyphen > 0 && PARTICLES.contains(lower.substring(0, hyphen));
    boolean next = !(article && !capitalParticles);
    for (int i = 0; i < result.length(); i++) {
      char c = result.charAt(i);
      if (next && Character.isLetter(c)) {
        result.setCharAt(i, Character.toUpperCase(c));
        next = false;
      } else if (c == '-') {
        next = true;
      } else if (c == '\'' || c == '\u2019') {
        // O'Brien, but Ma'rib and women's
        next = i == 1;
      }
    }
    if (lower.startsWith("mc") && lower.length() > SHORT) {
      result.setCharAt(2, Character.toUpperCase(result.charAt(2)));
    }
    return result.toString();
  }
}
