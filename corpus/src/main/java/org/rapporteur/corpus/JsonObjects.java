package org.rapporteur.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.corpus.StoryInput.Problem;

/**
 * Makes a story of a JSON object: of ninjs by its standard, of any other by the names of fields.
 */
final class JsonObjects {
  private final ObjectMapper json;
  private final FieldMap fields;
  private final StoryMaker maker;

  JsonObjects(FieldMap fields, StoryMaker maker, int longest) {
    this.fields = fields;
    this.maker = maker;
    this.json =
        new ObjectMapper(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(longest).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  JsonNode parse(String text) throws JsonProcessingException {
    return json.readTree(text);
  }

  /** Reads values of a longer document one at a time. */
  JsonParser parser(Reader reader) throws IOException {
    return json.getFactory().createParser(reader);
  }

  /** The value that begins where a parser is. */
  JsonNode value(JsonParser parser) throws IOException {
    return json.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(parser);
  }

  /**
   * @param container what the reader was reading, for a text that ends early
   */
  static String reason(JsonProcessingException e, String container) {
    if (e instanceof StreamConstraintsException) {
      return "it is nested too deep, or a number or name in it is too long";
    }
    if (e instanceof JsonEOFException) {
      return container + " ends in the middle of it";
    }
    JsonLocation where = e.getLocation();
    return where == null
        ? "it cannot be understood"
        : "it cannot be understood from column " + where.getColumnNr() + " on";
  }

  /** The story of an object, or what is wrong with it. */
  List<StoryInput> story(JsonNode object, Origin origin, String id) {
    Map<String, JsonNode> members = members(object);
    if (Ninjs.isItem(members)) {
      Optional<StoryInput> refused = Ninjs.refused(members, origin);
      return refused.isPresent()
          ? List.of(refused.get())
          : maker.make(origin, id, Ninjs.fields(members));
    }
    Optional<JsonNode> text =
        find(object, members, Field.TEXT).filter(node -> node.isTextual() || node.isArray());
    if (text.isEmpty()) {
      return List.of(missing(origin, "missing"));
    }
    Map<Field, String> values = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      find(object, members, field)
          .flatMap(node -> words(node, field == Field.TEXT ? "\n\n" : "; "))
          .ifPresent(words -> values.put(field, words));
    }
    if (Decoder.isBlank(Optional.ofNullable(values.get(Field.TEXT)).orElse(""))) {
      return List.of(missing(origin, "empty"));
    }
    return maker.make(origin, id, values);
  }

  private Problem missing(Origin origin, String how) {
    String name = fields.names(Field.TEXT).get(0);
    return Problem.error(
        origin,
        "the field \"" + name + "\" is " + how,
        "put the story's text in \"" + name + "\", or say with --map text=NAME where it is");
  }

  /** The only list of objects in an object that has no text, as search services answer. */
  Optional<JsonNode> list(JsonNode object) {
    Map<String, JsonNode> members = members(object);
    if (Ninjs.isItem(members)
        || find(object, members, Field.TEXT).filter(JsonNode::isTextual).isPresent()) {
      return Optional.empty();
    }
    List<JsonNode> lists =
        members.values().stream()
            .filter(node -> node.isArray() && node.path(0).isObject())
            .toList();
    return lists.size() == 1 ? Optional.of(lists.get(0)) : Optional.empty();
  }

  /** Members by their plain names; the first of a name counts. */
  static Map<String, JsonNode> members(JsonNode object) {
    Map<String, JsonNode> members = new HashMap<>();
    object
        .properties()
        .forEach(member -> members.putIfAbsent(FieldMap.plain(member.getKey()), member.getValue()));
    return members;
  }

  private Optional<JsonNode> find(JsonNode object, Map<String, JsonNode> members, Field field) {
    for (String name : fields.names(field)) {
      Optional<JsonNode> found =
          Optional.ofNullable(members.get(FieldMap.plain(name)))
              .or(() -> inside(object, name))
              .filter(node -> !node.isNull() && !node.isObject());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** What a name with dots leads to. */
  private static Optional<JsonNode> inside(JsonNode object, String name) {
    JsonNode node = object;
    for (String part : name.split("\\.")) {
      node = node.path(part);
    }
    return node.isMissingNode() ? Optional.empty() : Optional.of(node);
  }

  /** A single value, or the values of a list. */
  static Optional<String> words(JsonNode node, String between) {
    if (node.isValueNode()) {
      return node.isNull() ? Optional.empty() : Optional.of(node.asText());
    }
    List<String> parts = new ArrayList<>();
    node.forEach(
        part -> {
          if (part.isValueNode() && !part.isNull()) {
            parts.add(part.asText());
          }
        });
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(between, parts));
  }
}
