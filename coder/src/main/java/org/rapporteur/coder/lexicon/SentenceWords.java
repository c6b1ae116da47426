package org.rapporteur.coder.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;

/** The words of a sentence, as spelled and as lemmas, in lower case. */
final class SentenceWords {
  private final Set<String> words = new HashSet<>();

  SentenceWords(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      words.add(token.text().toLowerCase(Locale.ROOT));
      words.add(token.lemma().toLowerCase(Locale.ROOT));
    }
  }

  boolean has(String word) {
    return words.contains(word);
  }

  boolean hasAny(Set<String> wanted) {
    if (wanted.size() < words.size()) {
      return wanted.stream().anyMatch(words::contains);
    }
    return words.stream().anyMatch(wanted::contains);
  }
}
