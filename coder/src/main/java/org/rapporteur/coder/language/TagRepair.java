package org.rapporteur.coder.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends tags that cannot be right: a base form right after an article is a noun ("a drone of ...").
 */
public final class TagRepair {
  private TagRepair() {}

  /** The sentence with its tags mended, or the same sentence. */
  public static Sentence repaired(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (int i = 1; i < tokens.size(); i++) {
      if (isBaseForm(tokens.get(i)) && followsArticle(tokens, i)) {
        Token token = tokens.get(i);
        tokens.set(i, new Token(token.text(), token.lemma(), "NN", token.span()));
        changed = true;
      }
    }
    return changed
        ? new Sentence(
            sentence.sequence(), sentence.paragraph(), sentence.span(), sentence.text(), tokens)
        : sentence;
  }

  private static boolean isBaseForm(Token token) {
    return (token.tag().equals("VB") || token.tag().equals("VBP"))
        && token.text().equals(token.lemma());
  }

  /** Directly, or with a nationality or another adjective between. */
  private static boolean followsArticle(List<Token> tokens, int index) {
    Token before = tokens.get(index - 1);
    if (isArticle(before)) {
      return true;
    }
    return index > 1
        && isArticle(tokens.get(index - 2))
        && (before.isAdjective() || before.isProperNoun() && tokens.get(index).tag().equals("VB"));
  }

  private static boolean isArticle(Token token) {
    return token.tag().equals("DT")
        && (token.lemma().equals("a") || token.lemma().equals("an") || token.lemma().equals("the"));
  }
}
