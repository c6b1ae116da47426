package org.rapporteur.coder.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Mends tags that cannot be right, before the sentence is parsed.
 *
 * <ul>
 *   <li>A base form right after an article is a noun: "a drone of ...".
 *   <li>So has a clause with "that": where none is tagged, a noun or adjective behind its subject
 *       is the verb ("demanded that Peru release two men").
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
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (isThat(tokens.get(i))) {
        findVerbOfClause(tokens, i + 1);
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

  // --- clauses without a verb

  private static boolean isThat(Token token) {
    return token.tag().equals("IN") && token.lemma().equals("that");
  }

  /** Up to the next comma, a clause with "that" has a verb. */
  private static void findVerbOfClause(List<Token> tokens, int start) {
    int end =
        IntStream.range(start, tokens.size())
            .filter(i -> isMark(tokens.get(i)))
            .findFirst()
            .orElse(tokens.size());
    boolean cut = end < tokens.size() && tokens.get(end).text().equals(",");
    boolean complete = tokens.subList(start, end).stream().anyMatch(TagRepair::isVerbOrThat);
    if (cut || complete) {
      return;
    }
    verbBefore(tokens, start, end, TagRepair::opensObjectForSure)
        .or(() -> verbBefore(tokens, start, end, TagRepair::isParticle))
        .or(() -> verbBefore(tokens, start, end, Token::isNoun))
        .ifPresent(verb -> retag(tokens, verb, "VB"));
  }

  private static boolean isVerbOrThat(Token token) {
    return isFinite(token) || token.tag().equals("VB") || isThat(token);
  }

  private static boolean isMark(Token token) {
    return !Character.isLetterOrDigit(token.text().codePointAt(0)) && !token.tag().equals("POS");
  }

  /** The first word behind a noun that may be a verb and has such a word behind it. */
  private static Optional<Integer> verbBefore(
      List<Token> tokens, int start, int end, Predicate<Token> next) {
    return IntStream.range(start + 1, end - 1)
        .filter(i -> tokens.get(i - 1).isNoun() && next.test(tokens.get(i + 1)))
        .filter(i -> mayBeVerb(tokens.get(i)))
        .boxed()
        .findFirst();
  }

  private static boolean mayBeVerb(Token token) {
    boolean open = token.tag().equals("NN") || token.tag().equals("JJ");
    return open && token.text().equals(token.lemma());
  }

  /** Words that stand behind neither an attribute nor a noun of the same phrase. */
  private static boolean opensObjectForSure(Token token) {
    return switch (token.tag()) {
      case "DT", "CD", "PRP$", "PRP" -> true;
      default -> false;
    };
  }

  /** "step down", "hand over two suspects". */
  private static boolean isParticle(Token token) {
    return switch (token.tag()) {
      case "RP", "RB", "IN" -> true;
      default -> false;
    };
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
    if (findVerbOfCoordinated(tokens)) {
      return;
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

  /**
   * "Kenya, Somalia trade blame": in a headline two names with a comma between them are a plural
   * subject, in a full sentence two names with "and" are.
   */
  private static boolean findVerbOfCoordinated(List<Token> tokens) {
    boolean headline = isWord(tokens.get(tokens.size() - 1));
    for (int i = 3; i + 1 < tokens.size(); i++) {
      Token joint = tokens.get(i - 2);
      boolean coordinated = headline ? joint.text().equals(",") : joint.tag().equals("CC");
      if (coordinated
          && isName(tokens.get(i - 3))
          && isName(tokens.get(i - 1))
          && tokens.get(i).tag().equals("NN")
          && mayBeVerb(tokens.get(i))
          && opensObject(tokens, i + 1)) {
        retag(tokens, i, "VBP");
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.text().codePointBefore(token.text().length()));
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
