package org.rapporteur.coder.language;

/**
 * Tells the form of a word: predicate or not, finite, infinitive, or a gerund that is used as a
 * noun.
 *
 * <p>"vowed <u>to stop</u> the shelling": an infinitive. "the <u>shelling</u> of the town": a noun.
 */
final class ClauseForms {
  private final ParsedSentence sentence;
  private final DependencyGraph graph;

  ClauseForms(ParsedSentence sentence) {
    this.sentence = sentence;
    this.graph = sentence.graph();
  }

  /** Whether something can be said of a subject with this token. */
  boolean isPredicate(int token) {
    return sentence.token(token).isVerb()
        || graph.hasChild(token, "cop")
        || subject(token) != DependencyGraph.NONE;
  }

  /** The subject that hangs on the predicate itself, or {@link DependencyGraph#NONE}. */
  int subject(int predicate) {
    for (int child : graph.children(predicate)) {
      if (graph.is(child, "nsubj") || graph.is(child, "csubj")) {
        return child;
      }
    }
    return DependencyGraph.NONE;
  }

  /** A noun, or a gerund that is used as one ("the shelling of the town"). */
  boolean isNominal(int token) {
    Token word = sentence.token(token);
    if (!word.tag().equals("VBG")) {
      return word.isNoun();
    }
    return graph.hasChild(token, "det")
        || graph.children(token).stream().anyMatch(child -> graph.is(child, "nmod"));
  }

  /** "visiting troops", "dead civilians": said of the noun behind it. */
  boolean isAttribute(int token) {
    return graph.relation(token).equals("amod");
  }

  /** Whether the verb or one of its helpers carries a tense. */
  boolean isFinite(int verb) {
    return sentence.token(verb).isFiniteVerb()
        || graph.children(verb).stream()
            .filter(this::isHelper)
            .map(sentence::token)
            .anyMatch(helper -> helper.isFiniteVerb() || helper.isModal());
  }

  /** "<u>has</u> attacked", "<u>was</u> ready". */
  boolean isHelper(int token) {
    return graph.is(token, "aux") || graph.is(token, "cop");
  }

  /**
   * "demanded that Chad <u>withdraw</u>": a base form without a helper in a that-clause whose
   * subject is singular.
   */
  boolean isSubjunctive(int verb) {
    String tag = sentence.tag(verb);
    int subject = subject(verb);
    return (tag.equals("VB") || tag.equals("VBP"))
        && subject != DependencyGraph.NONE
        && (tag.equals("VB") || isSingular(subject))
        && graph.children(verb).stream().noneMatch(this::isHelper)
        && graph.children(verb).stream()
            .anyMatch(child -> graph.is(child, "mark") && sentence.lemma(child).equals("that"));
  }

  private boolean isSingular(int noun) {
    Token word = sentence.token(noun);
    return word.isNoun()
        && !word.isPlural()
        && graph.children(noun).stream().noneMatch(child -> graph.is(child, "conj"));
  }

  /** "vowed to <u>fight</u> and <u>win</u>": the second verb shares the "to" of the first. */
  boolean isInfinitive(int verb) {
    for (int child : graph.children(verb)) {
      if (sentence.tag(child).equals("TO") && (graph.is(child, "mark") || graph.is(child, "aux"))) {
        return true;
      }
    }
    int first = graph.leadingConjunct(verb);
    return first != DependencyGraph.NONE && sentence.tag(verb).equals("VB") && isInfinitive(first);
  }
}
