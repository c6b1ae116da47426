package org.rapporteur.coder.language;

import static org.rapporteur.coder.language.RepairPatterns.above;
import static org.rapporteur.coder.language.RepairPatterns.isFinite;
import static org.rapporteur.coder.language.RepairPatterns.isNoun;
import static org.rapporteur.coder.language.RepairPatterns.isVerb;
import static org.rapporteur.coder.language.RepairPatterns.subject;

import java.util.Optional;
import java.util.Set;

/** Repairs of clauses on a noun: which of them belong to it, and what the noun is in them. */
final class NounClauseRepairs {
  private static final Set<String> COMPLEMENTS = Set.of("dep", "ccomp", "xcomp");
  private static final Set<String> CLAUSES_ON_NOUN = Set.of("dep", "acl", "ccomp");

  private NounClauseRepairs() {}

  /**
   * "liberate the towns captured by rebels" is read as if the towns captured something: a
   * participle without a helper has no subject of its own after a verb that lacks its object.
   */
  static Optional<DependencyGraph> reducedRelative(ParsedSentence sentence, int participle) {
    DependencyGraph graph = sentence.graph();
    int verb = graph.head(participle);
    int noun = subject(graph, participle);
    boolean pattern =
        sentence.tag(participle).equals("VBN")
            && COMPLEMENTS.contains(graph.relation(participle))
            && isVerb(sentence, verb)
            && !graph.hasChild(verb, "obj")
            && verb < noun
            && noun < participle
            && graph.children(participle).stream()
                .noneMatch(child -> graph.is(child, "aux") || graph.is(child, "mark"));
    return pattern
        ? Optional.of(
            new GraphEdit(graph).attach(noun, verb, "obj").attach(participle, noun, "acl").done())
        : Optional.empty();
  }

  /**
   * "Fighting between A and B has stopped": a gerund that is a subject is a noun, and the phrase
   * behind it belongs to it as to a noun.
   */
  static Optional<DependencyGraph> gerundAsNoun(ParsedSentence sentence, int phrase) {
    DependencyGraph graph = sentence.graph();
    int gerund = graph.head(phrase);
    boolean pattern =
        graph.is(phrase, "obl")
            && gerund != DependencyGraph.NONE
            && gerund < phrase
            && sentence.tag(gerund).equals("VBG")
            && graph.is(gerund, "nsubj")
            && !graph.hasChild(gerund, "obj")
            && graph.children(phrase).stream().anyMatch(child -> graph.is(child, "case"));
    return pattern
        ? Optional.of(new GraphEdit(graph).attach(phrase, gerund, "nmod").done())
        : Optional.empty();
  }

  /** A clause whose subject is a relative pronoun and that hangs on a noun is a relative clause. */
  static Optional<DependencyGraph> relativeClause(ParsedSentence sentence, int verb) {
    DependencyGraph graph = sentence.graph();
    int noun = graph.head(verb);
    int subject = graph.child(verb, "nsubj");
    boolean relative =
        graph.relation(verb).equals("dep")
            && isNoun(sentence, noun)
            && subject != DependencyGraph.NONE
            && sentence.tag(subject).startsWith("W");
    return relative
        ? Optional.of(new GraphEdit(graph).attach(verb, noun, "acl:relcl").done())
        : Optional.empty();
  }

  /** "reported, citing an official, that ...": the that-clause is what was reported. */
  static Optional<DependencyGraph> interruptedThatClause(ParsedSentence sentence, int verb) {
    DependencyGraph graph = sentence.graph();
    int noun = graph.head(verb);
    boolean pattern =
        CLAUSES_ON_NOUN.contains(graph.relation(verb))
            && isNoun(sentence, noun)
            && hasThatAfterComma(sentence, verb);
    return pattern
        ? above(graph, noun, i -> isFinite(sentence, i))
            .map(reporting -> new GraphEdit(graph).attach(verb, reporting, "ccomp").done())
        : Optional.empty();
  }

  private static boolean hasThatAfterComma(ParsedSentence sentence, int verb) {
    DependencyGraph graph = sentence.graph();
    return graph.children(verb).stream()
        .filter(child -> graph.is(child, "mark") && sentence.lemma(child).equals("that"))
        .findFirst()
        .filter(that -> that > 0 && sentence.token(that - 1).text().equals(","))
        .isPresent();
  }
}
