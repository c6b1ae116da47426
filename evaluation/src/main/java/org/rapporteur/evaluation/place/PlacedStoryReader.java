package org.rapporteur.evaluation.place;

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
import java.util.Set;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.article.Span;

/**
 * Reads stories with marked places, one JSON object a line: {@code id}, {@code text} and {@code
 * toponyms}, each with {@code start}, {@code end}, {@code lat} and {@code lon}. Offsets count
 * characters (Unicode code points), ends exclusive.
 */
public final class PlacedStoryReader {
  private static final double POLE = 90;
  private static final double DATE_LINE = 180;

  private final ObjectMapper json = new ObjectMapper();

  /**
   * The stories of a file.
   *
   * @param problems lines that cannot be used, as {@code file:line: message}
   */
  public record PlacedStories(List<PlacedStory> stories, List<String> problems) {
    public PlacedStories {
      stories = List.copyOf(stories);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads a file; a line with a mistake is left out and told.
   *
   * @throws IOException when the file cannot be read or is not UTF-8
   */
  public PlacedStories read(Path file) throws IOException {
    List<PlacedStory> stories = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      String where = file + ":" + (i + 1) + ": ";
      try {
        PlacedStory story = story(json.readTree(lines.get(i)));
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
    return new PlacedStories(stories, problems);
  }

  private static final class Malformed extends RuntimeException {
    Malformed(String message) {
      super(message);
    }
  }

  private static PlacedStory story(JsonNode node) {
    Article article = Article.of(required(node, "id"), required(node, "text"));
    if (!node.path("toponyms").isArray()) {
      throw new Malformed("the list \"toponyms\" is missing");
    }
    List<GoldPlace> places = new ArrayList<>();
    for (JsonNode toponym : node.path("toponyms")) {
      places.add(place(toponym, places.size(), article.text()));
    }
    return new PlacedStory(article, places);
  }

  private static GoldPlace place(JsonNode node, int index, String text) {
    String name = "toponym " + index;
    int start = offset(node, "start", name, text);
    int end = offset(node, "end", name, text);
    if (end <= start) {
      throw new Malformed(name + " ends before it starts");
    }
    return new GoldPlace(
        new Span(start, end),
        degrees(node, "lat", POLE, name),
        degrees(node, "lon", DATE_LINE, name));
  }

  private static int offset(JsonNode node, String field, String name, String text) {
    JsonNode value = node.path(field);
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw new Malformed(name + ": \"" + field + "\" is no whole number");
    }
    int characters = text.codePointCount(0, text.length());
    if (value.intValue() < 0 || value.intValue() > characters) {
      throw new Malformed(name + ": \"" + field + "\" is not in the text: " + value.intValue());
    }
    return text.offsetByCodePoints(0, value.intValue());
  }

  private static double degrees(JsonNode node, String field, double limit, String name) {
    JsonNode value = node.path(field);
    if (!value.isNumber() || Math.abs(value.doubleValue()) > limit) {
      throw new Malformed(name + ": \"" + field + "\" is no coordinate");
    }
    return value.doubleValue();
  }

  private static String required(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual() || value.textValue().isBlank()) {
      throw new Malformed("the field \"" + field + "\" is missing");
    }
    return value.textValue();
  }
}
