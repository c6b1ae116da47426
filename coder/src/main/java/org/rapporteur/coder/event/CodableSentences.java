package org.rapporteur.coder.event;

import java.util.List;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.lexicon.Lexicon;

/**
 * Decides from words alone whether a sentence can hold an event, so that the others are never
 * parsed.
 *
 * <p>Loses nothing: a record needs a trigger of the lexicon and at least one mention, and both are
 * found before parsing. Sentences with words and a quotation mark are kept because they tell who
 * speaks in the next one.
 */
public final class CodableSentences {
  private static final String QUOTATION_MARKS = "\"\u201c\u201d\u201e\u00ab\u00bb";

  private final Lexicon lexicon;
  private final boolean all;

  private CodableSentences(Lexicon lexicon, boolean all) {
    this.lexicon = lexicon;
    this.all = all;
  }

  public static CodableSentences by(Lexicon lexicon) {
    return new CodableSentences(lexicon, false);
  }

  /** Lets every sentence through; for comparison. */
  public static CodableSentences everything(Lexicon lexicon) {
    return new CodableSentences(lexicon, true);
  }

  public boolean isCodable(Sentence sentence, List<Mention> mentions) {
    if (all) {
      return true;
    }
    boolean quotation =
        sentence.text().chars().anyMatch(c -> QUOTATION_MARKS.indexOf(c) >= 0)
            && sentence.text().chars().anyMatch(Character::isLetterOrDigit);
    return quotation || !mentions.isEmpty() && lexicon.mayTell(sentence);
  }
}
