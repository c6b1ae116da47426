package org.rapporteur.evaluation;

import static org.rapporteur.evaluation.JsonFields.required;
import static org.rapporteur.evaluation.JsonFields.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
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
  private static final String ADVICE_COPY = "copy it from the text";

  private GoldReader() {}

  /**
   * Reads a file. A line with a mistake is left out and told; so is an annotation that does not
   * stand in the text, but its story is kept.
   *
   * @throws IOException when the file cannot be read or is not UTF-8
   */
  public static JsonLineFile<GoldStory> read(Path file) throws IOException {
    return JsonLineFile.read(file, GoldReader::story, GoldReader::unplaced);
  }

  /** Annotations that do not stand in the text; nothing can match them. */
  private static List<String> unplaced(GoldStory story) {
    List<String> problems = new ArrayList<>();
    for (GoldEvent event : story.events()) {
      if (!story.article().text().contains(event.sentence())) {
        problems.add(
            "the sentence of '" + event.trigger() + "' is not in the text; " + ADVICE_COPY);
      } else if (Occurrences.of(event.trigger(), event.sentence()).isEmpty()) {
        problems.add(
            "the trigger '" + event.trigger() + "' is not in its sentence; " + ADVICE_COPY);
      }
    }
    return problems;
  }

  private static GoldStory story(JsonNode node) {
    Article article =
        new Article(
            required(node, "id"),
            value(node, "publisher"),
            day(node, "date"),
            value(node, "title"),
            value(node, "url"),
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
                        value(none, "why").orElse(""))));
    return new GoldStory(article, events, nonEvents);
  }

  private static GoldEvent event(JsonNode node) {
    return new GoldEvent(
        required(node, "sentence_text"),
        required(node, "trigger"),
        required(node, "event"),
        value(node, "mode"),
        strings(node.path("contexts")),
        sides(node.path("actors")),
        sides(node.path("recipients")),
        required(node, "status"),
        strings(node.path("attribution")),
        date(node.path("date")),
        place(node.path("place")),
        size(node.path("size")),
        value(node.path("content"), "event"),
        strings(node.path("process")),
        node.path("optional").asBoolean(false));
  }

  private static List<GoldSide> sides(JsonNode list) {
    List<GoldSide> sides = new ArrayList<>();
    for (JsonNode side : list) {
      sides.add(
          new GoldSide(
              value(side, "text").orElse(""),
              strings(side.path("country")),
              value(side, "sector")));
    }
    return sides;
  }

  private static Optional<GoldDate> date(JsonNode node) {
    return node.isObject()
        ? Optional.of(new GoldDate(day(node, "start"), day(node, "end"), value(node, "text")))
        : Optional.empty();
  }

  private static Optional<GoldPlace> place(JsonNode node) {
    return node.isObject()
        ? Optional.of(new GoldPlace(value(node, "text").orElse(""), value(node, "country")))
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

  private static Optional<LocalDate> day(JsonNode node, String field) {
    return value(node, field).map(GoldReader::day);
  }

  private static LocalDate day(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      throw new UnusableLine(
          "the date \"" + written + "\" cannot be read", "write dates as 2018-01-31");
    }
  }
}
