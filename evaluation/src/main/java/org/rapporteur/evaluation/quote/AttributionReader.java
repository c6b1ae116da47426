package org.rapporteur.evaluation.quote;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.article.Span;
import org.rapporteur.evaluation.JsonFields;
import org.rapporteur.evaluation.JsonLineFile;
import org.rapporteur.evaluation.UnusableLine;

/**
 * Reads stories with attributions, one JSON object a line: {@code id}, {@code text}, {@code
 * attributions} with {@code source}, {@code cue} and {@code content} as lists of {@code [start,
 * end]} and {@code source_head} as one such pair, and the passages {@code discard} and {@code
 * discuss} that are set aside. Offsets count characters (Unicode code points), ends exclusive.
 */
public final class AttributionReader {
  private AttributionReader() {}

  /**
   * Reads a file; a line with a mistake, or with a story that stood before, is left out and told.
   *
   * @throws IOException when the file cannot be read or is not UTF-8
   */
  public static JsonLineFile<AttributedStory> read(Path file) throws IOException {
    return JsonLineFile.readDistinct(file, AttributionReader::story, story -> story.article().id());
  }

  private static AttributedStory story(JsonNode node) {
    Article article = Article.of(JsonFields.text(node, "id"), JsonFields.text(node, "text"));
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
      throw new UnusableLine(
          name + ": has no cue or no content", "give both, or leave the attribution out");
    }
    JsonNode head = node.path("source_head");
    return new Attribution(
        id,
        offsets.spans(node.path("source"), name + ": source"),
        head.isEmpty() ? Optional.empty() : Optional.of(offsets.span(head, name + ": source_head")),
        cue,
        content);
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
        throw new UnusableLine(what + " is no list", "give a list of [start, end]");
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
        throw new UnusableLine(what + " is no pair of numbers", "give [start, end]");
      }
      if (start.intValue() < 0
          || end.intValue() <= start.intValue()
          || end.intValue() > characters) {
        throw new UnusableLine(
            what + " is not in the text: " + pair, "count characters from 0, ends exclusive");
      }
      return new Span(place(start.intValue()), place(end.intValue()));
    }

    private int place(int character) {
      return astral ? text.offsetByCodePoints(0, character) : character;
    }
  }
}
