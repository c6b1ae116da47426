package org.rapporteur.coder.language;

import java.util.List;
import java.util.Optional;

/**
 * Mends attachments that the parser gets wrong for a known reason. Each repair is a pattern that
 * cannot be right English, or is far more often something else in news.
 */
public final class GraphRepair {
  private GraphRepair() {}

  /** One way of mending: the new tree, or nothing when the pattern is not at this token. */
  private interface Repair {
    Optional<DependencyGraph> at(ParsedSentence sentence, DependencyGraph graph, int token);
  }

  private static final List<Repair> REPAIRS =
      List.of(
          GraphRepair::reducedRelative,
          GraphRepair::closingReport,
          GraphRepair::smallClause,
          GraphRepair::finiteConjunct,
          GraphRepair::saidClause,
          GraphRepair::gerundAfterPreposition,
          GraphRepair::addressedInfinitive,
          GraphRepair::relativeClause,
          GraphRepair::interruptedMainClause,
          GraphRepair::headlessClause,
          GraphRepair::promisedObject,
          GraphRepair::interruptedThatClause);

  /** The sentence with its tree mended, or the same sentence. */
  public static ParsedSentence repaired(ParsedSentence sentence) {
    DependencyGraph graph = sentence.graph();
    for (Repair repair : REPAIRS) {
      for (int token = 0; token < graph.size(); token++) {
        graph = repair.at(sentence, graph, token).orElse(graph);
      }
    }
    return graph == sentence.graph() ? sentence : new ParsedSentence(sentence.sentence(), graph);
  }

  /**
   * "liberate the towns captured by rebels" is read as if the towns captured something: a
   * participle without a helper has no subject of its own after a verb that lacks its object.
   */
  private static Optional<DependencyGraph> reducedRelative(
      ParsedSentence sentence, DependencyGraph graph, int participle) {
    int verb = graph.head(participle);
    if (!tag(sentence, participle).equals("VBN")
        || !isVerb(sentence, verb)
        || graph.hasChild(verb, "obj")
        || verb > participle
        || !isOneOf(graph.relation(participle), "dep", "ccomp", "xcomp")) {
      return Optional.empty();
    }
    int subject = subject(graph, participle);
    boolean helped =
        graph.children(participle).stream()
            .anyMatch(child -> graph.is(child, "aux") || graph.is(child, "mark"));
    if (helped || subject <= verb || subject >= participle) {
      return Optional.empty();
    }
    return Optional.of(
        new GraphEdit(graph)
            .attach(subject, verb, "obj")
            .attach(participle, subject, "acl")
            .done());
  }

  /**
   * "..., the agency reported" draws phrases of the clause before it to itself; what stands in
   * front of its subject belongs to that clause.
   */
  private static Optional<DependencyGraph> closingReport(
      ParsedSentence sentence, DependencyGraph graph, int verb) {
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
    GraphEdit edit = new GraphEdit(graph);
    boolean changed = false;
    for (int child : graph.children(verb)) {
      if (child > host && graph.extent(child)[1] < start && !graph.is(child, "punct")) {
        edit.attach(child, host, graph.relation(child));
        changed = true;
      }
    }
    return changed ? Optional.of(edit.done()) : Optional.empty();
  }

