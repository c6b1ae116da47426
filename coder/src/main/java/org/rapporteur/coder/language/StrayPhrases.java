package org.rapporteur.coder.language;

import java.util.List;
import java.util.Set;
import org.rapporteur.coder.language.Predication.Filler;

/**
 * Gives a verb the phrases that belong to it but hang on another word of the tree: on its object,
 * its particle or the verb it is coordinated with.
 *
 * <p>"imposed sanctions <u>against Iran</u>", "pulled out <u>of Lebanon</u>", "<u>in Kabul</u>,
 * gunmen attacked a convoy and fled".
 */
final class StrayPhrases {
  /** Prepositions that name the parties of something mutual: "a pact between X and Y". */
  private static final Set<String> PARTY_PREPOSITIONS = Set.of("between", "with", "among");

  private final ParsedSentence sentence;
  private final DependencyGraph graph;
  private final Phrases phrases;

  StrayPhrases(ParsedSentence sentence, Phrases phrases) {
    this.sentence = sentence;
    this.graph = sentence.graph();
    this.phrases = phrases;
  }

  /** Adds the phrases to the roles that a verb has so far. */
  void addTo(Roles roles, int verb) {
    addOfLeadingConjunct(verb, roles);
    for (Filler patient : roles.get(Roles.PATIENT)) {
      addOfNoun(patient.token(), verb, roles);
    }
    for (Filler clause : roles.get(Roles.CLAUSE)) {
      if (sentence.token(clause.token()).isNoun()) {
        addOfNoun(clause.token(), verb, roles);
      }
    }
    roles
        .toMap()
        .forEach(
            (role, fillers) -> {
              if (!role.equals(Roles.CLAUSE) && !role.equals(Roles.PATIENT)) {
                fillers.forEach(filler -> addPartiesOf(filler.token(), verb, roles));
              }
            });
    addOfParticles(verb, roles);
  }

  /** Phrases that stand once for coordinated verbs belong to each of them. */
  private void addOfLeadingConjunct(int verb, Roles roles) {
    int first = graph.leadingConjunct(verb);
    if (first == DependencyGraph.NONE) {
      return;
    }
    for (int child : graph.children(first)) {
      String preposition =
          child < first && graph.is(child, "obl") ? phrases.preposition(child) : "";
      if (!preposition.isEmpty()) {
        roles.addIfAbsent(preposition, List.of(new Filler(child, "^conj obl:" + preposition)));
      }
    }
  }

  /**
   * "imposed sanctions against X", "voiced its anger at Y": the tree often hangs the phrase on the
   * noun, so both have it.
   */
  private void addOfNoun(int noun, int verb, Roles roles) {
    if (!graph.isWithin(verb, noun)) {
      phrases.phrasesOf(noun).forEach(roles::addIfAbsent);
    }
  }

  /** "A pact between X and Y took effect", "opened the door to talks with X". */
  private void addPartiesOf(int noun, int verb, Roles roles) {
    if (graph.isWithin(verb, noun) || sentence.token(noun).isVerb()) {
      return;
    }
    phrases
        .phrasesOf(noun)
        .forEach(
            (preposition, fillers) -> {
              if (PARTY_PREPOSITIONS.contains(preposition)) {
                roles.addIfAbsent(preposition, fillers);
              }
            });
  }

  /** "pulled out of Lebanon", "moved closer to China": on the particle or adverb. */
  private void addOfParticles(int verb, Roles roles) {
    for (int child : graph.children(verb)) {
      if (graph.is(child, "advmod") || graph.is(child, "compound")) {
        addOfParticle(child, roles);
      }
    }
  }

  private void addOfParticle(int particle, Roles roles) {
    for (int child : graph.children(particle)) {
      String preposition = phrases.isPhrase(child) ? phrases.preposition(child) : "";
      if (!preposition.isEmpty() && !phrases.isCalendar(child)) {
        List<Filler> filler = List.of(new Filler(child, "advmod obl:" + preposition));
        roles.addIfAbsent(preposition, filler);
        roles.addIfAbsent(sentence.lemma(particle) + " " + preposition, filler);
      }
    }
  }
}
