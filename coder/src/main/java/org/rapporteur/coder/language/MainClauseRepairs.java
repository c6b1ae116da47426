package org.rapporteur.coder.language;

import static org.rapporteur.coder.language.RepairPatterns.above;
import static org.rapporteur.coder.language.RepairPatterns.isFinite;
import static org.rapporteur.coder.language.RepairPatterns.isNoun;
import static org.rapporteur.coder.language.RepairPatterns.isVerb;
import static org.rapporteur.coder.language.RepairPatterns.subject;

import java.util.List;
import java.util.Optional;

/**
 * Repairs of how clauses depend on each other: which verb is the main one, and what belongs to it.
 */
final class MainClauseRepairs {
  private MainClauseRepairs() {}

  /**
   * "..., the agency reported" draws phrases of the clause before it to itself; what stands in
   * front of its subject belongs to that clause.
   */
  static Optional<DependencyGraph> closingReport(ParsedSentence sentence, int verb) {
    DependencyGraph graph = sentence.graph();
    int host = graph.head(verb);
    int subject = graph.child(verb, "nsubj");
    boolean closing =
        graph.relation(verb).equals("parataxis")
            && host != DependencyGraph.NONE
            && host < verb
            && subject != DependencyGraph.NONE
            && subject < verb;
    if (!closing) {
      return Optional.empty();
    }
    int start = graph.extent(subject)[0];
    List<Integer> strays =
        graph.children(
            verb,
            child -> child > host && graph.extent(child)[1] < start && !graph.is(child, "punct"));
    if (strays.isEmpty()) {
      return Optional.empty();
    }
    GraphEdit edit = new GraphEdit(graph);
    strays.forEach(stray -> edit.attach(stray, host, graph.relation(stray)));
    return Optional.of(edit.done());
  }

  /** "accused Iran of violating the treaty and threatened ...": joins the finite verb above. */
  static Optional<DependencyGraph> finiteConjunct(ParsedSentence sentence, int verb) {
    DependencyGraph graph = sentence.graph();
    int first = graph.leadingConjunct(verb);
    boolean pattern =
        first != DependencyGraph.NONE
            && isFinite(sentence, verb)
            && isNonFinite(sentence, first)
            && subject(graph, verb) == DependencyGraph.NONE;
    return pattern
        ? above(graph, first, i -> isVerb(sentence, i) && !isNonFinite(sentence, i))
            .map(finite -> new GraphEdit(graph).attach(verb, finite, "conj").done())
        : Optional.empty();
  }

  /** An infinitive or gerund without a helper. */
  private static boolean isNonFinite(ParsedSentence sentence, int verb) {
    DependencyGraph graph = sentence.graph();
    String tag = sentence.tag(verb);
    return (tag.equals("VBG") || tag.equals("VB"))
        && graph.children(verb).stream().noneMatch(child -> graph.is(child, "aux"));
  }

  /** "The official said Peru would ask ..." is read as if the saying of Peru would ask. */
  static Optional<DependencyGraph> saidClause(ParsedSentence sentence, int saying) {
    DependencyGraph graph = sentence.graph();
    int clause = graph.head(saying);
    int object = graph.child(saying, "obj");
    boolean swapped =
        graph.relation(saying).equals("csubj")
            && isFinite(sentence, saying)
            && graph.hasChild(saying, "nsubj")
            && saying < object
            && object < clause
            && !graph.hasChild(clause, "nsubj");
    return swapped
        ? Optional.of(
            new GraphEdit(graph)
                .attach(saying, graph.head(clause), graph.relation(clause))
                .attach(object, clause, "nsubj")
                .attach(clause, saying, "ccomp")
                .done())
        : Optional.empty();
  }

  /** "Brazil, which ..., on Thursday promised ...": the finite verb is the main one. */
  static Optional<DependencyGraph> interruptedMainClause(ParsedSentence sentence, int verb) {
    DependencyGraph graph = sentence.graph();
    if (!graph.relation(verb).equals("acl")
        || !isFinite(sentence, verb)
        || subject(graph, verb) != DependencyGraph.NONE) {
      return Optional.empty();
    }
    return above(graph, verb, i -> graph.head(i) == DependencyGraph.NONE)
        .filter(root -> root < verb && isNoun(sentence, root) && graph.hasChild(root, "acl:relcl"))
        .map(root -> new GraphEdit(graph).root(verb).attach(root, verb, "nsubj").done());
  }

  /**
   * "The shells fired by the rebels struck a school": a participle of the subject is read as the
   * main verb, because nothing in front of it says that it is none.
   */
  static Optional<DependencyGraph> participleOfSubject(ParsedSentence sentence, int verb) {
    DependencyGraph graph = sentence.graph();
    int participle = graph.head(verb);
    boolean pattern =
        participle != DependencyGraph.NONE
            && participle < verb
            && (graph.is(verb, "dep") || graph.is(verb, "ccomp") || graph.is(verb, "parataxis"))
            && isFinite(sentence, verb)
            && subject(graph, verb) == DependencyGraph.NONE
            && isBareParticiple(sentence, participle);
    if (!pattern) {
      return Optional.empty();
    }
    int noun = subject(graph, participle);
    GraphEdit edit =
        new GraphEdit(graph)
            .attach(verb, graph.head(participle), graph.relation(participle))
            .attach(noun, verb, "nsubj")
            .attach(participle, noun, "acl");
    graph.children(participle, "punct").forEach(mark -> edit.attach(mark, verb, "punct"));
    return Optional.of(edit.done());
  }

  /** "Those evacuated by France are 300": the same in front of a predicate. */
  static Optional<DependencyGraph> participleAsClause(ParsedSentence sentence, int participle) {
    DependencyGraph graph = sentence.graph();
    boolean pattern =
        graph.relation(participle).equals("csubj") && isBareParticiple(sentence, participle);
    if (!pattern) {
      return Optional.empty();
    }
    int noun = subject(graph, participle);
    return Optional.of(
        new GraphEdit(graph)
            .attach(noun, graph.head(participle), "nsubj")
            .attach(participle, noun, "acl")
            .done());
  }

  /** A past participle with a subject in front of it and no helper. */
  private static boolean isBareParticiple(ParsedSentence sentence, int verb) {
    DependencyGraph graph = sentence.graph();
    int noun = subject(graph, verb);
    return sentence.tag(verb).equals("VBN")
        && noun != DependencyGraph.NONE
        && noun < verb
        && graph.children(verb).stream()
            .noneMatch(child -> graph.relation(child).startsWith("aux") || graph.is(child, "cop"));
  }

  /** "The minister offered to host ..." is read as a noun phrase when nothing else is finite. */
  static Optional<DependencyGraph> headlessClause(ParsedSentence sentence, int verb) {
    DependencyGraph graph = sentence.graph();
    int noun = graph.head(verb);
    boolean pattern =
        isNoun(sentence, noun)
            && noun == verb - 1
            && graph.head(noun) == DependencyGraph.NONE
            && graph.relation(verb).equals("acl")
            && sentence.tag(verb).equals("VBN")
            && (graph.hasChild(verb, "xcomp") || graph.hasChild(verb, "obj"))
            && sentence.sentence().tokens().stream()
                .noneMatch(token -> token.isFiniteVerb() || token.isModal());
    return pattern
        ? Optional.of(new GraphEdit(graph).root(verb).attach(noun, verb, "nsubj").done())
        : Optional.empty();
  }
}
