package org.rapporteur.coder.event;

import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.event.Reading.Turn;
import org.rapporteur.coder.language.Roles;
import org.rapporteur.coder.lexicon.Composition.Coding;
import org.rapporteur.coder.lexicon.Composition.Deed;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.lexicon.Operator;
import org.rapporteur.coder.lexicon.StatusCues.Modality;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.scene.Scene;

/**
 * An obligation as an operator: "Kenya said Chad must withdraw" asks Chad to withdraw. What
 * somebody says of his own duties, or nobody is quoted for, asks nobody.
 */
final class Obligation {
  private final Lexicon lexicon;
  private final Scene scene;

  Obligation(Lexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
  }

  /** The reading, or the request that its modal makes of it. */
  Reading applied(Reading reading) {
    boolean obliges =
        reading
            .outer()
            .verbal()
            .modal()
            .map(modal -> lexicon.status().modals().get(modal))
            .filter(modality -> modality == Modality.OBLIGATION)
            .isPresent();
    if (!obliges || reading.outer().verbal().perfect() || reading.has(Turn.SPOKEN)) {
      return reading;
    }
    List<Mention> speakers =
        reading.outer().role(Roles.SPEAKER).stream()
            .flatMap(filler -> scene.actorsIn(filler.token()).stream())
            .toList();
    boolean own =
        reading.actors().stream().anyMatch(doer -> speakers.stream().anyMatch(s -> same(s, doer)));
    return speakers.isEmpty() || own ? reading : asked(reading, speakers);
  }

  private static boolean same(Mention speaker, Mention doer) {
    return speaker.equals(doer)
        || doer.kind() == Mention.Kind.PRONOUN
        || speaker.referent().code().isPresent()
            && speaker.referent().code().equals(doer.referent().code())
            && doer.referent().sectors().isEmpty();
  }

  private Reading asked(Reading reading, List<Mention> speakers) {
    boolean toRefrain = reading.outer().verbal().negated() && !reading.has(Turn.NEGATED);
    Deed deed = toRefrain ? reading.deed().reverse() : reading.deed();
    Coding ofDeed = lexicon.composition().coding(deed);
    Coding coding =
        lexicon
            .composition()
            .apply(Operator.REQUEST, deed)
            .orElse(new Coding(EventType.REQUEST, Optional.empty()));
    Content content =
        new Content(ofDeed.type(), ofDeed.mode(), reading.actors(), reading.recipients());
    return reading
        .but()
        .coding(coding)
        .sides(speakers, SideFinder.without(reading.actors(), speakers))
        .content(Optional.of(content))
        .turns(List.of(Turn.SPOKEN))
        .build();
  }
}
