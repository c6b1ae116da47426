package org.rapporteur.coder.place;

import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.language.Sentence;

/**
 * Words that may name a place.
 *
 * @param first first token
 * @param last last token, included
 * @param name the name that the list of places was asked for
 * @param places the places of that name; empty when only its surroundings tell that it is one
 * @param unit the noun of the kind of place in its name ("County"), in lower case
 */
record ToponymCandidate(
    Sentence sentence,
    int first,
    int last,
    String name,
    List<Place> places,
    Optional<String> unit) {
  ToponymCandidate {
    places = List.copyOf(places);
  }

  boolean isSingleWord() {
    return first == last;
  }

  boolean has(Place.Kind kind) {
    return places.stream().anyMatch(place -> place.kind() == kind);
  }

  /** People of the largest city of the name. */
  long people() {
    return places.stream().mapToLong(Place::population).max().orElse(0);
  }
}
