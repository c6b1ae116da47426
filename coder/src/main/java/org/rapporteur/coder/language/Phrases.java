package org.rapporteur.coder.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.coder.language.Predication.Filler;

/**
 * Reads which preposition or conjunction introduces a phrase or clause, and which phrases hang on a
 * noun.
 *
 * <p>"talks <u>between</u> rebels and the army <u>in</u> the capital": {@code between} rebels,
 * {@code in} capital.
 */
final class Phrases {
  /** Prepositions that add a partner to the noun before them, as "and" does. */
  private static final Set<String> COMITATIVES =
      Set.of("together with", "along with", "alongside", "as well as", "together", "jointly with");

  private final ParsedSentence sentence;
  private final DependencyGraph graph;

  Phrases(ParsedSentence sentence) {
    this.sentence = sentence;
    this.graph = sentence.graph();
  }

  /** Whether a token heads a phrase that stands beside a verb or noun, other than a possessor. */
  boolean isPhrase(int token) {
    return graph.is(token, "obl") || isPhraseOfNoun(token);
  }

  private boolean isPhraseOfNoun(int token) {
    return graph.is(token, "nmod") && !graph.relation(token).equals("nmod:poss");
  }

  /** The preposition in front of a phrase, words joined by blanks; empty when there is none. */
  String preposition(int token) {
    List<String> prepositions = new ArrayList<>(1);
    for (int child : graph.children(token)) {
      if (graph.is(child, "case") && !sentence.tag(child).equals("POS")) {
        prepositions.add(withComitativeAdverb(token, child));
      }
    }
    return String.join(" ", prepositions);
  }

  /** "jointly with Iran": the adverb may hang on the noun instead of on the preposition. */
  private String withComitativeAdverb(int token, int preposition) {
    String words = withFixed(preposition);
    int before = preposition - 1;
    if (before < 0 || graph.head(before) != token || !graph.is(before, "advmod")) {
      return words;
    }
    String longer = sentence.lemma(before) + " " + words;
    return COMITATIVES.contains(longer) ? longer : words;
  }

  /** Whether a phrase adds a partner: "Russia, <u>together with Iran</u>". */
  boolean isComitative(int token) {
    return graph.is(token, "nmod") && COMITATIVES.contains(preposition(token));
  }

  /** The word that introduces a clause ("that", "to", "after"); empty when there is none. */
  String mark(int clause) {
    for (int child : graph.children(clause)) {
      if (graph.is(child, "mark") || graph.is(child, "case")) {
        return withFixed(child);
      }
    }
    return "";
  }

  /** "because" with the "of" behind it, "up" in front of "to". */
  private String withFixed(int token) {
    StringBuilder words = new StringBuilder(lowerCase(token));
    for (int child : graph.children(token)) {
      if (child < token && (graph.is(child, "fixed") || graph.is(child, "advmod"))) {
        words.insert(0, lowerCase(child) + " ");
      } else if (graph.is(child, "fixed")) {
        words.append(' ').append(lowerCase(child));
      }
    }
    return words.toString();
  }

  private String lowerCase(int token) {
    return sentence.token(token).text().toLowerCase(Locale.ROOT);
  }

  /** Whether a phrase is headed by a weekday or month: "on Monday". */
  boolean isCalendar(int token) {
    return CalendarWords.contains(sentence.token(token).text());
  }

  /** Prepositional phrases on a noun, and on the nouns of those, by preposition. */
  Map<String, List<Filler>> phrasesOf(int noun) {
    Roles found = new Roles();
    for (int child : graph.children(noun)) {
      String preposition = isPhraseOfNoun(child) ? preposition(child) : "";
      if (!preposition.isEmpty() && !isCalendar(child)) {
        String path = "obj nmod:" + preposition;
        found.add(preposition, child, path);
        addInner(child, path, found);
      }
    }
    return found.toMap();
  }

  private void addInner(int phrase, String path, Roles found) {
    for (int child : graph.children(phrase)) {
      String preposition = isPhraseOfNoun(child) ? preposition(child) : "";
      if (!preposition.isEmpty()) {
        found.addIfAbsent(preposition, List.of(new Filler(child, path + " nmod:" + preposition)));
      }
    }
  }
}
