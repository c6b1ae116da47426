package org.rapporteur.coder.story;

import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.attribution.Report;
import org.rapporteur.coder.event.Content;
import org.rapporteur.coder.event.Explanation;
import org.rapporteur.coder.event.Size;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.link.Linkable;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.place.Place;
import org.rapporteur.coder.time.EventDate;

/**
 * One event of a story with everything that the text says of it; the event record of the
 * interchange format is written from this.
 *
 * @param id stable for the same story, text and coder version
 * @param attribution outermost reporter first, innermost speaker last; empty when the outlet
 *     asserts it
 * @param sentence number of the sentence, from 0
 * @param trigger span of the trigger's words
 * @param link shared by all records of the same event
 */
public record CodedEvent(
    String id,
    EventType type,
    Optional<String> mode,
    List<String> contexts,
    Optional<String> cameo,
    int quad,
    double score,
    List<Mention> actors,
    List<Mention> recipients,
    Optional<Content> content,
    Status status,
    List<Report> attribution,
    EventDate date,
    Optional<EventPlace> place,
    Size size,
    List<String> processes,
    int sentence,
    Span trigger,
    String triggerText,
    Explanation explanation,
    String link)
    implements Linkable {

  public CodedEvent {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    attribution = List.copyOf(attribution);
    processes = List.copyOf(processes);
  }

  /**
   * Where it happened.
   *
   * @param text the place's words in the sentence
   */
  public record EventPlace(String text, Span span, Place place, Place.Precision precision) {
    public EventPlace(String text, Span span, Place place) {
      this(text, span, place, place.precision());
    }
  }

  /** This event under an id, and linked to none but itself. */
  CodedEvent withId(String newId) {
    return named(newId, newId);
  }

  CodedEvent withLink(String shared) {
    return named(id, shared);
  }

  private CodedEvent named(String newId, String newLink) {
    return new CodedEvent(
        newId,
        type,
        mode,
        contexts,
        cameo,
        quad,
        score,
        actors,
        recipients,
        content,
        status,
        attribution,
        date,
        place,
        size,
        processes,
        sentence,
        trigger,
        triggerText,
        explanation,
        newLink);
  }
}
