package org.rapporteur.records;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.language.Sentence;

/**
 * A sentence with spans marked: in colour, or with {@code [actors]} in brackets and {@code
 * *triggers*} between stars; actors are numbered. Marks may lie within each other; one that crosses
 * another is left out.
 */
final class MarkedText {
  static final String BOLD = "\u001B[1m";
  static final String RESET = "\u001B[0m";
  private static final String ACTOR_COLOUR = "\u001B[36m";
  private static final String TRIGGER_COLOUR = "\u001B[1;33m";
  private static final char SUBSCRIPT_ZERO = '\u2080';

  private final boolean colours;

  MarkedText(boolean colours) {
    this.colours = colours;
  }

  /**
   * Words to mark.
   *
   * @param number of an actor; empty for a trigger
   */
  record Mark(Span span, OptionalInt number) {
    static Mark trigger(Span span) {
      return new Mark(span, OptionalInt.empty());
    }

    static Mark actor(Span span, int number) {
      return new Mark(span, OptionalInt.of(number));
    }
  }

  String of(Sentence sentence, List<Mark> marks) {
    StringBuilder out = new StringBuilder();
    Deque<Mark> open = new ArrayDeque<>();
    List<Mark> waiting = nested(sentence.span(), marks);
    int from = sentence.span().start();
    int next = 0;
    for (int at = from; at <= sentence.span().end(); at++) {
      boolean closes = !open.isEmpty() && open.peek().span().end() == at;
      boolean opens = next < waiting.size() && waiting.get(next).span().start() == at;
      if (!closes && !opens) {
        continue;
      }
      out.append(Printable.of(sentence.words(new Span(from, at))));
      from = at;
      while (!open.isEmpty() && open.peek().span().end() == at) {
        close(out, open.pop(), open);
      }
      while (next < waiting.size() && waiting.get(next).span().start() == at) {
        Mark mark = waiting.get(next++);
        open(out, mark);
        open.push(mark);
      }
    }
    out.append(Printable.of(sentence.words(new Span(from, sentence.span().end()))));
    return out.toString();
  }

  /** Outer ones first. */
  private static List<Mark> nested(Span whole, List<Mark> marks) {
    List<Mark> ordered =
        marks.stream()
            .distinct()
            .filter(mark -> whole.contains(mark.span()) && mark.span().start() < mark.span().end())
            .sorted(
                Comparator.comparingInt((Mark mark) -> mark.span().start())
                    .thenComparingInt(mark -> -mark.span().end()))
            .toList();
    List<Mark> kept = new ArrayList<>();
    for (Mark mark : ordered) {
      boolean crosses =
          kept.stream()
              .anyMatch(
                  other ->
                      other.span().overlaps(mark.span()) && !other.span().contains(mark.span()));
      if (!crosses) {
        kept.add(mark);
      }
    }
    return kept;
  }

  private void open(StringBuilder out, Mark mark) {
    if (colours) {
      out.append(colour(mark));
    } else {
      out.append(mark.number().isPresent() ? "[" : "*");
    }
  }

  private void close(StringBuilder out, Mark mark, Deque<Mark> outer) {
    if (!colours) {
      out.append(mark.number().isPresent() ? "]" : "*");
    }
    mark.number().ifPresent(number -> out.append(subscript(number)));
    if (colours) {
      out.append(RESET);
      if (!outer.isEmpty()) {
        out.append(colour(outer.peek()));
      }
    }
  }

  private static String colour(Mark mark) {
    return mark.number().isPresent() ? ACTOR_COLOUR : TRIGGER_COLOUR;
  }

  static String subscript(int number) {
    StringBuilder digits = new StringBuilder();
    for (char digit : String.valueOf(number).toCharArray()) {
      digits.append((char) (SUBSCRIPT_ZERO + (digit - '0')));
    }
    return digits.toString();
  }
}
