package org.rapporteur.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.coder.article.Article;
import org.rapporteur.evaluation.GoldStory.GoldCount;
import org.rapporteur.evaluation.GoldStory.GoldDate;
import org.rapporteur.evaluation.GoldStory.GoldEvent;
import org.rapporteur.evaluation.GoldStory.GoldPlace;
import org.rapporteur.evaluation.GoldStory.GoldSide;
import org.rapporteur.evaluation.GoldStory.NonEvent;

/** Reads gold stories, one JSON object a line. */
public final class GoldReader {
  private final ObjectMapper json = new ObjectMapper();

  /**
   * The stories of a file.
   *
   * @param problems lines that are no gold story, as {@code file:line: message}
   */
  public record GoldFile(List<GoldStory> stories, List<String> problems) {
    public GoldFile {
      stories = List.copyOf(stories);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads a file; a line with a mistake is left out and told.
   *
   * @throws IOException when the file cannot be read
   */
  public GoldFile read(Path file) throws IOException {
    List<GoldStory> stories = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      String where = file + ":" + (i + 1) + ": ";
      if (lines.get(i).isBlank()) {
        continue;
      }
      try {
        GoldStory story = story(json.readTree(lines.get(i)));
        stories.add(story);
        unplaced(story).forEach(problem -> problems.add(where + problem));
      } catch (JsonProcessingException e) {
        problems.add(where + "broken JSON: " + e.getOriginalMessage());
      } catch (Malformed | DateTimeParseException e) {
        problems.add(where + e.getMessage());
      }
    }
    return new GoldFile(stories, problems);
  }

  private static final class Malformed extends RuntimeException {
    Malformed(String message) {
      super(message);
    }
  }

  /** Annotations that do not stand in the text; nothing can match them. */
  private static List<String> unplaced(GoldStory story) {
    List<String> problems = new ArrayList<>();
    for (GoldEvent event : story.events()) {
      if (!story.article().text().contains(event.sentence())) {
        problems.add("the sentence of '" + event.trigger() + "' is not in the text");
      } else if (Occurrences.of(event.trigger(), event.sentence()).isEmpty()) {
        problems.add("the trigger '" + event.trigger() + "' is not in its sentence");
      }
    }
    return problems;
  }

  private static GoldStory story(JsonNode node) {
    Article article =
        new Article(
            required(node, "id"),
            optional(node, "publisher"),
            optional(node, "date").map(LocalDate::parse),
            optional(node, "title"),
            optional(node, "url"),
            required(node, "text"));
    List<GoldEvent> events = new ArrayList<>();
    node.path("events").forEach(event -> events.add(event(event)));
    List<NonEvent> nonEvents = new ArrayList<>();
    node.path("non_events")
        .forEach(
            none ->
                nonEvents.add(
                    new NonEvent(
                        required(none, "sentence_text"),
                        required(none, "trigger"),
                        optional(none, "why").orElse(""))));
    return new GoldStory(article, events, nonEvents);
  }

  private static GoldEvent event(JsonNode node) {
    return new GoldEvent(
        required(node, "sentence_text"),
        required(node, "trigger"),
        required(node, "event"),
        optional(node, "mode"),
        strings(node.path("contexts")),
        sides(node.path("actors")),
        sides(node.path("recipients")),
        required(node, "status"),
        strings(node.path("attribution")),
        date(node.path("date")),
        place(node.path("place")),
        size(node.path("size")),
        optional(node.path("content"), "event"),
        strings(node.path("process")),
        node.path("optional").asBoolean(false));
  }

  private static List<GoldSide> sides(JsonNode list) {
    List<GoldSide> sides = new ArrayList<>();
    for (JsonNode side : list) {
      sides.add(
          new GoldSide(
              optional(side, "text").orElse(""),
              strings(side.path("country")),
              optional(side, "sector")));
    }
    return sides;
  }

  private static Optional<GoldDate> date(JsonNode node) {
    return node.isObject()
        ? Optional.of(
            new GoldDate(
                optional(node, "start").map(LocalDate::parse),
                optional(node, "end").map(LocalDate::parse),
                optional(node, "text")))
        : Optional.empty();
  }

  private static Optional<GoldPlace> place(JsonNode node) {
    return node.isObject()
        ? Optional.of(new GoldPlace(optional(node, "text").orElse(""), optional(node, "country")))
        : Optional.empty();
  }

  private static List<GoldCount> size(JsonNode node) {
    List<GoldCount> counts = new ArrayList<>();
    for (Map.Entry<String, JsonNode> count : node.properties()) {
      if (!count.getValue().isNull()) {
        counts.add(new GoldCount(count.getKey(), count.getValue().asText()));
      }
    }
    return counts;
  }

  /** The strings of a list, or the one that stands for a list of one. */
  private static List<String> strings(JsonNode node) {
    List<String> values = new ArrayList<>();
    if (node.isTextual()) {
      values.add(node.textValue());
    }
    for (JsonNode element : node) {
      if (!element.isNull()) {
        values.add(element.asText());
      }
    }
    return values;
  }

  private static Optional<String> optional(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
  }

  private static String required(JsonNode node, String field) {
    return optional(node, field)
        .orElseThrow(() -> new Malformed("the field \"" + field + "\" is missing"));
  }
}
