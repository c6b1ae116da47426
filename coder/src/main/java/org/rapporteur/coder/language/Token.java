package org.rapporteur.coder.language;

import org.rapporteur.coder.article.Span;

/**
 * A word of a sentence.
 *
 * @param tag part of speech, Penn Treebank tag set
 * @param lemma dictionary form, lower case except for proper nouns
 * @param span where it stands in the story's text
 */
public record Token(String text, String lemma, String tag, Span span) {

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** A verb form that carries a tense: "attacked", "attack", "attacks". */
  public boolean isFiniteVerb() {
    return tag.equals("VBD") || tag.equals("VBP") || tag.equals("VBZ");
  }

  public boolean isModal() {
    return tag.equals("MD");
  }

  public boolean isAdjective() {
    return tag.startsWith("JJ");
  }

  public boolean isPlural() {
    return tag.equals("NNS") || tag.equals("NNPS");
  }

  public boolean isCapitalised() {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }
}
