package org.rapporteur.coder.language;

import static org.rapporteur.coder.language.RepairPatterns.isNoun;
import static org.rapporteur.coder.language.RepairPatterns.isVerb;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Repairs of who or what a verb is directed at: its object, addressee or the one it is said of. */
final class ObjectRepairs {
  private static final Set<String> BEFORE_ADDRESSEE = Set.of("on", "upon", "for");
  private static final Set<String> BEFORE_GERUND = Set.of("of", "from");

  private static final Set<String> NEGATIONS = Set.of("not", "never");
  private static final Set<String> CLAUSES = Set.of("advcl", "xcomp", "ccomp");

  private ObjectRepairs() {}

  /** "called Turkey an aggressor", "held Colombia responsible": who is called so is the object. */
  static Optional<DependencyGraph> smallClause(ParsedSentence sentence, int predicate) {
    DependencyGraph graph = sentence.graph();
    int verb = graph.head(predicate);
    int subject = graph.child(predicate, "nsubj");
    String relation = graph.relation(predicate);
    boolean small =
        (relation.equals("xcomp") || relation.equals("ccomp"))
            && verb != DependencyGraph.NONE
            && verb < subject
            && subject < predicate
            && !sentence.token(predicate).isVerb()
            && !graph.hasChild(predicate, "cop")
            && !graph.hasChild(predicate, "mark")
            && !graph.hasChild(verb, "obj");
    return small
        ? Optional.of(
            new GraphEdit(graph)
                .attach(subject, verb, "obj")
                .attach(predicate, verb, "xcomp")
                .done())
        : Optional.empty();
  }

  /**
   * "accused them of attacking officers": a gerund right after the preposition has the noun as
   * object.
   */
  static Optional<DependencyGraph> gerundAfterPreposition(ParsedSentence sentence, int gerund) {
    DependencyGraph graph = sentence.graph();
    int noun = graph.head(gerund);
    int preposition = gerund - 1;
    boolean pattern =
        sentence.tag(gerund).equals("VBG")
            && graph.relation(gerund).equals("amod")
            && preposition >= 0
            && graph.head(preposition) == noun
            && graph.is(preposition, "case")
            && BEFORE_GERUND.contains(sentence.lemma(preposition))
            && graph.is(noun, "obl")
            && graph.hasChild(graph.head(noun), "obj");
    return pattern
        ? Optional.of(
            new GraphEdit(graph)
                .attach(gerund, graph.head(noun), "advcl")
                .attach(preposition, gerund, "mark")
                .attach(noun, gerund, "obj")
                .done())
        : Optional.empty();
  }

  /**
   * "took into custody two students": a number belongs to the noun behind it, which is the object
   * of the verb, not part of the phrase that stands in front of it.
   */
  static Optional<DependencyGraph> objectAfterPhrase(ParsedSentence sentence, int number) {
    DependencyGraph graph = sentence.graph();
    int phrase = graph.head(number);
    if (!graph.is(number, "nummod") || phrase != number - 1 || !isNoun(sentence, phrase)) {
      return Optional.empty();
    }
    boolean inFront = graph.relation(phrase).equals("compound");
    int object =
        inFront
            ? graph.head(phrase)
            : graph.children(phrase, child -> graph.is(child, "dep") && child > number).stream()
                .findFirst()
                .orElse(DependencyGraph.NONE);
    int outer = inFront ? object : phrase;
    int verb = outer == DependencyGraph.NONE ? DependencyGraph.NONE : graph.head(outer);
    boolean pattern =
        isNoun(sentence, object)
            && object > number
            && graph.is(outer, "obl")
            && isVerb(sentence, verb)
            && !graph.hasChild(verb, "obj")
            && graph.children(outer).stream().anyMatch(child -> isCaseBefore(graph, child, phrase));
    if (!pattern) {
      return Optional.empty();
    }
    GraphEdit edit =
        new GraphEdit(graph)
            .attach(phrase, verb, "obl")
            .attach(object, verb, "obj")
            .attach(number, object, "nummod");
    graph
        .children(outer, child -> isCaseBefore(graph, child, phrase))
        .forEach(preposition -> edit.attach(preposition, phrase, "case"));
    return Optional.of(edit.done());
  }

  private static boolean isCaseBefore(DependencyGraph graph, int token, int noun) {
    return graph.is(token, "case") && token < noun;
  }

  /**
   * "stopped short of condemning X", "has yet to condemn X": the adverb between a verb and the
   * first word of its clause belongs to the verb; a negation belongs to the clause ("promised not
   * to attack").
   */
  static Optional<DependencyGraph> adverbOfVerb(ParsedSentence sentence, int adverb) {
    DependencyGraph graph = sentence.graph();
    int clause = graph.head(adverb);
    int verb = clause == DependencyGraph.NONE ? DependencyGraph.NONE : graph.head(clause);
    int opening = adverb + 1;
    boolean pattern =
        graph.relation(adverb).equals("advmod")
            && !NEGATIONS.contains(sentence.lemma(adverb))
            && CLAUSES.contains(graph.relation(clause))
            && isVerb(sentence, clause)
            && isVerb(sentence, verb)
            && verb < adverb
            && adverb - verb <= 2
            && opening < clause
            && graph.head(opening) == clause
            && (graph.is(opening, "case") || graph.is(opening, "mark"));
    return pattern
        ? Optional.of(new GraphEdit(graph).attach(adverb, verb, "advmod").done())
        : Optional.empty();
  }

  /**
   * "called on the president to resign": the preposition introduces the addressee, not a clause.
   */
  static Optional<DependencyGraph> addressedInfinitive(ParsedSentence sentence, int infinitive) {
    DependencyGraph graph = sentence.graph();
    int verb = graph.head(infinitive);
    int addressee = graph.child(infinitive, "nsubj");
    List<Integer> marks = graph.children(infinitive, child -> graph.is(child, "mark"));
    int preposition =
        marks.stream()
            .filter(mark -> mark < addressee)
            .reduce((earlier, later) -> later)
            .orElse(DependencyGraph.NONE);
    boolean pattern =
        graph.is(infinitive, "advcl")
            && isVerb(sentence, verb)
            && preposition == verb + 1
            && BEFORE_ADDRESSEE.contains(sentence.lemma(preposition))
            && marks.stream().anyMatch(mark -> sentence.tag(mark).equals("TO"));
    return pattern
        ? Optional.of(
            new GraphEdit(graph)
                .attach(preposition, addressee, "case")
                .attach(addressee, verb, "obl")
                .attach(infinitive, verb, "xcomp")
                .done())
        : Optional.empty();
  }

  /**
   * "promised Bolivia 60,000 tonnes": a name between a verb and a number is whom it is given to.
   */
  static Optional<DependencyGraph> promisedObject(ParsedSentence sentence, int name) {
    DependencyGraph graph = sentence.graph();
    int noun = graph.head(name);
    int verb = name - 1;
    boolean pattern =
        verb >= 0
            && name + 1 < graph.size()
            && noun != DependencyGraph.NONE
            && graph.relation(name).equals("compound")
            && sentence.token(name).isProperNoun()
            && sentence.tag(name + 1).equals("CD")
            && graph.relation(noun).equals("obj")
            && graph.head(noun) == verb;
    return pattern
        ? Optional.of(new GraphEdit(graph).attach(name, verb, "iobj").done())
        : Optional.empty();
  }
}
