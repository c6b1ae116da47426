package org.rapporteur.learning;

import java.util.List;
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
import org.rapporteur.evaluation.relation.RelationClass;

/** What the lexicon's entries for a word tell, whether or not one of them fits here. */
public final class LexiconWords {
  private final Lexicon lexicon;

  public LexiconWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Types that entries headed by this word tell, and operators that they are. */
  public Set<String> classes(Scene scene, int token) {
    Token word = scene.token(token);
    return classes(kind(scene, word, token), scene.lemma(token));
  }

  private static Kind kind(Scene scene, Token word, int token) {
    if (word.isVerb() && !scene.predications().isNominal(token)) {
      return Kind.VERB;
    }
    return word.isAdjective() ? Kind.ADJECTIVE : Kind.NOUN;
  }

  /** Types that entries headed by a word of this kind tell, and operators that they are. */
  public Set<String> classes(Predication.Kind kind, String lemma) {
    Set<String> names = new TreeSet<>();
    for (Entry entry : lexicon.headedBy(kind, lemma)) {
      name(entry).ifPresent(names::add);
    }
    return names;
  }

  /** The names of the noun classes that a word belongs to, in their order. */
  public Set<String> nounClasses(Scene scene, int token) {
    String lemma = Features.plain(scene.lemma(token));
    Set<String> names = new TreeSet<>();
    for (String name : lexicon.classes().names()) {
      if (lexicon.classes().contains(name, lemma)) {
        names.add(name);
      }
    }
    return names;
  }

  /** The entries that are headed by this word. */
  public List<Entry> entries(Scene scene, int token) {
    return lexicon.headedBy(kind(scene, scene.token(token), token), scene.lemma(token));
  }

  /** The class of relations that an entry tells of itself. */
  public static Optional<String> classOf(Entry entry) {
    if (entry.action() instanceof Entry.Tells tells) {
      return Optional.of(RelationClass.of(tells.type(), tells.cameo()).name());
    }
    if (entry.action() instanceof Entry.Embeds embeds) {
      return embeds.bare().map(tells -> RelationClass.of(tells.type(), tells.cameo()).name());
    }
    return Optional.empty();
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
