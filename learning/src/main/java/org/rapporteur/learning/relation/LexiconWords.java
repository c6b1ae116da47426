package org.rapporteur.learning.relation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.language.Predication.Kind;
import org.rapporteur.coder.language.Token;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.scene.Scene;

/** What the lexicon's entries for a word tell, whether or not one of them fits here. */
final class LexiconWords {
  private final Lexicon lexicon;

  LexiconWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Types that entries headed by this word tell, and operators that they are. */
  Set<String> classes(Scene scene, int token) {
    Token word = scene.token(token);
    return classes(kind(scene, word, token), scene.lemma(token));
  }

  private static Kind kind(Scene scene, Token word, int token) {
    if (word.isVerb() && !scene.predications().isNominal(token)) {
      return Kind.VERB;
    }
    return word.isAdjective() ? Kind.ADJECTIVE : Kind.NOUN;
  }

  Set<String> classes(Predication.Kind kind, String lemma) {
    Set<String> names = new TreeSet<>();
    for (Entry entry : lexicon.headedBy(kind, lemma)) {
      name(entry).ifPresent(names::add);
    }
    return names;
  }

  private static Optional<String> name(Entry entry) {
    if (entry.action() instanceof Entry.Tells tells) {
      return Optional.of(tells.type().name());
    }
    if (entry.action() instanceof Entry.Embeds embeds) {
      return Optional.of(embeds.operator().name().toLowerCase(Locale.ROOT));
    }
    return Optional.empty();
  }
}
