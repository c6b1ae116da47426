package org.rapporteur.coder.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.ParsedSentence;

/**
 * Words that somebody marked as parties of an event. What is marked counts as somebody even when
 * neither the dictionary nor the text says who it is; nothing else about it is assumed.
 *
 * @param spans in the article's text
 */
public record MarkedActors(List<Span> spans) {
  /** Nothing is marked: the usual way to read. */
  public static final MarkedActors NONE = new MarkedActors(List.of());

  public MarkedActors {
    spans = List.copyOf(spans);
  }

  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /** The mentions of a sentence, with an unresolved one for each mark whose head names nobody. */
  public List<Mention> in(ParsedSentence parsed, List<Mention> found) {
    if (spans.isEmpty()) {
      return found;
    }
    List<Mention> mentions = new ArrayList<>(found);
    for (Span mark : spans) {
      Optional<int[]> tokens = tokens(parsed, mark);
      if (tokens.isPresent()) {
        int first = tokens.get()[0];
        int last = tokens.get()[1];
        int head = head(parsed, first, last);
        if (mentions.stream().noneMatch(mention -> mention.head() == head)) {
          mentions.add(unresolved(parsed, first, last, head));
        }
      }
    }
    mentions.sort(
        java.util.Comparator.comparingInt(Mention::first).thenComparingInt(Mention::last));
    return mentions;
  }

  private static Optional<int[]> tokens(ParsedSentence parsed, Span mark) {
    int first = -1;
    int last = -1;
    for (int token = 0; token < parsed.sentence().size(); token++) {
      Span span = parsed.sentence().span(token, token);
      if (span.start() < mark.end() && mark.start() < span.end()) {
        first = first < 0 ? token : first;
        last = token;
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(new int[] {first, last});
  }

  /** The word of the mark that the rest of it hangs on. */
  private static int head(ParsedSentence parsed, int first, int last) {
    DependencyGraph graph = parsed.graph();
    for (int token = first; token <= last; token++) {
      int above = graph.head(token);
      boolean leaves = above == DependencyGraph.NONE || above < first || above > last;
      if (leaves && isContent(parsed, token)) {
        return token;
      }
    }
    return last;
  }

  private static boolean isContent(ParsedSentence parsed, int token) {
    return parsed.token(token).isNoun()
        || parsed.token(token).isAdjective()
        || parsed.token(token).tag().startsWith("PRP")
        || parsed.token(token).tag().equals("CD");
  }

  private static Mention unresolved(ParsedSentence parsed, int first, int last, int head) {
    return new Mention(
        parsed.sentence().sequence(),
        first,
        last,
        head,
        Mention.Kind.NAME,
        Mention.Sort.UNKNOWN_NAME,
        parsed.token(head).tag().endsWith("S"),
        List.of(Referent.UNKNOWN),
        Optional.of("marked, but not known"));
  }
}
