package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.article.Article;
import org.rapporteur.evaluation.GoldStory.GoldEvent;
import org.rapporteur.evaluation.GoldStory.GoldSide;
import org.rapporteur.evaluation.GoldStory.NonEvent;

/** A gold story of two sentences, and records that fit it. */
final class Fixtures {
  static final String FIRST = "Kenya met Ethiopia and Chad on Friday, the KBC reported.";
  static final String SECOND = "Chad accused Libya of an attack.";
  static final String TEXT = FIRST + "\n" + SECOND;

  private Fixtures() {}

  static GoldStory story(GoldEvent... events) {
    return new GoldStory(
        Article.of("s", TEXT),
        List.of(events),
        List.of(new NonEvent(FIRST, "reported", "reporting")));
  }

  static GoldEvent met(boolean optional) {
    return gold(
        FIRST, "met", "CONSULT", List.of("KEN", "ETH"), List.of(), List.of("KBC"), optional);
  }

  static GoldEvent accused() {
    return gold(SECOND, "accused", "ACCUSE", List.of("TCD"), List.of("LBY"), List.of(), false);
  }

  static GoldEvent gold(
      String sentence,
      String trigger,
      String type,
      List<String> actors,
      List<String> recipients,
      List<String> attribution,
      boolean optional) {
    return new GoldEvent(
        sentence,
        trigger,
        type,
        Optional.empty(),
        List.of(),
        sides(actors),
        sides(recipients),
        "happened",
        attribution,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        optional);
  }

  private static List<GoldSide> sides(List<String> codes) {
    return codes.stream().map(code -> new GoldSide(code, List.of(code), Optional.empty())).toList();
  }

  static ScoredRecord metRecord() {
    return record(
        "met",
        "CONSULT",
        "[\"KEN\", \"ETH\"]",
        "[]",
        "{\"attribution\": [{\"text\": \"the KBC\", \"entity\": null}]}");
  }

  static ScoredRecord accusedRecord() {
    return record("accused", "ACCUSE", "[\"TCD\"]", "[\"LBY\"]", "{}");
  }

  /** A record whose trigger is the first occurrence of the words; other fields as given. */
  static ScoredRecord record(
      String trigger, String type, String actors, String recipients, String fields) {
    ObjectMapper json = new ObjectMapper();
    try {
      ObjectNode record = (ObjectNode) json.readTree(fields);
      int start = TEXT.indexOf(trigger);
      record.put("event", type);
      if (!record.has("status")) {
        record.put("status", "happened");
      }
      record.set("actor", entities(json, actors));
      record.set("recipient", entities(json, recipients));
      record.put("text", start < FIRST.length() ? FIRST : SECOND);
      record.put("event_text", trigger);
      record.putObject("text_info").putArray("trigger").add(start).add(start + trigger.length());
      record.putObject("cite_info").put("story", "s");
      return ScoredRecord.of(record);
    } catch (java.io.IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static com.fasterxml.jackson.databind.JsonNode entities(ObjectMapper json, String codes)
      throws java.io.IOException {
    var entities = json.createArrayNode();
    json.readTree(codes).forEach(code -> entities.addObject().set("code", code));
    return entities;
  }
}
