package org.rapporteur.coder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.article.Span;

/**
 * The passages of a story that stand between quotation marks, marks included, in order; none lies
 * within another, and each has a word.
 *
 * <p>A passage that its paragraph leaves open goes on in the next paragraph when that begins with a
 * mark again, and else ends with its paragraph. Marks may be double or single, curved, straight,
 * angled or typed as two apostrophes.
 */
final class QuotedPassages {
  private static final String OPENING = "\u201c\u201e\u00ab";
  private static final String CLOSING = "\u201d\u00bb";
  private static final String END_OF_CLAUSE = ".,!?\u2026";

  private final String text;
  private final List<Span> passages = new ArrayList<>();
  private Optional<Mark> open = Optional.empty();

  private QuotedPassages(String text) {
    this.text = text;
  }

  /** Kinds of marks that close each other. */
  private enum Style {
    CURVED,
    STRAIGHT,
    APOSTROPHES,
    SINGLE,
    SINGLE_STRAIGHT
  }

  private record Mark(int start, Style style) {}

  /**
   * @param paragraphs where each paragraph stands in the text
   */
  static List<Span> of(String text, List<Span> paragraphs) {
    QuotedPassages reader = new QuotedPassages(text);
    for (Span paragraph : paragraphs) {
      reader.read(paragraph);
    }
    if (!paragraphs.isEmpty()) {
      reader.close(paragraphs.get(paragraphs.size() - 1).end());
    }
    return List.copyOf(reader.passages);
  }

  private int lastEnd;

  private void read(Span paragraph) {
    int at = paragraph.start();
    if (open.isPresent()) {
      if (openingAt(at, paragraph.start()).isPresent()) {
        at += width(at);
      } else {
        close(lastEnd);
      }
    }
    while (at < paragraph.end()) {
      at += step(at, paragraph);
    }
    lastEnd = paragraph.end();
    boolean single = open.filter(mark -> mark.style().compareTo(Style.SINGLE) >= 0).isPresent();
    if (single) {
      open = Optional.empty();
    }
  }

  /** Looks at one character; gives how many were read. */
  private int step(int at, Span paragraph) {
    if (open.isEmpty()) {
      Optional<Style> style = openingAt(at, paragraph.start());
      if (style.isPresent()) {
        open = Optional.of(new Mark(at, style.get()));
        return width(at);
      }
      return 1;
    }
    if (closes(at, paragraph.end(), open.get().style())) {
      int end = at + width(at);
      close(end);
      return width(at);
    }
    return 1;
  }

  private void close(int end) {
    open.map(mark -> new Span(mark.start(), Math.max(mark.start(), end)))
        .filter(passage -> passage.of(text).chars().anyMatch(Character::isLetterOrDigit))
        .ifPresent(passages::add);
    open = Optional.empty();
  }

  private Optional<Style> openingAt(int at, int start) {
    char mark = text.charAt(at);
    if (OPENING.indexOf(mark) >= 0) {
      return Optional.of(Style.CURVED);
    }
    if (mark == '"') {
      return Optional.of(Style.STRAIGHT);
    }
    if (isPair(at)) {
      return Optional.of(Style.APOSTROPHES);
    }
    boolean single = (mark == '\u2018' || mark == '\'') && isWordStart(at, start);
    if (!single) {
      return Optional.empty();
    }
    return Optional.of(mark == '\'' ? Style.SINGLE_STRAIGHT : Style.SINGLE);
  }

  private boolean closes(int at, int end, Style style) {
    char mark = text.charAt(at);
    boolean wordEnds = at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
    return switch (style) {
      case CURVED -> CLOSING.indexOf(mark) >= 0 || mark == '"';
      case STRAIGHT -> mark == '"' || mark == '\u201d';
      case APOSTROPHES -> isPair(at);
      case SINGLE -> mark == '\u2019' && wordEnds;
      case SINGLE_STRAIGHT ->
          mark == '\'' && wordEnds && END_OF_CLAUSE.indexOf(text.charAt(at - 1)) >= 0;
    };
  }

  private boolean isPair(int at) {
    char mark = text.charAt(at);
    return (mark == '\'' || mark == '`') && at + 1 < text.length() && text.charAt(at + 1) == mark;
  }

  private int width(int at) {
    return isPair(at) ? 2 : 1;
  }

  private boolean isWordStart(int at, int start) {
    boolean before = at == start || " \n\t(\u2014".indexOf(text.charAt(at - 1)) >= 0;
    return before && at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
  }
}
