package org.rapporteur.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import java.util.function.Predicate;

/**
 * Parts of speech.
 *
 * <p>For a row of words that it does not know, the model weighs every sequence of open classes,
 * which takes milliseconds a word. So words of other scripts, pictures and long rows of unknown
 * words get their tags from their characters.
 */
final class Tagger {
  private static final String FOREIGN = "FW";
  private static final String SYMBOL = "SYM";
  private static final String NAME = "NNP";
  private static final String NOUN = "NN";
  private static final int LONGEST_UNKNOWN_ROW = 5;

  /** A row of so many marks and no word is no sentence but a rule or a broken text. */
  private static final int FEWEST_MARKS_OF_RULE = 20;

  private final MaxentTagger model;
  private final Predicate<String> known;

  /**
   * @param known tells whether a word belongs to the language
   */
  Tagger(MaxentTagger model, Predicate<String> known) {
    this.model = model;
    this.known = known;
  }

  void tag(List<CoreLabel> words) {
    if (words.size() >= FEWEST_MARKS_OF_RULE && words.stream().noneMatch(Tagger::hasLetter)) {
      words.forEach(word -> word.setTag(SYMBOL));
      return;
    }
    int row = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).word();
      if (isForeign(word) || isPicture(word)) {
        words.get(i).setTag(tagByShape(word));
        row = 0;
      } else {
        row = !Character.isDigit(word.codePointAt(0)) && !known.test(word) ? row + 1 : 0;
        if (row > LONGEST_UNKNOWN_ROW) {
          words.get(i).setTag(tagByShape(word));
        } else if (row == LONGEST_UNKNOWN_ROW) {
          words.subList(i + 1 - row, i + 1).forEach(each -> each.setTag(tagByShape(each.word())));
        }
      }
    }
    model.tagCoreLabels(words, true);
  }

  private static boolean hasLetter(CoreLabel word) {
    return word.word().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static String tagByShape(String word) {
    int first = word.codePointAt(0);
    if (isForeign(word)) {
      return FOREIGN;
    }
    if (!Character.isLetter(first)) {
      return SYMBOL;
    }
    return Character.isUpperCase(first) ? NAME : NOUN;
  }

  private static boolean isForeign(String word) {
    int first = word.codePointAt(0);
    return Character.isLetter(first)
        && Character.UnicodeScript.of(first) != Character.UnicodeScript.LATIN;
  }

  private static boolean isPicture(String word) {
    int first = word.codePointAt(0);
    return !Character.isLetterOrDigit(first)
        && (first > Character.MAX_VALUE || Character.getType(first) == Character.OTHER_SYMBOL);
  }
}