  /** "called Turkey an aggressor", "held Colombia responsible": who is called so is the object. */
  private static Optional<DependencyGraph> smallClause(
      ParsedSentence sentence, DependencyGraph graph, int predicate) {
    int verb = graph.head(predicate);
    int subject = graph.child(predicate, "nsubj");
    boolean small =
        isOneOf(graph.relation(predicate), "xcomp", "ccomp")
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

  /** "accused Iran of violating the treaty and threatened ...": joins the finite verb above. */
  private static Optional<DependencyGraph> finiteConjunct(
      ParsedSentence sentence, DependencyGraph graph, int verb) {
    int head = graph.head(verb);
    if (!graph.is(verb, "conj")
        || head == DependencyGraph.NONE
        || !isFinite(sentence, verb)
        || !isNonFinite(sentence, graph, head)
        || subject(graph, verb) != DependencyGraph.NONE) {
      return Optional.empty();
    }
    for (int i = graph.head(head); i != DependencyGraph.NONE; i = graph.head(i)) {
      if (isVerb(sentence, i) && !isNonFinite(sentence, graph, i)) {
        return Optional.of(new GraphEdit(graph).attach(verb, i, "conj").done());
      }
    }
    return Optional.empty();
  }

  /** "The official said Peru would ask ..." is read as if the saying of Peru would ask. */
  private static Optional<DependencyGraph> saidClause(
      ParsedSentence sentence, DependencyGraph graph, int saying) {
    int clause = graph.head(saying);
    int object = graph.child(saying, "obj");
    boolean swapped =
        graph.relation(saying).equals("csubj")
            && clause > saying
            && isFinite(sentence, saying)
            && graph.hasChild(saying, "nsubj")
            && object > saying
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

  /**
   * "accused them of attacking officers": a gerund right after the preposition has the noun as
   * object.
   */
  private static Optional<DependencyGraph> gerundAfterPreposition(
      ParsedSentence sentence, DependencyGraph graph, int gerund) {
    int noun = graph.head(gerund);
    boolean pattern =
        tag(sentence, gerund).equals("VBG")
            && graph.relation(gerund).equals("amod")
            && gerund > 0
            && graph.head(gerund - 1) == noun
            && graph.is(gerund - 1, "case")
            && isOneOf(sentence.lemma(gerund - 1), "of", "from")
            && graph.is(noun, "obl")
            && graph.hasChild(graph.head(noun), "obj");
    return pattern
        ? Optional.of(
            new GraphEdit(graph)
                .attach(gerund, graph.head(noun), "advcl")
                .attach(gerund - 1, gerund, "mark")
                .attach(noun, gerund, "obj")
                .done())
        : Optional.empty();
  }

  /**
   * "called on the president to resign": the preposition introduces the addressee, not a clause.
   */
  private static Optional<DependencyGraph> addressedInfinitive(
      ParsedSentence sentence, DependencyGraph graph, int infinitive) {
    int verb = graph.head(infinitive);
    int subject = graph.child(infinitive, "nsubj");
    if (!graph.is(infinitive, "advcl")
        || subject == DependencyGraph.NONE
        || !isVerb(sentence, verb)) {
      return Optional.empty();
    }
    int preposition = DependencyGraph.NONE;
    boolean to = false;
    for (int child : graph.children(infinitive)) {
      if (graph.is(child, "mark") && child < subject) {
        preposition = child;
      }
      to = to || graph.is(child, "mark") && tag(sentence, child).equals("TO");
    }
    boolean pattern =
        to && preposition == verb + 1 && isOneOf(sentence.lemma(preposition), "on", "upon", "for");
    return pattern
        ? Optional.of(
            new GraphEdit(graph)
                .attach(preposition, subject, "case")
                .attach(subject, verb, "obl")
                .attach(infinitive, verb, "xcomp")
                .done())
        : Optional.empty();
  }

  /** A clause whose subject is a relative pronoun and that hangs on a noun is a relative clause. */
  private static Optional<DependencyGraph> relativeClause(
      ParsedSentence sentence, DependencyGraph graph, int verb) {
    int noun = graph.head(verb);
    int subject = graph.child(verb, "nsubj");
    boolean relative =
        graph.relation(verb).equals("dep")
            && noun != DependencyGraph.NONE
            && sentence.token(noun).isNoun()
            && subject != DependencyGraph.NONE
            && tag(sentence, subject).startsWith("W");
    return relative
        ? Optional.of(new GraphEdit(graph).attach(verb, noun, "acl:relcl").done())
        : Optional.empty();
  }

  /** "Brazil, which ..., on Thursday promised ...": the finite verb is the main one. */
  private static Optional<DependencyGraph> interruptedMainClause(
      ParsedSentence sentence, DependencyGraph graph, int verb) {
    int root = verb;
    while (graph.head(root) != DependencyGraph.NONE) {
      root = graph.head(root);
    }
    boolean pattern =
        root != verb
            && sentence.token(root).isNoun()
            && root < verb
            && isFinite(sentence, verb)
            && graph.relation(verb).equals("acl")
            && subject(graph, verb) == DependencyGraph.NONE
            && graph.children(root).stream().anyMatch(c -> graph.relation(c).equals("acl:relcl"));
    return pattern
        ? Optional.of(new GraphEdit(graph).root(verb).attach(root, verb, "nsubj").done())
        : Optional.empty();
  }

  /** "The minister offered to host ..." is read as a noun phrase when nothing else is finite. */
  private static Optional<DependencyGraph> headlessClause(
      ParsedSentence sentence, DependencyGraph graph, int verb) {
    int noun = graph.head(verb);
    boolean pattern =
        noun != DependencyGraph.NONE
            && noun == verb - 1
            && graph.head(noun) == DependencyGraph.NONE
            && sentence.token(noun).isNoun()
            && graph.relation(verb).equals("acl")
            && tag(sentence, verb).equals("VBN")
            && (graph.hasChild(verb, "xcomp") || graph.hasChild(verb, "obj"))
            && sentence.sentence().tokens().stream()
                .noneMatch(token -> List.of("VBD", "VBZ", "VBP", "MD").contains(token.tag()));
    return pattern
        ? Optional.of(new GraphEdit(graph).root(verb).attach(noun, verb, "nsubj").done())
        : Optional.empty();
  }

  /**
   * "promised Bolivia 60,000 tonnes": a name between a verb and a number is whom it is given to.
   */
  private static Optional<DependencyGraph> promisedObject(
      ParsedSentence sentence, DependencyGraph graph, int name) {
    int noun = graph.head(name);
    boolean pattern =
        name > 0
            && name + 1 < graph.size()
            && noun != DependencyGraph.NONE
            && graph.relation(name).equals("compound")
            && sentence.token(name).isProperNoun()
            && tag(sentence, name + 1).equals("CD")
            && graph.relation(noun).equals("obj")
            && graph.head(noun) == name - 1;
    return pattern
        ? Optional.of(new GraphEdit(graph).attach(name, name - 1, "iobj").done())
        : Optional.empty();
  }

  /** "reported, citing an official, that ...": the that-clause is what was reported. */
  private static Optional<DependencyGraph> interruptedThatClause(
      ParsedSentence sentence, DependencyGraph graph, int verb) {
    int noun = graph.head(verb);
    if (noun == DependencyGraph.NONE
        || !isOneOf(graph.relation(verb), "dep", "acl", "ccomp")
        || !sentence.token(noun).isNoun()) {
      return Optional.empty();
    }
    int mark =
        graph.children(verb).stream()
            .filter(child -> graph.is(child, "mark") && sentence.lemma(child).equals("that"))
            .findFirst()
            .orElse(DependencyGraph.NONE);
    if (mark <= 0 || !sentence.token(mark - 1).text().equals(",")) {
      return Optional.empty();
    }
    for (int i = graph.head(noun); i != DependencyGraph.NONE; i = graph.head(i)) {
      if (isVerb(sentence, i) && isFinite(sentence, i)) {
        return Optional.of(new GraphEdit(graph).attach(verb, i, "ccomp").done());
      }
    }
    return Optional.empty();
  }

  private static boolean isOneOf(String value, String... choices) {
    return List.of(choices).contains(value);
  }

  private static String tag(ParsedSentence sentence, int token) {
    return sentence.token(token).tag();
  }

  private static boolean isVerb(ParsedSentence sentence, int token) {
    return token != DependencyGraph.NONE && sentence.token(token).isVerb();
  }

  private static boolean isFinite(ParsedSentence sentence, int verb) {
    return isOneOf(tag(sentence, verb), "VBD", "VBZ", "VBP");
  }

  private static boolean isNonFinite(ParsedSentence sentence, DependencyGraph graph, int verb) {
    return isOneOf(tag(sentence, verb), "VBG", "VB")
        && graph.children(verb).stream().noneMatch(child -> graph.is(child, "aux"));
  }

  private static int subject(DependencyGraph graph, int verb) {
    int subject = graph.child(verb, "nsubj");
    return subject == DependencyGraph.NONE ? graph.child(verb, "nsubj:pass") : subject;
  }
}
