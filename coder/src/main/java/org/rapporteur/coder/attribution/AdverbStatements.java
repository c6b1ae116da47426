package org.rapporteur.coder.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.lexicon.AttributionCues;
import org.rapporteur.coder.lexicon.Cue;
import org.rapporteur.coder.scene.Scene;

/** Adverbs that put their clause on somebody unnamed: "reportedly". */
final class AdverbStatements {
  private final AttributionCues cues;

  AdverbStatements(AttributionCues cues) {
    this.cues = cues;
  }

  List<Statement> read(Scene scene, int adverb) {
    DependencyGraph graph = scene.graph();
    int clause = graph.head(adverb);
    List<Cue> found = cues.of(Cue.WordClass.ADVERB, scene.lemma(adverb));
    if (found.isEmpty() || clause == DependencyGraph.NONE) {
      return List.of();
    }
    BitSet content = Subtrees.of(graph, clause);
    Subtrees.remove(graph, adverb, content);
    for (int child : graph.children(clause)) {
      if (graph.is(child, "conj") || graph.is(child, "parataxis") || graph.is(child, "advcl")) {
        Subtrees.remove(graph, child, content);
      }
    }
    return List.of(
        new Statement(found.get(0).kind(), false, Optional.empty(), List.of(adverb), content));
  }
}
