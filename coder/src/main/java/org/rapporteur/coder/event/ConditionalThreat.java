package org.rapporteur.coder.event;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.language.Predication.Filler;
import org.rapporteur.coder.language.Roles;
import org.rapporteur.coder.lexicon.Composition.Coding;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.lexicon.Operator;
import org.rapporteur.coder.lexicon.StatusCues.Modality;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.ontology.SectorGroup;
import org.rapporteur.coder.scene.Scene;

/**
 * Harm that a side announces on a condition as a threat: "Sudan said it would shell the port if
 * Chad sent troops". What others say that a side would do is no threat, and sanctions stay
 * conditional ones (codebook, 10 and Status).
 */
final class ConditionalThreat {
  private static final List<String> CONDITIONS = List.of("clause:if", "clause:unless");

  private final Lexicon lexicon;
  private final Scene scene;

  ConditionalThreat(Lexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
  }

  /** The reading, or the threat that its condition and its speaker make of it. */
  Reading applied(Reading reading) {
    Predication outer = reading.outer();
    List<Filler> conditions =
        CONDITIONS.stream().flatMap(role -> outer.role(role).stream()).toList();
    boolean threatening =
        !conditions.isEmpty()
            && isHarm(reading.type())
            && isOpen(outer)
            && !reading.has(Reading.Turn.SPOKEN)
            && isSaidByDoers(reading);
    if (!threatening) {
      return reading;
    }
    Optional<Coding> coding = lexicon.composition().apply(Operator.THREATEN, reading.deed());
    boolean bare = reading.type() == EventType.THREATEN;
    if (coding.isEmpty() && !bare) {
      return reading;
    }
    return reading
        .but()
        .coding(bare ? reading.coding() : coding.get())
        .sides(reading.actors(), threatened(reading, conditions))
        .content(bare ? reading.content() : Optional.of(reading.asContent()))
        .turns(List.of(Reading.Turn.SPOKEN))
        .build();
  }

  private static boolean isHarm(EventType type) {
    return switch (type) {
      case THREATEN, MOBILIZE, COERCE, ASSAULT -> true;
      default -> false;
    };
  }

  /** What will or may be done, not what must be done, or would have been. */
  private boolean isOpen(Predication predication) {
    return !predication.verbal().negated()
        && !predication.verbal().perfect()
        && predication
            .verbal()
            .modal()
            .map(modal -> lexicon.status().modals().get(modal))
            .filter(modality -> modality == Modality.PLANNED || modality == Modality.POSSIBLE)
            .isPresent();
  }

  private boolean isSaidByDoers(Reading reading) {
    List<Mention> speakers =
        reading.outer().role(Roles.SPEAKER).stream()
            .flatMap(filler -> scene.actorsIn(filler.token()).stream())
            .toList();
    return reading.actors().stream()
        .anyMatch(doer -> speakers.stream().anyMatch(speaker -> isSameSide(speaker, doer)));
  }

  /**
   * The same actor, or two of one country of which neither is an opponent of the other. A pronoun
   * without a country ("we") takes up the speaker.
   */
  private static boolean isSameSide(Mention speaker, Mention doer) {
    List<String> ofSpeaker = speaker.referent().sectors();
    List<String> ofDoer = doer.referent().sectors();
    boolean ofOneSector =
        ofSpeaker.isEmpty() || ofDoer.isEmpty() || !Collections.disjoint(ofSpeaker, ofDoer);
    boolean ofTheState = isOfState(ofSpeaker) && isOfState(ofDoer);
    boolean takenUp = doer.kind() == Mention.Kind.PRONOUN && doer.referent().code().isEmpty();
    return takenUp
        || speaker.equals(doer)
        || speaker.referent().equals(doer.referent())
        || speaker.referent().code().isPresent()
            && speaker.referent().code().equals(doer.referent().code())
            && (ofOneSector || ofTheState);
  }

  private static boolean isOfState(List<String> sectors) {
    return SectorGroup.EXECUTIVE.hasAny(sectors)
        || SectorGroup.ARMED.hasAny(sectors) && !SectorGroup.IRREGULAR.hasAny(sectors);
  }

  /** Whom an act without an object is meant for: who is named in the condition. */
  private List<Mention> threatened(Reading reading, List<Filler> conditions) {
    if (!reading.recipients().isEmpty() || reading.inner().has(Roles.PATIENT)) {
      return reading.recipients();
    }
    return conditions.stream()
        .flatMap(
            condition ->
                scene.predications().read(condition.token()).role(Roles.AGENT).stream()
                    .flatMap(agent -> scene.actorsIn(agent.token()).stream()))
        .filter(mention -> reading.actors().stream().noneMatch(doer -> isSameSide(mention, doer)))
        .toList();
  }
}
