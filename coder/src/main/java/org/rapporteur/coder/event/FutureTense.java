package org.rapporteur.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.event.Reading.Turn;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.language.Predication.Tense;
import org.rapporteur.coder.lexicon.Composition.Coding;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.lexicon.Operator;
import org.rapporteur.coder.lexicon.StatusCues.Modality;
import org.rapporteur.coder.scene.Scene;

/**
 * The future as an operator: "will meet", "is to meet", "is going to meet" tell a plan, "will not
 * meet" a refusal.
 */
final class FutureTense {
  private final Lexicon lexicon;
  private final Scene scene;

  FutureTense(Lexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
  }

  /** The reading, or the plan that its tense makes of it. */
  Reading applied(Reading reading) {
    if (!isFuture(reading.outer()) || reading.has(Turn.PLANNED) || reading.has(Turn.SPOKEN)) {
      return reading;
    }
    if (isRefusal(reading)) {
      return refused(reading);
    }
    List<Turn> turns = new ArrayList<>(reading.turns());
    turns.remove(Turn.PERFORMED);
    turns.add(Turn.PLANNED);
    Coding coding =
        lexicon.composition().apply(Operator.PLAN, reading.deed()).orElse(reading.coding());
    boolean changed = coding.type() != reading.type();
    Optional<Content> content =
        changed && coding.type().hasContent()
            ? Optional.of(reading.asContent())
            : reading.content();
    return reading.but().coding(coding).content(content).turns(turns).build();
  }

  /** "Peru will not lift the ban": whoever says no to what would be a step towards others. */
  private boolean isRefusal(Reading reading) {
    return reading.outer().verbal().negated()
        && !reading.has(Turn.NEGATED)
        && !reading.actors().isEmpty()
        && !reading.outer().passive()
        && reading.type().isCooperative();
  }

  private Reading refused(Reading reading) {
    Coding coding =
        lexicon.composition().apply(Operator.REFUSE, reading.deed()).orElse(reading.coding());
    return reading
        .but()
        .coding(coding)
        .content(Optional.of(reading.asContent()))
        .turns(List.of(Turn.SPOKEN))
        .build();
  }

  private boolean isFuture(Predication predication) {
    Optional<String> modal = predication.verbal().modal();
    if (modal.isPresent()) {
      return lexicon.status().modals().get(modal.get()) == Modality.PLANNED
          && !predication.verbal().perfect();
    }
    int carrier = predication.verbal().carrier();
    if (carrier < 0 || !predication.verbal().infinitive()) {
      return false;
    }
    if (isHeadlineInfinitive(carrier)) {
      return true;
    }
    boolean beTo =
        scene.graph().children(carrier).stream()
            .anyMatch(child -> scene.graph().is(child, "aux") && scene.lemma(child).equals("be"));
    if (beTo) {
      return true;
    }
    int head = scene.graph().head(carrier);
    if (head != DependencyGraph.NONE && isPresentAtPlace(head)) {
      return true;
    }
    if (head == DependencyGraph.NONE
        || !scene.graph().is(carrier, "xcomp") && !scene.graph().is(carrier, "ccomp")) {
      return false;
    }
    boolean isTo = scene.lemma(head).equals("be") && scene.token(head).isVerb();
    boolean goingTo = scene.lemma(head).equals("go") && scene.token(head).tag().equals("VBG");
    return isTo || goingTo;
  }

  /** "is in Rome to sign a pact": what somebody has come for is still to be done. */
  private boolean isPresentAtPlace(int place) {
    return scene.token(place).isProperNoun()
        && scene.graph().hasChild(place, "cop")
        && scene.graph().hasChild(place, "case")
        && scene.predications().verbal(place).tense() == Tense.PRESENT
        && !scene.predications().verbal(place).perfect();
  }

  /** "Japan to send food to Yemen": in a headline an infinitive can be the whole predicate. */
  private boolean isHeadlineInfinitive(int verb) {
    int first = verb;
    while (scene.graph().leadingConjunct(first) != DependencyGraph.NONE) {
      first = scene.graph().leadingConjunct(first);
    }
    return scene.parsed().sentence().isHeadline()
        && scene.graph().head(first) == DependencyGraph.NONE
        && scene.graph().children(first).stream().noneMatch(this::isHelper)
        && !scene.predications().subjects(first).isEmpty();
  }

  private boolean isHelper(int token) {
    return scene.graph().is(token, "aux") || scene.graph().is(token, "cop");
  }
}
