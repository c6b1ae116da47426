package org.rapporteur.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.store.SelectedEvents.InStory;

/**
 * One actor and one recipient of an event; either may be missing.
 *
 * @param record all fields of the event
 * @param number of the dyad within its event, from 1
 * @param row of the dyad within the export, from 1
 * @param cameo the CAMEO code in this direction
 */
record Dyad(
    InStory event,
    JsonNode record,
    int number,
    long row,
    Optional<Party> actor,
    Optional<Party> recipient,
    Optional<String> cameo) {

  /** A field of the record, named by a JSON pointer; empty where it is null. */
  Optional<String> field(String pointer) {
    JsonNode value = record.at(pointer);
    return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value.asText());
  }

  /** A field of the record that is a list. */
  List<String> list(String pointer) {
    List<String> values = new ArrayList<>();
    record.at(pointer).forEach(value -> values.add(value.asText()));
    return values;
  }

  /** The day of the event, else that of its story. */
  Optional<LocalDate> day() {
    return field("/date").or(this::published).map(LocalDate::parse);
  }

  Optional<String> published() {
    return field("/cite_info/published");
  }

  /** Number of the sentence, from 1. */
  int sentence() {
    return record.at("/text_info/sequence").asInt() + 1;
  }

  /** The place's name if the place is of this kind. */
  Optional<String> placeOfKind(String kind) {
    return event.placeKind().filter(kind::equals).flatMap(same -> field("/event_loc/name"));
  }

  /** The first-level region of the place, or the place itself if it is one. */
  Optional<String> province() {
    return placeOfKind("region").or(event::region);
  }

  /** The first digits of the CAMEO code: two for the root, three for the base. */
  Optional<String> cameo(int digits) {
    return cameo.map(code -> code.substring(0, Math.min(digits, code.length())));
  }
}
