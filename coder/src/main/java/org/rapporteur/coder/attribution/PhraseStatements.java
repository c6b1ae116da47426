package org.rapporteur.coder.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.lexicon.AttributionCues;
import org.rapporteur.coder.lexicon.Cue;
import org.rapporteur.coder.scene.Scene;

/** Statements of a phrase: "according to officials". */
final class PhraseStatements {
  private final AttributionCues cues;

  PhraseStatements(AttributionCues cues) {
    this.cues = cues;
  }

  List<Statement> read(Scene scene, int token) {
    DependencyGraph graph = scene.graph();
    String preposition = scene.predications().preposition(token).toLowerCase(Locale.ROOT);
    if (!cues.isPhrase(preposition) || graph.head(token) == DependencyGraph.NONE) {
      return List.of();
    }
    List<Integer> words = new ArrayList<>();
    BitSet barred = new BitSet(graph.size());
    for (int child : graph.children(token)) {
      if (graph.is(child, "case")) {
        words.add(child);
        words.addAll(graph.children(child));
      }
    }
    words.forEach(barred::set);
    BitSet content = Subtrees.of(graph, clauseOf(scene, graph.head(token)));
    Subtrees.remove(graph, token, content);
    Optional<Source> source = SourceReader.read(scene, token, barred);
    return source.isEmpty() || content.isEmpty()
        ? List.of()
        : List.of(new Statement(Cue.Kind.REPORT, true, source, words, content));
  }

  /** The clause that a phrase belongs to, when the parser hung it on a noun of the clause. */
  private static int clauseOf(Scene scene, int token) {
    int clause = token;
    for (int i = token; i != DependencyGraph.NONE; i = scene.graph().head(i)) {
      clause = i;
      if (scene.token(i).isVerb() && scene.predications().isFinite(i)) {
        break;
      }
    }
    return clause;
  }
}
