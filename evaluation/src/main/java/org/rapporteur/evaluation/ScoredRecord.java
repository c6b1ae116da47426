package org.rapporteur.evaluation;

import static org.rapporteur.evaluation.JsonFields.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.article.Span;

/**
 * What of an event record is scored.
 *
 * @param speaker words of the innermost speaker and his resolved name; empty when the outlet
 *     asserts it
 * @param size kind of count to its number, or its words where there is no number
 */
public record ScoredRecord(
    String id,
    String story,
    String type,
    List<String> modes,
    Set<String> actorCodes,
    Set<String> recipientCodes,
    String status,
    Optional<String> speaker,
    Optional<LocalDate> start,
    boolean dateStated,
    Optional<String> dateText,
    Optional<String> placeText,
    Optional<String> placeCountry,
    Map<String, String> size,
    String sentence,
    String triggerText,
    Span trigger,
    String rule) {

  public ScoredRecord {
    modes = List.copyOf(modes);
    actorCodes = Set.copyOf(actorCodes);
    recipientCodes = Set.copyOf(recipientCodes);
    size = Map.copyOf(size);
  }

  /**
   * Reads a record in the interchange format.
   *
   * @throws IllegalArgumentException when it has no event or no trigger, or a date is none
   */
  public static ScoredRecord of(JsonNode record) {
    JsonNode trigger = record.at("/text_info/trigger");
    if (!record.path("event").isTextual() || trigger.size() != 2) {
      throw new IllegalArgumentException("no event record: event or text_info.trigger is missing");
    }
    JsonNode attribution = record.path("attribution");
    JsonNode innermost = attribution.path(attribution.size() - 1);
    return new ScoredRecord(
        record.path("id").asText(),
        record.at("/cite_info/story").asText(),
        record.path("event").asText(),
        strings(record.path("mode")),
        codes(record.path("actor")),
        codes(record.path("recipient")),
        record.path("status").asText(),
        value(innermost.path("text"))
            .map(
                words ->
                    words
                        + value(innermost.at("/entity/entity_name")).map(n -> " " + n).orElse("")),
        value(record.path("date")).map(LocalDate::parse),
        record.path("date_basis").asText().equals("stated"),
        value(record.path("date_text")),
        value(record.at("/event_loc/text"))
            .map(words -> words + value(record.at("/event_loc/name")).map(n -> " " + n).orElse("")),
        value(record.at("/event_loc/country")),
        size(record.path("size")),
        record.path("text").asText(),
        record.path("event_text").asText(),
        new Span(trigger.path(0).asInt(), trigger.path(1).asInt()),
        record.at("/explanation/rule").asText());
  }

  private static Set<String> codes(JsonNode entities) {
    Set<String> codes = new LinkedHashSet<>();
    entities.forEach(entity -> value(entity.path("code")).ifPresent(codes::add));
    return codes;
  }

  private static Map<String, String> size(JsonNode size) {
    Map<String, String> counts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> count : size.properties()) {
      value(count.getValue().path("value"))
          .or(() -> value(count.getValue().path("text")))
          .ifPresent(value -> counts.put(count.getKey(), value));
    }
    return counts;
  }

  private static List<String> strings(JsonNode list) {
    List<String> values = new ArrayList<>();
    list.forEach(value -> values.add(value.asText()));
    return values;
  }
}
