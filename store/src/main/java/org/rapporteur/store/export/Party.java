package org.rapporteur.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An actor or recipient of a record.
 *
 * @param text what the sentence calls him
 * @param start offset of these words in the story
 * @param name the resolved one
 * @param code country or international code
 * @param sectors PLOVER sectors, the primary one first
 * @param mention name, role, group, place or pronoun
 */
record Party(
    String text,
    int start,
    Optional<String> name,
    Optional<String> code,
    List<String> sectors,
    String mention) {

  static Party of(JsonNode entity) {
    List<String> sectors = new ArrayList<>();
    entity.path("sector").forEach(sector -> sectors.add(sector.asText()));
    return new Party(
        entity.path("entity_text").asText(),
        entity.path("start").asInt(),
        Optional.ofNullable(entity.path("entity_name").textValue()),
        Optional.ofNullable(entity.path("code").textValue()),
        List.copyOf(sectors),
        entity.path("mention").asText());
  }

  /** The name of the state that he is, where the words name no part of it. */
  Optional<String> state() {
    boolean whole = sectors.isEmpty() && (mention.equals("name") || mention.equals("place"));
    return whole ? code.flatMap(state -> Facts.STATES.of(state, "name")) : Optional.empty();
  }

  /** His name, or his words where no name is known. */
  String called() {
    return name.orElse(text);
  }
}
