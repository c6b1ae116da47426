package org.rapporteur.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Phrases of which one keeps a sentence, or with {@code +} a whole story, from being coded. A
 * phrase is the beginning of words unless it ends with an underscore.
 */
public record DiscardList(List<Phrase> ofSentences, List<Phrase> ofStories) {
  public DiscardList {
    ofSentences = List.copyOf(ofSentences);
    ofStories = List.copyOf(ofStories);
  }

  /**
   * @param text in capitals, words separated by a blank
   * @param whole whether the last word has to end where the phrase does
   */
  public record Phrase(String text, boolean whole) {}

  static DiscardList read(TextFile file) {
    List<Phrase> ofSentences = new ArrayList<>();
    List<Phrase> ofStories = new ArrayList<>();
    for (TextFile.Line line : file.lines()) {
      String text = line.text().strip().toUpperCase(Locale.ROOT);
      boolean story = text.startsWith("+");
      String phrase = story ? text.substring(1) : text;
      boolean whole = phrase.endsWith("_");
      String words = phrase.replace('_', ' ').strip().replaceAll("\\s+", " ");
      if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
        file.log().unreadable(line.number(), "there is no word to look for");
      } else {
        (story ? ofStories : ofSentences).add(new Phrase(words, whole));
      }
    }
    return new DiscardList(ofSentences, ofStories);
  }
}
