package org.rapporteur.coder.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.language.Predication.Tense;
import org.rapporteur.coder.language.Predication.Verbal;
import org.rapporteur.coder.lexicon.NounClasses;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.scene.Scene;
import org.rapporteur.coder.time.StoryTimes.Told;

/**
 * Finds the event of which another one, without a time of its own, tells more. Two forms take an
 * event up: the toll ("eleven people were injured"), and the account in the past perfect ("said its
 * troops had fired first").
 */
final class Retelling {
  private static final Set<EventType> VIOLENT =
      Set.of(EventType.ASSAULT, EventType.PROTEST, EventType.COERCE);

  /** Class of the words that say that something else is told. */
  private static final String OTHER = "other-occasion-words";

  private static final Set<String> OCCASION = Set.of("in", "during", "by");
  private static final Set<String> PAST_OF_BE = Set.of("was", "were", "been");

  private final NounClasses classes;

  Retelling(NounClasses classes) {
    this.classes = classes;
  }

  /**
   * @param recent events of the sentences before and of this one so far, in order
   */
  Optional<Told> firstTelling(Scene scene, Occasion occasion, List<Told> recent) {
    if (!mayTakeUp(scene, occasion)) {
      return Optional.empty();
    }
    Verbal verbal = scene.predications().read(occasion.trigger()).verbal();
    boolean toll = !occasion.doer() && isPastPassive(scene, occasion.trigger(), verbal);
    boolean account = isPastPerfect(scene, occasion.trigger(), verbal);
    if (!toll && !account) {
      return Optional.empty();
    }
    List<Told> latestFirst = new ArrayList<>(recent);
    Collections.reverse(latestFirst);
    return latestFirst.stream()
        .filter(event -> event.occasion().reality() == Occasion.Reality.DONE)
        .filter(event -> event.date().end().isPresent())
        .filter(
            event ->
                toll
                    ? VIOLENT.contains(event.occasion().type())
                    : event.occasion().type() == occasion.type())
        .findFirst()
        .filter(event -> agree(event.occasion(), occasion));
  }

  /** Whether an event may be one that has been told before. */
  boolean mayTakeUp(Scene scene, Occasion occasion) {
    return occasion.reality() == Occasion.Reality.DONE
        && VIOLENT.contains(occasion.type())
        && !speaksOfAnother(scene, occasion.trigger());
  }

  /**
   * The subject, or what something was done in: "the attack killed", "was killed in the attack".
   */
  static boolean isOccasion(Scene scene, int child) {
    return scene.graph().is(child, "nsubj")
        || scene.graph().is(child, "obl")
            && OCCASION.contains(scene.predications().preposition(child));
  }

  private static boolean agree(Occasion first, Occasion second) {
    boolean place =
        second.place().isEmpty() || first.place().isEmpty() || first.place().equals(second.place());
    boolean countries =
        first.countries().isEmpty()
            || second.countries().isEmpty()
            || !Collections.disjoint(first.countries(), second.countries());
    return place && countries;
  }

  /** "were wounded", "had been killed": not "have been killed", which sums up. */
  private static boolean isPastPassive(Scene scene, int trigger, Verbal verbal) {
    return scene.token(trigger).tag().equals("VBN")
        && verbal.modal().isEmpty()
        && !verbal.progressive()
        && verbal.tense() == Tense.PAST
        && scene.graph().children(trigger).stream()
            .anyMatch(
                child ->
                    scene.graph().is(child, "aux:pass")
                        && PAST_OF_BE.contains(scene.token(child).text().toLowerCase(Locale.ROOT)));
  }

  /** "had fired", "of having fired". */
  private static boolean isPastPerfect(Scene scene, int trigger, Verbal verbal) {
    boolean having =
        scene.graph().children(trigger).stream()
            .anyMatch(
                child ->
                    scene.graph().is(child, "aux")
                        && scene.token(child).text().equalsIgnoreCase("having"));
    return having || verbal.perfect() && verbal.tense() == Tense.PAST && verbal.modal().isEmpty();
  }

  /** "in a separate attack", "another soldier". */
  private boolean speaksOfAnother(Scene scene, int trigger) {
    DependencyGraph graph = scene.graph();
    Predication predication = scene.predications().read(trigger);
    for (int i = 0; i < scene.parsed().sentence().size(); i++) {
      boolean near = graph.isWithin(i, predication.head());
      if (near && classes.contains(OTHER, scene.lemma(i).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
