package org.rapporteur.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.corpus.StoryInput.Reason;
import org.rapporteur.corpus.StoryInput.Skipped;

/**
 * News items in the IPTC's JSON, ninjs. Version 1 has a member for each form of the body, versions
 * 2 and 3 have lists of headlines and bodies; version 3 also writes names in camel case. Names are
 * given here as {@link FieldMap#plain} makes them, so that all look alike.
 */
final class Ninjs {
  private static final Set<String> TYPICAL =
      Set.of("versioncreated", "contentcreated", "firstcreated", "pubstatus", "bodyxhtml");
  private static final Set<String> WITHDRAWN = Set.of("canceled", "cancelled", "withheld");

  private Ninjs() {}

  /** Whether an object is an item of ninjs. */
  static boolean isItem(Map<String, JsonNode> members) {
    return members.containsKey("uri")
        && (TYPICAL.stream().anyMatch(members::containsKey)
            || node(members, "bodies").isArray()
            || node(members, "headlines").isArray());
  }

  /** Why an item is no story. */
  static Optional<StoryInput> refused(Map<String, JsonNode> members, Origin origin) {
    String status = words(members, "pubstatus").orElse("usable");
    if (WITHDRAWN.contains(status)) {
      return Optional.of(
          Skipped.because(origin, Reason.NO_STORY, "was withdrawn by its publisher: " + status));
    }
    String type = words(members, "type").orElse("text");
    return type.equals("text") || body(members).isPresent()
        ? Optional.empty()
        : Optional.of(
            Skipped.because(origin, Reason.NO_STORY, "is no text but of type \"" + type + "\""));
  }

  static Map<Field, String> fields(Map<String, JsonNode> members) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    put(values, Field.ID, words(members, "uri"));
    put(values, Field.URL, words(members, "uri").filter(uri -> uri.startsWith("http")));
    put(values, Field.TEXT, body(members));
    put(
        values,
        Field.TITLE,
        words(members, "headline")
            .or(() -> chosen(node(members, "headlines")).map(Ninjs::text))
            .or(() -> words(members, "title")));
    put(
        values,
        Field.DATE,
        words(members, "contentcreated")
            .or(() -> words(members, "firstcreated"))
            .or(() -> words(members, "versioncreated")));
    put(
        values,
        Field.PUBLISHER,
        words(members, "source")
            .or(() -> name(node(members, "infosources")))
            .or(() -> name(node(members, "infosource")))
            .or(() -> words(members, "copyrightholder")));
    put(values, Field.LANGUAGE, words(members, "language"));
    put(values, Field.AUTHOR, words(members, "byline").or(() -> words(members, "by")));
    return values;
  }

  private static void put(Map<Field, String> values, Field field, Optional<String> value) {
    value.ifPresent(words -> values.put(field, words));
  }

  /** The plain text of the body, in whatever form it is given. */
  private static Optional<String> body(Map<String, JsonNode> members) {
    Optional<String> plain = words(members, "bodytext").filter(text -> !text.isBlank());
    if (plain.isPresent()) {
      return plain;
    }
    Optional<String> listed = chosen(node(members, "bodies")).map(Ninjs::text);
    if (listed.isPresent()) {
      return listed;
    }
    return members.entrySet().stream()
        .filter(member -> member.getKey().startsWith("body") && member.getValue().isTextual())
        .sorted(Map.Entry.comparingByKey())
        .map(member -> MarkupText.of(member.getValue().textValue()))
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** Of several headlines or bodies the main one, or else the first. */
  private static Optional<JsonNode> chosen(JsonNode list) {
    List<JsonNode> candidates = new ArrayList<>();
    list.forEach(
        item -> {
          if (!item.path("value").asText("").isBlank()) {
            candidates.add(item);
          }
        });
    return candidates.stream()
        .filter(item -> item.path("role").asText("").toLowerCase(Locale.ROOT).contains("main"))
        .findFirst()
        .or(
            () ->
                candidates.stream()
                    .filter(item -> contentType(item).startsWith("text/plain"))
                    .findFirst())
        .or(() -> candidates.stream().findFirst());
  }

  private static String text(JsonNode item) {
    String value = item.path("value").asText("");
    return contentType(item).startsWith("text/plain") ? value : MarkupText.of(value);
  }

  private static String contentType(JsonNode item) {
    return item.path("contenttype").asText(item.path("contentType").asText(""));
  }

  private static Optional<String> name(JsonNode sources) {
    for (JsonNode source : sources) {
      String name = source.path("name").asText("");
      if (!name.isBlank()) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> words(Map<String, JsonNode> members, String name) {
    JsonNode node = node(members, name);
    return node.isObject() ? Optional.empty() : JsonObjects.words(node, "; ");
  }

  private static JsonNode node(Map<String, JsonNode> members, String name) {
    return Optional.ofNullable(members.get(name)).orElse(MissingNode.getInstance());
  }
}
