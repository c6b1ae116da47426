package org.rapporteur.coder.language;

/** A sentence and its dependency tree. */
public record ParsedSentence(Sentence sentence, DependencyGraph graph) {
  public ParsedSentence {
    if (sentence.size() != graph.size()) {
      throw new IllegalArgumentException(
          sentence.size() + " tokens, " + graph.size() + " nodes in the tree");
    }
  }

  public Token token(int index) {
    return sentence.token(index);
  }

  public String lemma(int index) {
    return sentence.token(index).lemma();
  }

  public String tag(int index) {
    return sentence.token(index).tag();
  }

  /** The same sentence with another tree. */
  ParsedSentence withGraph(DependencyGraph other) {
    return new ParsedSentence(sentence, other);
  }
}
