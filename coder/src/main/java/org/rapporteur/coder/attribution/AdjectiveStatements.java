package org.rapporteur.coder.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Roles;
import org.rapporteur.coder.lexicon.AttributionCues;
import org.rapporteur.coder.lexicon.Cue;
import org.rapporteur.coder.scene.Scene;

/** Statements in an adjective: "she is confident that ...", "voters worried about prices". */
final class AdjectiveStatements {
  private final AttributionCues cues;

  AdjectiveStatements(AttributionCues cues) {
    this.cues = cues;
  }

  List<Statement> read(Scene scene, int adjective) {
    for (Cue cue : cues.of(Cue.WordClass.ADJECTIVE, adjectiveOf(scene, adjective))) {
      BitSet content = Complements.read(scene, adjective, cue);
      BitSet barred = (BitSet) content.clone();
      barred.set(adjective);
      Optional<Source> source = subject(scene, adjective, barred);
      if (!content.isEmpty() && source.isPresent()) {
        return List.of(new Statement(cue.kind(), false, source, List.of(adjective), content));
      }
    }
    return List.of();
  }

  /** Participles that are used as adjectives ("worried") stand in the list as they are written. */
  private static String adjectiveOf(Scene scene, int token) {
    return scene.token(token).isVerb()
        ? scene.token(token).text().toLowerCase(Locale.ROOT)
        : scene.lemma(token);
  }

  private static Optional<Source> subject(Scene scene, int adjective, BitSet barred) {
    DependencyGraph graph = scene.graph();
    for (int child : graph.children(adjective)) {
      if (graph.is(child, "nsubj")) {
        return scene.token(child).tag().startsWith("W") && graph.is(adjective, "acl")
            ? Optional.of(SourceReader.relative(scene, child, graph.head(adjective)))
            : SourceReader.read(scene, child, barred);
      }
    }
    boolean ofNoun = graph.is(adjective, "acl") || graph.is(adjective, "amod");
    int head = graph.head(adjective);
    if (head != DependencyGraph.NONE && ofNoun && head < adjective) {
      return SourceReader.read(scene, head, barred);
    }
    return scene.predications().read(adjective).role(Roles.AGENT).stream()
        .flatMap(agent -> SourceReader.read(scene, agent.token(), barred).stream())
        .findFirst();
  }
}
