package org.rapporteur.coder.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.coder.article.Span;

/**
 * Finds the line of place, day and agency that opens a report: "NAIROBI, May 3 (Wire) —". It is a
 * sentence of its own: its words belong to no clause, and the agency speaks in none.
 */
public final class Datelines {
  /** A headline may stand before it. */
  private static final int AMONG_FIRST = 3;

  private static final int LONGEST = 16;
  private static final Set<String> DASHES = Set.of("\u2014", "\u2013", "\u2015", "--", "-");
  private static final Set<String> MARKS = Set.of(",", ".", "/", "(", ")", "-LRB-", "-RRB-");
  private static final String APOSTROPHES = "'\u2019";
  private static final Set<String> CLOSING = Set.of(")", "-RRB-");

  private Datelines() {}

  /** The sentences of a story, with its dateline cut off from the sentence that it opens. */
  public static List<Sentence> cutOff(List<Sentence> sentences) {
    for (int i = 0; i < Math.min(AMONG_FIRST, sentences.size()); i++) {
      int dash = endOf(sentences.get(i));
      if (dash > 0) {
        return isWhole(sentences.get(i), dash) ? sentences : cut(sentences, i, dash);
      }
    }
    return sentences;
  }

  /** Whether a sentence is nothing but a dateline. */
  public static boolean is(Sentence sentence) {
    int dash = endOf(sentence);
    return dash > 0 && isWhole(sentence, dash);
  }

  private static boolean isWhole(Sentence sentence, int dash) {
    return dash == sentence.size() - 1;
  }

  private static List<Sentence> cut(List<Sentence> sentences, int index, int dash) {
    List<Sentence> all = new ArrayList<>(sentences.subList(0, index));
    Sentence sentence = sentences.get(index);
    all.add(part(sentence, index, 0, dash));
    all.add(part(sentence, index + 1, dash + 1, sentence.size() - 1));
    for (Sentence later : sentences.subList(index + 1, sentences.size())) {
      all.add(
          new Sentence(
              later.sequence() + 1, later.paragraph(), later.span(), later.text(), later.tokens()));
    }
    return all;
  }

  private static Sentence part(Sentence sentence, int sequence, int first, int last) {
    int start = first == 0 ? sentence.span().start() : sentence.token(first).span().start();
    int end =
        last == sentence.size() - 1 ? sentence.span().end() : sentence.token(last).span().end();
    Span span = new Span(start, end);
    return new Sentence(
        sequence,
        sentence.paragraph(),
        span,
        sentence.words(span),
        sentence.tokens().subList(first, last + 1));
  }

  /** The dash that ends a dateline at the start of a sentence, or -1. */
  private static int endOf(Sentence sentence) {
    boolean dated = false;
    for (int i = 0; i < Math.min(LONGEST, sentence.size()); i++) {
      String text = sentence.token(i).text();
      if (i > 0 && DASHES.contains(text)) {
        boolean sourced = CLOSING.contains(sentence.token(i - 1).text());
        boolean headed = dated && isInCapitals(sentence.token(0).text());
        return (headed || sourced) && isFollowed(sentence, i) ? i : -1;
      }
      if (!isPart(text)) {
        return -1;
      }
      dated = dated || Character.isDigit(text.codePointAt(0));
    }
    return -1;
  }

  private static boolean isPart(String text) {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || APOSTROPHES.indexOf(first) >= 0
        || MARKS.contains(text);
  }

  private static boolean isInCapitals(String text) {
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** A dateline is followed by a new sentence, or by nothing where it was cut off before. */
  private static boolean isFollowed(Sentence sentence, int dash) {
    return isWhole(sentence, dash)
        || !Character.isLowerCase(sentence.token(dash + 1).text().codePointAt(0));
  }
}
