package org.rapporteur.coder.language;

import static org.rapporteur.coder.language.RepairPatterns.isNoun;
import static org.rapporteur.coder.language.RepairPatterns.isVerb;
import static org.rapporteur.coder.language.RepairPatterns.subject;

import java.util.Optional;

/**
 * Repairs of headline style, in which a comma stands for "and": "Kenya, Somalia trade blame". Only
 * for sentences that no mark ends.
 */
final class HeadlineRepairs {
  private HeadlineRepairs() {}

  /** "Congo, Rwanda agree": two subjects of one verb are coordinated. */
  static Optional<DependencyGraph> commaSubject(ParsedSentence sentence, int second) {
    DependencyGraph graph = sentence.graph();
    int verb = graph.head(second);
    if (!graph.is(second, "nsubj") || !followsComma(sentence, graph.extent(second)[0])) {
      return Optional.empty();
    }
    return graph
        .children(verb, child -> graph.is(child, "nsubj") && graph.extent(child)[1] < second)
        .stream()
        .filter(first -> graph.extent(first)[1] == graph.extent(second)[0] - 2)
        .findFirst()
        .map(first -> new GraphEdit(graph).attach(second, first, "conj").done());
  }

  /** "Serbia, Kosovo leaders to meet": no apposition, as no comma closes it. */
  static Optional<DependencyGraph> commaApposition(ParsedSentence sentence, int second) {
    DependencyGraph graph = sentence.graph();
    int first = graph.head(second);
    int end = graph.extent(second)[1];
    boolean pattern =
        graph.is(second, "appos")
            && graph.is(first, "nsubj")
            && sentence.token(first).isProperNoun()
            && first == graph.extent(second)[0] - 2
            && followsComma(sentence, graph.extent(second)[0])
            && end < graph.head(first)
            && !sentence.token(end + 1).text().equals(",");
    return pattern
        ? Optional.of(new GraphEdit(graph).attach(second, first, "conj").done())
        : Optional.empty();
  }

  /** "Iran, Iraq sign pact": the first name is read as if the clause were said of it. */
  static Optional<DependencyGraph> commaBeforeClause(ParsedSentence sentence, int verb) {
    DependencyGraph graph = sentence.graph();
    int first = graph.head(verb);
    int second = subject(graph, verb);
    boolean pattern =
        isVerb(sentence, verb)
            && first != DependencyGraph.NONE
            && graph.head(first) == DependencyGraph.NONE
            && sentence.token(first).isProperNoun()
            && isNoun(sentence, second)
            && first == graph.extent(second)[0] - 2
            && followsComma(sentence, graph.extent(second)[0]);
    return pattern
        ? Optional.of(
            new GraphEdit(graph)
                .root(verb)
                .attach(first, verb, graph.relation(second))
                .attach(second, first, "conj")
                .done())
        : Optional.empty();
  }

  /** Whether a phrase of a headline begins behind a comma. */
  private static boolean followsComma(ParsedSentence sentence, int start) {
    return start > 1
        && sentence.sentence().isHeadline()
        && sentence.token(start - 1).text().equals(",");
  }
}
