package org.rapporteur.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import org.rapporteur.corpus.StoryInput.Problem;

/** Stories of a file of JSON Lines, one line in memory at a time. */
final class JsonLines extends StorySource {
  private static final String ADVICE = "each line must be one JSON object";

  private final Content content;
  private final Formats formats;
  private final JsonObjects objects;
  private final ByteLines lines;
  private boolean any;
  private boolean doubted;

  JsonLines(Content content, Formats formats) {
    this.content = content;
    this.formats = formats;
    this.objects = formats.json();
    this.lines = new ByteLines(content.in(), formats.limits().largestStory());
  }

  @Override
  Origin here() {
    return content.origin().line(lines.number() + 1);
  }

  @Override
  boolean advance() throws IOException {
    Optional<byte[]> line = lines.next();
    if (line.isEmpty()) {
      if (!any) {
        found(
            Problem.error(
                content.origin(), "has no story", "give a file with a story on each line"));
      }
      return false;
    }
    Origin origin = content.origin().line(lines.number());
    if (lines.isCut()) {
      any = true;
      found(
          Problem.error(
              origin,
              "the line is longer than " + formats.limits().largestStory() / 1_000_000 + " MB",
              "split the story"));
    } else {
      read(line.get(), origin);
    }
    return true;
  }

  private void read(byte[] line, Origin origin) {
    Decoder.Decoded decoded = Decoder.PLAIN.decode(line);
    if (Decoder.isBlank(decoded.text())) {
      return;
    }
    any = true;
    try {
      JsonNode node = objects.parse(decoded.text());
      if (node.isObject()) {
        tell(decoded, origin);
        found(objects.story(node, origin, content.id() + "-" + lines.number()));
      } else {
        found(Problem.error(origin, "the line is no JSON object", ADVICE));
      }
    } catch (JsonProcessingException e) {
      found(Problem.error(origin, "broken JSON: " + JsonObjects.reason(e, "the line"), ADVICE));
    }
  }

  /** Once a file: its other lines come from the same hand. */
  private void tell(Decoder.Decoded decoded, Origin origin) {
    if (!doubted && decoded.doubt().isPresent()) {
      found(decoded.doubt().get().at(origin));
      doubted = true;
    }
  }
}
