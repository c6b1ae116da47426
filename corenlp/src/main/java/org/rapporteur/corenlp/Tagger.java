package org.rapporteur.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import java.util.Properties;

/**
 * Parts of speech.
 *
 * <p>For a row of words that it does not know, the tagger weighs every sequence of open classes,
 * which takes milliseconds a word. So words of other scripts and pictures get their tags from their
 * characters, and so do all words of a sentence that is too long to be parsed.
 */
final class Tagger {
  private static final String FOREIGN = "FW";
  private static final String SYMBOL = "SYM";
  private static final String NUMBER = "CD";
  private static final String NOUN = "NN";

  private final MaxentTagger model;
  private final int longest;

  /**
   * @param longest number of words of the longest sentence that is worth the model's time
   */
  Tagger(int longest) {
    this.model = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH, new Properties(), false);
    this.longest = longest;
  }

  void tag(List<CoreLabel> words) {
    boolean tooLong = words.size() > longest;
    for (CoreLabel word : words) {
      int first = word.word().codePointAt(0);
      if (first > Character.MAX_VALUE || Character.getType(first) == Character.OTHER_SYMBOL) {
        word.setTag(SYMBOL);
      } else if (Character.isLetter(first)) {
        if (Character.UnicodeScript.of(first) != Character.UnicodeScript.LATIN) {
          word.setTag(FOREIGN);
        } else if (tooLong) {
          word.setTag(NOUN);
        }
      } else if (tooLong) {
        word.setTag(Character.isDigit(first) ? NUMBER : SYMBOL);
      }
    }
    if (!tooLong) {
      model.tagCoreLabels(words, true);
    }
  }
}
