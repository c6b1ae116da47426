package org.rapporteur.coder.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends tags that cannot be right, before the sentence is parsed.
 *
 * <ul>
 *   <li>A base form right after an article is a noun: "a drone of ...".
 *   <li>A sentence has a finite verb: where none is tagged, a participle between a noun and an
 *       object is one ("The military seized power"), and so is a noun in -s between a noun and what
 *       looks like an object ("The army trains Ivorian officers").
 * </ul>
 */
public final class TagRepair {
  private TagRepair() {}

  /** The sentence with its tags mended, or the same sentence. */
  public static Sentence repaired(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (int i = 1; i < tokens.size(); i++) {
      if (isBaseForm(tokens.get(i)) && followsArticle(tokens, i)) {
        retag(tokens, i, "NN");
      }
    }
    if (tokens.stream().noneMatch(TagRepair::isFinite)) {
      findMainVerb(tokens);
    }
    return tokens.equals(sentence.tokens())
        ? sentence
        : new Sentence(
            sentence.sequence(), sentence.paragraph(), sentence.span(), sentence.text(), tokens);
  }

  private static void retag(List<Token> tokens, int index, String tag) {
    Token token = tokens.get(index);
    tokens.set(index, new Token(token.text(), token.lemma(), tag, token.span()));
  }

  private static boolean isFinite(Token token) {
    return token.isFiniteVerb() || token.isModal();
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

  // --- sentences without a finite verb

  private static void findMainVerb(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      boolean named = isSubject(tokens, i - 1);
      if (named && tokens.get(i).tag().equals("VBN") && opensObject(tokens, i + 1)) {
        retag(tokens, i, "VBD");
        if (tokens.get(i - 1).isAdjective()) {
          retag(tokens, i - 1, "NN");
        }
        return;
      }
    }
    boolean hasParticiple = tokens.stream().anyMatch(token -> token.tag().equals("VBN"));
    for (int i = 1; i + 1 < tokens.size() && !hasParticiple; i++) {
      Token token = tokens.get(i);
      boolean singular = tokens.get(i - 1).tag().equals("NN") || isName(tokens.get(i - 1));
      if (singular && token.tag().equals("NNS") && opensPhrase(tokens, i + 1)) {
        retag(tokens, i, "VBZ");
        return;
      }
    }
  }

  private static boolean isName(Token token) {
    return token.tag().equals("NNP");
  }

  /** A noun, or an adjective that stands as one after an article ("the military"). */
  private static boolean isSubject(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    return token.isNoun()
        || token.isAdjective() && index > 0 && tokens.get(index - 1).tag().equals("DT");
  }

  private static boolean opensObject(List<Token> tokens, int index) {
    return opensPhrase(tokens, index) || tokens.get(index).isNoun();
  }

  private static boolean opensPhrase(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    return switch (token.tag()) {
      case "DT", "CD", "PRP$", "JJ" -> true;
      default -> isName(token) || token.tag().equals("NNPS");
    };
  }
}
