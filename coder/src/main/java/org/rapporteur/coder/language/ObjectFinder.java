package org.rapporteur.coder.language;

import java.util.List;
import org.rapporteur.coder.language.Predication.Filler;

/**
 * Finds the direct objects of a verb: its own, or the one it shares with a coordinated verb.
 *
 * <p>"attacked and killed <u>six soldiers</u>": the soldiers are the object of both verbs.
 */
final class ObjectFinder {
  /** How many words after a verb the next one may stand and still share its object. */
  private static final int NEAR = 3;

  private final ParsedSentence sentence;
  private final DependencyGraph graph;
  private final ClauseForms forms;
  private final Voice voice;
  private final RelativeClauses relatives;

  ObjectFinder(ParsedSentence sentence, ClauseForms forms, Voice voice, RelativeClauses relatives) {
    this.sentence = sentence;
    this.graph = sentence.graph();
    this.forms = forms;
    this.voice = voice;
    this.relatives = relatives;
  }

  List<Filler> objects(int verb) {
    List<Filler> objects =
        graph.children(verb, child -> graph.is(child, "obj")).stream()
            .map(object -> object(object, verb))
            .toList();
    return objects.isEmpty() ? sharedObjects(verb) : objects;
  }

  private Filler object(int object, int verb) {
    int antecedent = relatives.antecedent(object, verb);
    return new Filler(antecedent, antecedent == object ? "obj" : "^acl:relcl obj");
  }

  private List<Filler> sharedObjects(int verb) {
    if (voice.isPassive(verb)) {
      return List.of();
    }
    for (int conjunct : graph.children(verb)) {
      int object = graph.child(conjunct, "obj");
      if (object != DependencyGraph.NONE
          && followsAtOnce(conjunct, verb)
          && forms.subject(conjunct) == DependencyGraph.NONE) {
        return List.of(new Filler(object, "conj obj"));
      }
    }
    return List.of();
  }

  private boolean followsAtOnce(int conjunct, int verb) {
    return graph.is(conjunct, "conj")
        && sentence.token(conjunct).isVerb()
        && conjunct - verb <= NEAR
        && graph.children(verb).stream()
            .noneMatch(child -> child > verb && child < conjunct && !graph.is(child, "cc"));
  }
}
