package org.rapporteur.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its story: first what schema.org's JSON-LD says, then what its meta tags and
 * the like say, in the order of {@code pages.properties}.
 */
final class PageFields {
  private static final int MOST_NODES = 10_000;
  private static final int DEEPEST = 20;

  private final Map<Field, List<Place>> places = new EnumMap<>(Field.class);
  private final ObjectMapper json;

  /** An attribute of an element, or its text where the attribute is empty. */
  private record Place(String selector, String attribute) {
    static Place of(String words) {
      int at = words.lastIndexOf(" @");
      return at < 0
          ? new Place(words.strip(), "")
          : new Place(words.substring(0, at).strip(), words.substring(at + 2).strip());
    }

    Optional<String> value(Document page) {
      for (Element element : page.select(selector)) {
        String value = attribute.isEmpty() ? element.text() : element.attr(attribute);
        if (!value.isBlank()) {
          return Optional.of(value.strip());
        }
      }
      return Optional.empty();
    }
  }

  PageFields(Properties lines, ObjectMapper json) {
    this.json = json;
    for (Field field : Field.values()) {
      List<Place> list = new ArrayList<>();
      for (String words : lines.getProperty(field.word(), "").split(";")) {
        if (!words.isBlank()) {
          list.add(Place.of(words));
        }
      }
      places.put(field, list);
    }
  }

  Map<Field, String> of(Document page) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    places.forEach(
        (field, list) ->
            list.stream()
                .flatMap(place -> place.value(page).stream())
                .findFirst()
                .ifPresent(value -> values.put(field, value)));
    article(page).ifPresent(node -> values.putAll(described(node)));
    return values;
  }

  private Map<Field, String> described(JsonNode article) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    put(values, Field.TITLE, words(article, "headline").map(MarkupText::line));
    put(
        values,
        Field.DATE,
        words(article, "datePublished").or(() -> words(article, "dateCreated")));
    put(values, Field.PUBLISHER, words(article, "publisher"));
    put(values, Field.AUTHOR, words(article, "author"));
    put(values, Field.LANGUAGE, words(article, "inLanguage"));
    put(values, Field.URL, words(article, "url").filter(url -> url.startsWith("http")));
    put(values, Field.TEXT, words(article, "articleBody"));
    return values;
  }

  private static void put(Map<Field, String> values, Field field, Optional<String> value) {
    value.filter(words -> !words.isBlank()).ifPresent(words -> values.put(field, words.strip()));
  }

  /** A value, the name of an object, or those of a list. */
  private static Optional<String> words(JsonNode object, String name) {
    JsonNode node = object.path(name);
    if (node.isArray()) {
      List<String> names = new ArrayList<>();
      node.forEach(part -> single(part).ifPresent(names::add));
      return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names));
    }
    return single(node);
  }

  private static Optional<String> single(JsonNode node) {
    JsonNode value = node.isObject() ? node.path("name") : node;
    return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
  }

  /** The first object of JSON-LD that describes an article. */
  private Optional<JsonNode> article(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        Optional<JsonNode> found = article(json.readTree(script.data()));
        if (found.isPresent()) {
          return found;
        }
      } catch (JsonProcessingException e) {
        // Broken JSON-LD is common; the meta tags tell the same.
        continue;
      }
    }
    return Optional.empty();
  }

  private record Level(JsonNode node, int depth) {}

  private static Optional<JsonNode> article(JsonNode root) {
    Deque<Level> waiting = new ArrayDeque<>(List.of(new Level(root, 0)));
    for (int seen = 0; !waiting.isEmpty() && seen < MOST_NODES; seen++) {
      Level level = waiting.remove();
      if (isArticle(level.node().path("@type"))) {
        return Optional.of(level.node());
      }
      if (level.depth() < DEEPEST) {
        level
            .node()
            .forEach(
                child -> {
                  if (child.isContainerNode()) {
                    waiting.add(new Level(child, level.depth() + 1));
                  }
                });
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    String name = type.asText("");
    return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
  }
}
