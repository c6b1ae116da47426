package org.rapporteur.coder.language;

/**
 * Mends attachments that the parser gets wrong for a known reason.
 *
 * <p>A finite verb coordinated with a participle or infinitive ("accused Iran of violating the
 * treaty and threatened ...") belongs to the finite verb above.
 *
 * <p>Small clauses ("called Turkey an aggressor", "held Colombia responsible") are read as clauses
 * with a subject; what is called or held something is the verb's object.
 *
 * <p>A report at the end ("..., the agency reported") draws phrases of the clause before it to
 * itself; what stands in front of its subject belongs to that clause.
 *
 * <p>Object with a reduced relative clause: "liberate the towns captured by rebels" is often read
 * as if the towns captured something. A participle without a helper cannot have a subject of its
 * own right after a verb that lacks its object.
 */
public final class GraphRepair {
  private GraphRepair() {}

  /** The sentence with its tree mended, or the same sentence. */
  public static ParsedSentence repaired(ParsedSentence sentence) {
    DependencyGraph graph = sentence.graph();
    for (int participle = 0; participle < graph.size(); participle++) {
      if (isStrayParticiple(sentence, graph, participle)) {
        graph = reducedRelative(graph, participle);
      }
    }
    for (int verb = 0; verb < graph.size(); verb++) {
      graph = withoutFront(graph, verb);
    }
    for (int predicate = 0; predicate < graph.size(); predicate++) {
      graph = withObject(sentence, graph, predicate);
    }
    for (int verb = 0; verb < graph.size(); verb++) {
      int partner = finitePartner(sentence, graph, verb);
      if (partner != DependencyGraph.NONE) {
        graph = attached(graph, verb, partner, "conj");
      }
    }
    return graph == sentence.graph() ? sentence : new ParsedSentence(sentence.sentence(), graph);
  }

  private static boolean isStrayParticiple(
      ParsedSentence sentence, DependencyGraph graph, int participle) {
    int verb = graph.head(participle);
    if (!sentence.token(participle).tag().equals("VBN")
        || verb == DependencyGraph.NONE
        || !sentence.token(verb).isVerb()
        || graph.hasChild(verb, "obj")
        || verb > participle) {
      return false;
    }
    String relation = graph.relation(participle);
    boolean clause = relation.equals("dep") || relation.equals("ccomp") || relation.equals("xcomp");
    int subject = subject(graph, participle);
    boolean helped =
        graph.children(participle).stream()
            .anyMatch(child -> graph.is(child, "aux") || graph.is(child, "mark"));
    return clause && !helped && subject > verb && subject < participle;
  }

  private static DependencyGraph withoutFront(DependencyGraph graph, int verb) {
    int host = graph.head(verb);
    int subject = graph.child(verb, "nsubj");
    boolean closing =
        graph.relation(verb).equals("parataxis")
            && host != DependencyGraph.NONE
            && host < verb
            && subject != DependencyGraph.NONE
            && subject < verb;
    if (!closing) {
      return graph;
    }
    int start = graph.extent(subject)[0];
    DependencyGraph mended = graph;
    for (int child : graph.children(verb)) {
      boolean front = child > host && graph.extent(child)[1] < start && !graph.is(child, "punct");
      if (front) {
        mended = attached(mended, child, host, graph.relation(child));
      }
    }
    return mended;
  }

  private static DependencyGraph withObject(
      ParsedSentence sentence, DependencyGraph graph, int predicate) {
    int verb = graph.head(predicate);
    int subject = graph.child(predicate, "nsubj");
    boolean smallClause =
        (graph.relation(predicate).equals("xcomp") || graph.relation(predicate).equals("ccomp"))
            && verb != DependencyGraph.NONE
            && verb < subject
            && subject < predicate
            && !sentence.token(predicate).isVerb()
            && !graph.hasChild(predicate, "cop")
            && !graph.hasChild(predicate, "mark")
            && !graph.hasChild(verb, "obj");
    if (!smallClause) {
      return graph;
    }
    return attached(attached(graph, subject, verb, "obj"), predicate, verb, "xcomp");
  }

  private static int finitePartner(ParsedSentence sentence, DependencyGraph graph, int verb) {
    int head = graph.head(verb);
    if (!graph.is(verb, "conj")
        || head == DependencyGraph.NONE
        || !isFiniteTag(sentence, verb)
        || !isNonFinite(sentence, graph, head)
        || subject(graph, verb) != DependencyGraph.NONE) {
      return DependencyGraph.NONE;
    }
    for (int i = graph.head(head); i != DependencyGraph.NONE; i = graph.head(i)) {
      if (sentence.token(i).isVerb() && !isNonFinite(sentence, graph, i)) {
        return i;
      }
    }
    return DependencyGraph.NONE;
  }

  private static boolean isFiniteTag(ParsedSentence sentence, int verb) {
    String tag = sentence.token(verb).tag();
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  private static boolean isNonFinite(ParsedSentence sentence, DependencyGraph graph, int verb) {
    String tag = sentence.token(verb).tag();
    return (tag.equals("VBG") || tag.equals("VB"))
        && graph.children(verb).stream().noneMatch(child -> graph.is(child, "aux"));
  }

  private static DependencyGraph attached(
      DependencyGraph graph, int token, int head, String relation) {
    int[] heads = new int[graph.size()];
    String[] relations = new String[graph.size()];
    for (int i = 0; i < graph.size(); i++) {
      heads[i] = graph.head(i);
      relations[i] = graph.relation(i);
    }
    heads[token] = head;
    relations[token] = relation;
    return new DependencyGraph(heads, relations);
  }

  private static int subject(DependencyGraph graph, int verb) {
    int subject = graph.child(verb, "nsubj");
    return subject == DependencyGraph.NONE ? graph.child(verb, "nsubj:pass") : subject;
  }

  private static DependencyGraph reducedRelative(DependencyGraph graph, int participle) {
    int noun = subject(graph, participle);
    int[] heads = new int[graph.size()];
    String[] relations = new String[graph.size()];
    for (int i = 0; i < graph.size(); i++) {
      heads[i] = graph.head(i);
      relations[i] = graph.relation(i);
    }
    heads[noun] = graph.head(participle);
    relations[noun] = "obj";
    heads[participle] = noun;
    relations[participle] = "acl";
    return new DependencyGraph(heads, relations);
  }
}
