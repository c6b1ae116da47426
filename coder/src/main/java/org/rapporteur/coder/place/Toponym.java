package org.rapporteur.coder.place;

import java.util.Optional;
import org.rapporteur.coder.article.Span;

/**
 * A place that a story names, whether or not anything happened there.
 *
 * @param sentence number of the sentence
 * @param span where its name stands in the story's text
 * @param text the name as the story writes it
 * @param place which place is meant; without coordinates when no list has it
 * @param within the place that the story says it lies in ("Lindow, Kenya")
 */
public record Toponym(int sentence, Span span, String text, Place place, Optional<Place> within) {

  /** The place whose coordinates tell best where it is: its own, else those of what holds it. */
  public Optional<Place> located() {
    return place.hasPoint() ? Optional.of(place) : within.filter(Place::hasPoint);
  }
}
