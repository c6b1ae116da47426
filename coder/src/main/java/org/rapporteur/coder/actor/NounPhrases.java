package org.rapporteur.coder.actor;

import java.util.List;
import java.util.Set;
import org.rapporteur.coder.language.Sentence;

/**
 * Where noun phrases begin and end, by the tags of their words. Example: in "it met the newly
 * elected Syrian president today", one goes from "the" to "president".
 */
final class NounPhrases {
  private static final Set<String> PHRASE_TAGS =
      Set.of("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "HYPH", "FW", "AFX");
  private static final Set<String> OPENING_TAGS = Set.of("DT", "PDT", "PRP$", "WP$");

  private NounPhrases() {}

  static boolean opensAt(Sentence sentence, int token) {
    String tag = sentence.token(token).tag();
    return OPENING_TAGS.contains(tag) || PHRASE_TAGS.contains(tag) || isAttribute(sentence, token);
  }

  /** The last token of the noun phrase that opens at {@code start}; it never cuts an atom. */
  static int endOf(Sentence sentence, List<Atom> atoms, int start) {
    int end = start;
    while (end + 1 < sentence.size()) {
      int endOfAtom = endOfAtomAt(atoms, end);
      if (endOfAtom > end) {
        end = endOfAtom;
        continue;
      }
      String tag = sentence.token(end + 1).tag();
      boolean possessiveAfterOpening =
          end == start && OPENING_TAGS.contains(sentence.token(start).tag()) && tag.equals("PRP$");
      boolean goesOn =
          PHRASE_TAGS.contains(tag) || isAttribute(sentence, end + 1) || possessiveAfterOpening;
      if (!goesOn) {
        break;
      }
      end++;
    }
    return Math.max(end, endOfAtomAt(atoms, end));
  }

  /** A participle or adverb directly before a noun or adjective belongs to the noun phrase. */
  private static boolean isAttribute(Sentence sentence, int token) {
    if (token + 1 >= sentence.size()) {
      return false;
    }
    String next = sentence.token(token + 1).tag();
    return switch (sentence.token(token).tag()) {
      case "VBN", "VBG" -> PHRASE_TAGS.contains(next) && followsOpening(sentence, token);
      case "RB" -> (next.startsWith("JJ") || next.equals("VBN")) && followsOpening(sentence, token);
      default -> false;
    };
  }

  private static boolean followsOpening(Sentence sentence, int token) {
    if (token == 0) {
      return true;
    }
    String before = sentence.token(token - 1).tag();
    return OPENING_TAGS.contains(before)
        || PHRASE_TAGS.contains(before) && !before.startsWith("NN")
        || before.equals("RB");
  }

  private static int endOfAtomAt(List<Atom> atoms, int token) {
    for (Atom atom : atoms) {
      if (atom.first() <= token && token <= atom.last()) {
        return atom.last();
      }
    }
    return token;
  }
}
