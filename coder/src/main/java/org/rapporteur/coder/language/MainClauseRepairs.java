package org.rapporteur.coder.language;

import static org.rapporteur.coder.language.RepairPatterns.above;
import static org.rapporteur.coder.language.RepairPatterns.isFinite;
import static org.rapporteur.coder.language.RepairPatterns.isNoun;
import static org.rapporteur.coder.language.RepairPatterns.isVerb;
import static org.rapporteur.coder.language.RepairPatterns.subject;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Repairs of how clauses depend on each other: which verb is the main one, and what belongs to it.
 */
final class MainClauseRepairs {
  /** Relations by which a verb hangs loosely on the sentence. */
  private static final Set<String> LOOSE = Set.of("dep", "parataxis", "acl", "acl:relcl", "conj");

  /** Relations by which a noun is joined to another one. */
  private static final Set<String> JOINED = Set.of("appos", "conj", "dep", "nmod");

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

  /**
   * "..., the African Union said": a finite verb that ends the sentence right behind a noun phrase
   * has this phrase as its subject, even if it was read as an apposition to what stands before.
   */
  static Optional<DependencyGraph> bareClosingReport(ParsedSentence sentence, int verb) {
    DependencyGraph graph = sentence.graph();
    int noun = verb - 1;
    boolean closing =
        noun > 0
            && isFinite(sentence, verb)
            && LOOSE.contains(graph.relation(verb))
            && subject(graph, verb) == DependencyGraph.NONE
            && graph.children(verb).stream().allMatch(child -> graph.is(child, "punct"))
            && endsSentence(sentence, verb)
            && isNoun(sentence, noun)
            && JOINED.contains(graph.relation(noun))
            && followsComma(sentence, graph.extent(noun)[0]);
    return closing
        ? above(graph, verb, i -> graph.head(i) == DependencyGraph.NONE)
            .or(() -> Optional.of(graph.head(verb)))
            .map(
                root ->
                    new GraphEdit(graph)
                        .attach(verb, root, "parataxis")
                        .attach(noun, verb, "nsubj")
                        .done())
        : Optional.empty();
  }

  /**
   * "... shelled a town, the union said": the town was shelled; it is not what the union is called
   * that says something.
   */
  static Optional<DependencyGraph> closingReportAfterObject(ParsedSentence sentence, int verb) {
    DependencyGraph graph = sentence.graph();
    int noun = verb - 1;
    int object = subject(graph, verb);
    int host = graph.head(verb);
    boolean closing =
        noun > object
            && object != DependencyGraph.NONE
            && isVerb(sentence, host)
            && host < object
            && !graph.hasChild(host, "obj")
            && isFinite(sentence, verb)
            && endsSentence(sentence, verb)
            && isNoun(sentence, noun)
            && graph.head(noun) == object
            && graph.is(noun, "appos")
            && followsComma(sentence, graph.extent(noun)[0]);
    return closing
        ? Optional.of(
            new GraphEdit(graph)
                .attach(object, host, "obj")
                .attach(noun, verb, "nsubj")
                .attach(verb, host, "parataxis")
                .done())
        : Optional.empty();
  }

  private static boolean endsSentence(ParsedSentence sentence, int verb) {
    DependencyGraph graph = sentence.graph();
    return IntStream.range(verb + 1, graph.size()).allMatch(token -> graph.is(token, "punct"));
  }

  private static boolean followsComma(ParsedSentence sentence, int token) {
    return token > 0 && sentence.token(token - 1).text().equals(",");
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
   * main verb, because nothing in front of it says that it is none. So is one in front of a
   * passive: "A nurse abducted in March was freed".
   */
  static Optional<DependencyGraph> participleOfSubject(ParsedSentence sentence, int verb) {
    DependencyGraph graph = sentence.graph();
    int participle = graph.head(verb);
    boolean pattern =
        participle != DependencyGraph.NONE
            && participle < verb
            && (graph.is(verb, "dep") || graph.is(verb, "ccomp") || graph.is(verb, "parataxis"))
            && (isFinite(sentence, verb) || hasFiniteHelper(sentence, verb))
            && subject(graph, verb) == DependencyGraph.NONE
            && isBareParticiple(sentence, participle);
    if (!pattern) {
      return Optional.empty();
    }
    int noun = subject(graph, participle);
    String relation = graph.hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj";
    GraphEdit edit =
        new GraphEdit(graph)
            .attach(verb, graph.head(participle), graph.relation(participle))
            .attach(noun, verb, relation)
            .attach(participle, nounBefore(sentence, participle, noun), "acl");
    graph.children(participle, "punct").forEach(mark -> edit.attach(mark, verb, "punct"));
    return Optional.of(edit.done());
  }

  /** "Those evacuated by France are 300": the same in front of a predicate. */
  static Optional<DependencyGraph> participleAsClause(ParsedSentence sentence, int participle) {
    DependencyGraph graph = sentence.graph();
    if (!graph.is(participle, "csubj") || !isBareParticiple(sentence, participle)) {
      return Optional.empty();
    }
    int noun = subject(graph, participle);
    String relation = graph.relation(participle).equals("csubj") ? "nsubj" : "nsubj:pass";
    return Optional.of(
        new GraphEdit(graph)
            .attach(noun, graph.head(participle), relation)
            .attach(participle, nounBefore(sentence, participle, noun), "acl")
            .done());
  }

  /** "The father of a <u>child</u> killed ...": the noun right before the participle. */
  private static int nounBefore(ParsedSentence sentence, int participle, int subject) {
    DependencyGraph graph = sentence.graph();
    int near = participle - 1;
    boolean ofSubject =
        isNoun(sentence, near)
            && graph.is(near, "nmod")
            && graph.head(near) == subject
            && graph.children(near).stream()
                .anyMatch(child -> graph.is(child, "case") && sentence.lemma(child).equals("of"));
    return ofSubject ? near : subject;
  }

  /** "<u>was</u> freed", "<u>has</u> reached". */
  private static boolean hasFiniteHelper(ParsedSentence sentence, int verb) {
    DependencyGraph graph = sentence.graph();
    return graph.children(verb).stream()
        .anyMatch(child -> graph.is(child, "aux") && isFinite(sentence, child));
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
