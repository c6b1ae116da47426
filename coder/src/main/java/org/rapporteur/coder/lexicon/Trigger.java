package org.rapporteur.coder.lexicon;

import java.util.List;
import org.rapporteur.coder.language.Predication;

/**
 * Words that make an entry fire.
 *
 * @param head lemma of the verb, noun or adjective
 * @param companions words that have to be there too: particle, adverb, preposition or object of a
 *     verb; words in front of a noun
 * @param complement lemma of the of-phrase of a noun ({@code state of emergency}), or empty
 */
public record Trigger(
    Predication.Kind kind, String head, List<String> companions, String complement) {
  public Trigger {
    companions = List.copyOf(companions);
  }

  /** Reads a trigger as the lexicon files write it. */
  public static Trigger parse(Predication.Kind kind, String words) {
    String[] parts = words.trim().split("\\s+");
    List<String> all = List.of(parts);
    if (kind == Predication.Kind.NOUN) {
      int of = all.indexOf("of");
      if (of > 0 && of < all.size() - 1) {
        return new Trigger(kind, all.get(of - 1), all.subList(0, of - 1), all.get(all.size() - 1));
      }
      int last = all.size() - 1;
      return new Trigger(kind, all.get(last), all.subList(0, last), "");
    }
    return new Trigger(kind, all.get(0), all.subList(1, all.size()), "");
  }

  public int words() {
    return 1 + companions.size() + (complement.isEmpty() ? 0 : 1);
  }
}
