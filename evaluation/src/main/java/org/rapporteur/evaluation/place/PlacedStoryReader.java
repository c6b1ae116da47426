package org.rapporteur.evaluation.place;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.article.Span;
import org.rapporteur.evaluation.JsonFields;
import org.rapporteur.evaluation.JsonLineFile;
import org.rapporteur.evaluation.UnusableLine;

/**
 * Reads stories with marked places, one JSON object a line: {@code id}, {@code text} and {@code
 * toponyms}, each with {@code start}, {@code end}, {@code lat} and {@code lon}. Offsets count
 * characters (Unicode code points), ends exclusive.
 */
public final class PlacedStoryReader {
  private static final double POLE = 90;
  private static final double DATE_LINE = 180;
  private static final String ADVICE_OFFSETS = "count characters from 0, ends exclusive";

  private PlacedStoryReader() {}

  /**
   * Reads a file; a line with a mistake, or with a story that stood before, is left out and told.
   *
   * @throws IOException when the file cannot be read or is not UTF-8
   */
  public static JsonLineFile<PlacedStory> read(Path file) throws IOException {
    return JsonLineFile.readDistinct(file, PlacedStoryReader::story, story -> story.article().id());
  }

  private static PlacedStory story(JsonNode node) {
    Article article = Article.of(JsonFields.text(node, "id"), JsonFields.text(node, "text"));
    if (!node.path("toponyms").isArray()) {
      throw new UnusableLine("the list \"toponyms\" is missing", "add it; it may be empty");
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
      throw new UnusableLine(name + " ends before it starts", ADVICE_OFFSETS);
    }
    return new GoldPlace(
        new Span(start, end),
        degrees(node, "lat", POLE, name),
        degrees(node, "lon", DATE_LINE, name));
  }

  private static int offset(JsonNode node, String field, String name, String text) {
    JsonNode value = node.path(field);
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw new UnusableLine(name + ": \"" + field + "\" is no whole number", ADVICE_OFFSETS);
    }
    int characters = text.codePointCount(0, text.length());
    if (value.intValue() < 0 || value.intValue() > characters) {
      throw new UnusableLine(
          name + ": \"" + field + "\" is not in the text: " + value.intValue(), ADVICE_OFFSETS);
    }
    return text.offsetByCodePoints(0, value.intValue());
  }

  private static double degrees(JsonNode node, String field, double limit, String name) {
    JsonNode value = node.path(field);
    if (!value.isNumber() || Math.abs(value.doubleValue()) > limit) {
      throw new UnusableLine(
          name + ": \"" + field + "\" is no coordinate", "give degrees, south and west negative");
    }
    return value.doubleValue();
  }
}
