package org.rapporteur.coder.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.coder.language.Predication.Filler;
import org.rapporteur.coder.language.Predication.Kind;

/**
 * Reads a noun that may tell an event: its possessor, modifiers, phrases and clauses.
 *
 * <p>"<u>Iran's</u> <u>missile</u> attack <u>on Israel</u>": possessor, modifier and {@code on}.
 * "its promise <u>to send aid</u>": a clause.
 */
final class EventNounReader {
  private final ParsedSentence sentence;
  private final DependencyGraph graph;
  private final Phrases phrases;
  private final ClauseForms forms;
  private final Voice voice;
  private final VerbGroups verbGroups;
  private final SubjectFinder subjects;

  EventNounReader(
      ParsedSentence sentence,
      Phrases phrases,
      ClauseForms forms,
      Voice voice,
      VerbGroups verbGroups,
      SubjectFinder subjects) {
    this.sentence = sentence;
    this.graph = sentence.graph();
    this.phrases = phrases;
    this.forms = forms;
    this.voice = voice;
    this.verbGroups = verbGroups;
    this.subjects = subjects;
  }

  Predication read(int noun) {
    Roles roles = new Roles();
    List<String> companions = new ArrayList<>();
    for (int child : graph.children(noun)) {
      String relation = graph.relation(child);
      if (phrases.isPhrase(child)) {
        readPhrase(child, roles);
      } else {
        switch (relation) {
          case "nmod:poss" -> roles.add(Roles.POSSESSOR, child, relation);
          case "amod", "compound" -> readModifier(child, roles, companions);
          case "acl", "ccomp" -> readClause(child, roles);
          default -> {}
        }
      }
    }
    if (graph.hasChild(noun, "cop")) {
      roles.addIfAbsent(Roles.AGENT, subjects.subjects(noun));
    }
    readInnerPhrases(noun, roles);
    followingInfinitive(noun).ifPresent(clause -> roles.addIfAbsent(Roles.CLAUSE, List.of(clause)));
    shareModifiers(noun, roles);
    return new Predication(
        noun,
        sentence.lemma(noun),
        Kind.NOUN,
        companions,
        roles.toMap(),
        false,
        verbGroups.ofNoun(noun));
  }

  private void readPhrase(int phrase, Roles roles) {
    String preposition = phrases.preposition(phrase);
    if (!preposition.isEmpty()) {
      roles.add(preposition, phrase, graph.relation(phrase) + ":" + preposition);
    }
  }

  /** "talks on an exchange of prisoners <u>with Iran</u>": a phrase may hang one noun too low. */
  private void readInnerPhrases(int noun, Roles roles) {
    for (int phrase : graph.children(noun)) {
      if (phrases.isPhrase(phrase) && !phrases.preposition(phrase).isEmpty()) {
        phrases
            .phrasesOf(phrase)
            .forEach(
                (preposition, fillers) -> {
                  if (!preposition.equals("of")) {
                    roles.addIfAbsent(preposition, fillers);
                  }
                });
      }
    }
  }

  /** "a <u>missile</u> attack", "a <u>Russian</u> <u>air</u> strike". */
  private void readModifier(int modifier, Roles roles, List<String> companions) {
    String relation = graph.relation(modifier);
    roles.add(Roles.MODIFIER, modifier, relation);
    companions.add(sentence.lemma(modifier).toLowerCase(Locale.ROOT));
    companions.add(sentence.token(modifier).text().toLowerCase(Locale.ROOT));
    for (int front : graph.children(modifier)) {
      if (graph.is(front, "amod") || graph.is(front, "compound")) {
        roles.add(Roles.MODIFIER, front, relation + " " + graph.relation(front));
      }
    }
  }

  /** "its promise to send aid", "an attack claimed by rebels", "accusations of arming rebels". */
  private void readClause(int clause, Roles roles) {
    String relation = graph.relation(clause);
    String mark = phrases.mark(clause);
    if (relation.equals("ccomp") || forms.isInfinitive(clause) || mark.equals("that")) {
      roles.add(Roles.CLAUSE, clause, relation);
    } else if (voice.isPassive(clause)) {
      voice.byPhrases(clause).forEach(agent -> roles.add("by", agent, "acl obl:by"));
    } else if (!mark.isEmpty()) {
      roles.add(mark, clause, "acl:" + mark);
    }
  }

  /** "repeated its promise to send aid": the infinitive behind the noun may hang on the verb. */
  private Optional<Filler> followingInfinitive(int noun) {
    int verb = graph.head(noun);
    if (verb == DependencyGraph.NONE || !sentence.token(verb).isVerb()) {
      return Optional.empty();
    }
    return graph.children(verb).stream()
        .filter(child -> graph.is(child, "advcl") || graph.is(child, "xcomp"))
        .filter(child -> forms.isInfinitive(child) && graph.extent(child)[0] == noun + 1)
        .findFirst()
        .map(clause -> new Filler(clause, "^obj " + graph.relation(clause)));
  }

  /** "his arrest and detention": the second noun has the possessor of the first. */
  private void shareModifiers(int noun, Roles roles) {
    int first = graph.leadingConjunct(noun);
    int possessor =
        first == DependencyGraph.NONE ? DependencyGraph.NONE : graph.child(first, "nmod:poss");
    if (possessor != DependencyGraph.NONE) {
      roles.addIfAbsent(Roles.POSSESSOR, List.of(new Filler(possessor, "^conj nmod:poss")));
    }
  }
}
