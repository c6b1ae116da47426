package org.rapporteur.coder.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.lexicon.AttributionCues;
import org.rapporteur.coder.lexicon.Cue;
import org.rapporteur.coder.scene.Scene;

/**
 * Statements in a noun: "the minister's claim that ...", "criticism of the plan by lawyers", "the
 * belief that ...". A noun in the object or a phrase of a verb is told by the verb.
 */
final class NounStatements {
  private final AttributionCues cues;

  NounStatements(AttributionCues cues) {
    this.cues = cues;
  }

  List<Statement> read(Scene scene, int noun) {
    return cues.of(Cue.WordClass.NOUN, scene.lemma(noun)).stream()
        .filter(cue -> VerbStatements.hasCompanions(scene, noun, cue))
        .flatMap(cue -> read(scene, noun, cue).stream())
        .limit(1)
        .toList();
  }

  private Optional<Statement> read(Scene scene, int noun, Cue cue) {
    DependencyGraph graph = scene.graph();
    BitSet content = Complements.read(scene, noun, cue);
    if (content.isEmpty() || graph.is(noun, "obj") || graph.is(noun, "obl")) {
      return Optional.empty();
    }
    BitSet barred = new BitSet(graph.size());
    barred.set(noun);
    Optional<Source> source =
        owner(scene, noun).flatMap(token -> SourceReader.read(scene, token, barred));
    owner(scene, noun).ifPresent(token -> Subtrees.remove(graph, token, content));
    boolean clause =
        graph.children(noun).stream()
            .anyMatch(child -> content.get(child) && Complements.isMarked(scene, child, "that"));
    return content.isEmpty() || source.isEmpty() && !clause
        ? Optional.empty()
        : Optional.of(new Statement(cue.kind(), false, source, List.of(noun), content));
  }

  /** Its possessor, or who stands behind "by" or "from". */
  private static Optional<Integer> owner(Scene scene, int noun) {
    DependencyGraph graph = scene.graph();
    int possessor = graph.child(noun, "nmod:poss");
    if (possessor != DependencyGraph.NONE) {
      return Optional.of(possessor);
    }
    return graph.children(noun).stream()
        .filter(child -> graph.is(child, "nmod"))
        .filter(
            child -> {
              String word = Complements.preposition(scene, child);
              return word.equals("by") || word.equals("from");
            })
        .findFirst();
  }
}
