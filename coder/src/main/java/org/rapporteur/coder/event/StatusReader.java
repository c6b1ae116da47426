package org.rapporteur.coder.event;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.coder.event.Reading.Turn;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.language.Predication.Kind;
import org.rapporteur.coder.language.Predication.Tense;
import org.rapporteur.coder.language.Predication.Verbal;
import org.rapporteur.coder.lexicon.StatusCues;
import org.rapporteur.coder.lexicon.StatusCues.Modality;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.scene.Scene;

/** Reads off tense, aspect, mood and cue words whether the text says that an event took place. */
final class StatusReader {
  private final StatusCues cues;

  StatusReader(StatusCues cues) {
    this.cues = cues;
  }

  /**
   * The status, or nothing when the words tell no event at all (possibility, obligation, question).
   */
  Optional<Status> read(Scene scene, Reading reading) {
    if (isQuestion(scene)) {
      return Optional.empty();
    }
    Predication outer = reading.outer();
    int carrier = outer.verbal().carrier() >= 0 ? outer.verbal().carrier() : outer.head();
    if (reading.has(Turn.DENIED)) {
      return Optional.of(Status.DENIED);
    }
    if (reading.has(Turn.SPOKEN)) {
      return Optional.of(Status.HAPPENED);
    }
    boolean negated =
        outer.verbal().negated() != reading.has(Turn.NEGATED)
            || negatedAbove(scene, carrier) && !reading.has(Turn.PERFORMED);
    if (negated) {
      return Optional.of(Status.NEGATED);
    }
    Optional<Modality> modality = outer.verbal().modal().map(modal -> cues.modals().get(modal));
    boolean performed = reading.has(Turn.PERFORMED) && reading.type().hasContent();
    boolean condition = isConditional(scene, carrier, performed);
    if (modality.isPresent() && !reading.has(Turn.PLANNED)) {
      switch (modality.get()) {
        case POSSIBLE, OBLIGATION, COUNTERFACTUAL -> {
          return condition ? Optional.of(Status.CONDITIONAL) : Optional.empty();
        }
        case PLANNED -> {
          boolean counterfactual = outer.verbal().perfect();
          return counterfactual ? Optional.empty() : Optional.of(Status.PLANNED);
        }
        default -> {}
      }
    }
    if (condition) {
      return Optional.of(Status.CONDITIONAL);
    }
    if (reading.has(Turn.PLANNED)) {
      return Optional.of(Status.PLANNED);
    }
    if (outer.kind() == Kind.NOUN
        && hasModifier(scene, outer.head(), "planned.adjectives")
        && !reading.has(Turn.PERFORMED)) {
      return Optional.of(Status.PLANNED);
    }
    return Optional.of(ongoing(scene, outer, reading) ? Status.ONGOING : Status.HAPPENED);
  }

  private static boolean isQuestion(Scene scene) {
    int last = scene.parsed().sentence().size() - 1;
    return last >= 0 && scene.token(last).text().equals("?");
  }

  private boolean ongoing(Scene scene, Predication outer, Reading reading) {
    Verbal verbal = outer.verbal();
    boolean speech = reading.type().hasContent() && !reading.operators().isEmpty();
    if (verbal.progressive()) {
      return true;
    }
    if (isLasting(scene, verbal, outer, reading)) {
      return true;
    }
    if (outer.kind() == Kind.NOUN) {
      return hasModifier(scene, outer.head(), "ongoing.adjectives");
    }
    // headlines tell in the present what has happened
    if (scene.parsed().sentence().isHeadline()) {
      return false;
    }
    // news tells demands and accusations in the present ("Kyiv accuses Moscow"): said once, done
    boolean habitual =
        verbal.tense() == Tense.PRESENT
            && !verbal.perfect()
            && !speech
            && !reading.type().isSpoken();
    return habitual && outer.kind() == Kind.VERB && verbal.modal().isEmpty();
  }

  /**
   * "has been in talks since May", "have been held since March"; what is done again and again since
   * then ("has expelled three since March") is over each time. So is "is in Rome for talks".
   */
  private static boolean isLasting(Scene scene, Verbal verbal, Predication outer, Reading reading) {
    int carrier = verbal.carrier();
    if (carrier < 0 || verbal.tense() != Tense.PRESENT || verbal.modal().isPresent()) {
      return false;
    }
    boolean copular = scene.graph().hasChild(carrier, "cop") && outer.kind() == Kind.NOUN;
    if (!verbal.perfect()) {
      return copular && carrier != outer.head();
    }
    boolean holds =
        reading.type() == EventType.COERCE
            || reading.coding().mode().filter("abduct"::equals).isPresent();
    return (copular || holds) && isSince(scene, carrier);
  }

  private static boolean isSince(Scene scene, int predicate) {
    return scene.graph().children(predicate).stream()
        .flatMap(phrase -> scene.graph().children(phrase).stream())
        .anyMatch(
            word ->
                (scene.graph().is(word, "case") || scene.graph().is(word, "mark"))
                    && scene.lemma(word).equals("since"));
  }

  /** Negation of a verb that the event depends on ("did not say that", "denied having"). */
  private static boolean negatedAbove(Scene scene, int token) {
    int head = scene.graph().head(token);
    boolean embedded =
        head != DependencyGraph.NONE
            && (scene.graph().is(token, "xcomp") || scene.graph().is(token, "obj"))
            && scene.token(head).isVerb();
    return embedded && scene.predications().verbal(head).negated();
  }

  /** Within an if-clause, or governing one under "would". */
  private boolean isConditional(Scene scene, int token, boolean performed) {
    DependencyGraph graph = scene.graph();
    for (int i = token; i != DependencyGraph.NONE; i = graph.head(i)) {
      if (graph.is(i, "advcl")) {
        for (int child : graph.children(i)) {
          boolean mark = graph.is(child, "mark") || graph.is(child, "advmod");
          if (mark && isCondition(scene.lemma(child))) {
            return true;
          }
        }
        return false;
      }
      if (graph.is(i, "ccomp") || graph.is(i, "acl")) {
        break;
      }
    }
    if (performed) {
      return false;
    }
    for (int child : graph.children(token)) {
      if (graph.is(child, "advcl")) {
        for (int mark : graph.children(child)) {
          if (graph.is(mark, "mark") && isCondition(scene.lemma(mark))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isCondition(String lemma) {
    String word = lemma.toLowerCase(Locale.ROOT);
    return cues.has("conditional.heads", word) && !word.equals("until") && !word.equals("pending");
  }

  private boolean hasModifier(Scene scene, int noun, String set) {
    return scene.graph().children(noun).stream()
        .anyMatch(
            child ->
                scene.graph().is(child, "amod")
                    && cues.has(set, scene.token(child).text().toLowerCase(Locale.ROOT)));
  }
}
