package org.rapporteur.evaluation.quote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.article.Span;

/**
 * Reads stories with attributions, one JSON object a line: {@code id}, {@code text}, {@code
 * attributions} with {@code source}, {@code cue} and {@code content} as lists of {@code [start,
 * end]} and {@code source_head} as one such pair, and the passages {@code discard} and {@code
 * discuss} that are set aside. Offsets count characters (Unicode code points), ends exclusive.
 */
public final class AttributionReader {
  private final ObjectMapper json = new ObjectMapper();

  /**
   * The stories of a file.
   *
   * @param problems lines and attributions that cannot be used, as {@code file:line: message}
   */
  public record AttributionFile(List<AttributedStory> stories, List<String> problems) {
    public AttributionFile {
      stories = List.copyOf(stories);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads a file; a line with a mistake is left out and told.
   *
   * @throws IOException when the file cannot be read or is not UTF-8
   */
  public AttributionFile read(Path file) throws IOException {
    List<AttributedStory> stories = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      String where = file + ":" + (i + 1) + ": ";
      try {
        AttributedStory story = story(json.readTree(lines.get(i)));
        if (ids.add(story.article().id())) {
          stories.add(story);
        } else {
          problems.add(where + "the story " + story.article().id() + " stands twice");
        }
      } catch (JsonProcessingException e) {
        problems.add(where + "broken JSON: " + e.getOriginalMessage());
      } catch (Malformed e) {
        problems.add(where + e.getMessage());
      }
    }
    return new AttributionFile(stories, problems);
  }

  private static final class Malformed extends RuntimeException {
    Malformed(String message) {
      super(message);
    }
  }

  private static AttributedStory story(JsonNode node) {
    Article article = Article.of(required(node, "id"), required(node, "text"));
    Offsets offsets = new Offsets(article.text());
    List<Attribution> attributions = new ArrayList<>();
    for (JsonNode attribution : node.path("attributions")) {
      attributions.add(attribution(attribution, attributions.size(), offsets));
    }
    List<Span> setAside = new ArrayList<>(offsets.spans(node.path("discard"), "discard"));
    setAside.addAll(offsets.spans(node.path("discuss"), "discuss"));
    return new AttributedStory(article, attributions, setAside);
  }

  private static Attribution attribution(JsonNode node, int index, Offsets offsets) {
    String id = node.path("id").asText("");
    String name = "attribution " + (id.isEmpty() ? String.valueOf(index) : id);
    List<Span> cue = offsets.spans(node.path("cue"), name + ": cue");
    List<Span> content = offsets.spans(node.path("content"), name + ": content");
    if (cue.isEmpty() || content.isEmpty()) {
      throw new Malformed(name + ": has no cue or no content");
    }
    JsonNode head = node.path("source_head");
    return new Attribution(
        id,
        offsets.spans(node.path("source"), name + ": source"),
        head.isEmpty() ? Optional.empty() : Optional.of(offsets.span(head, name + ": source_head")),
        cue,
        content);
  }

  private static String required(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual() || value.textValue().isBlank()) {
      throw new Malformed("the field \"" + field + "\" is missing");
    }
    return value.textValue();
  }

  /** From numbers of characters to places in the text. */
  private static final class Offsets {
    private final String text;
    private final int characters;
    private final boolean astral;

    Offsets(String text) {
      this.text = text;
      this.characters = text.codePointCount(0, text.length());
      this.astral = characters < text.length();
    }

    List<Span> spans(JsonNode list, String what) {
      if (list.isMissingNode() || list.isNull()) {
        return List.of();
      }
      if (!list.isArray()) {
        throw new Malformed(what + " is no list");
      }
      List<Span> spans = new ArrayList<>();
      list.forEach(pair -> spans.add(span(pair, what)));
      return spans;
    }

    Span span(JsonNode pair, String what) {
      JsonNode start = pair.path(0);
      JsonNode end = pair.path(1);
      boolean whole = pair.size() == 2 && start.canConvertToInt() && end.canConvertToInt();
      if (!whole || !start.isIntegralNumber() || !end.isIntegralNumber()) {
        throw new Malformed(what + " is no pair of numbers");
      }
      if (start.intValue() < 0
          || end.intValue() <= start.intValue()
          || end.intValue() > characters) {
        throw new Malformed(what + " is not in the text: " + pair);
      }
      return new Span(place(start.intValue()), place(end.intValue()));
    }

    private int place(int character) {
      return astral ? text.offsetByCodePoints(0, character) : character;
    }
  }
}
