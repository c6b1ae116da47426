package org.rapporteur.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import org.rapporteur.corpus.StoryInput.Problem;

/**
 * Stories of a JSON document that goes over lines: one object, several one after the other, or
 * arrays of them. One object is in memory at a time. A list within the first object, such as {@code
 * articles}, counts as the document where the object has no text of its own.
 */
final class JsonDocument extends StorySource {
  private final Content content;
  private final JsonObjects objects;
  private final DecodingReader text;
  private Optional<JsonParser> parser = Optional.empty();
  private int line = 1;
  private int number;

  JsonDocument(Content content, Formats formats) {
    this.content = content;
    this.objects = formats.json();
    this.text = new DecodingReader(content.in(), Decoder.PLAIN, formats.limits().largestStory());
  }

  @Override
  Origin here() {
    return content.origin().line(line);
  }

  @Override
  boolean advance() throws IOException {
    try {
      if (parser.isEmpty()) {
        parser = Optional.of(objects.parser(text));
      }
      return read(parser.get());
    } catch (JsonProcessingException e) {
      line = e.getLocation() == null ? line : e.getLocation().getLineNr();
      found(
          Problem.error(
              here(),
              "broken JSON: " + JsonObjects.reason(e, "the file"),
              "what follows is not read; check how the file was made"));
      return false;
    }
  }

  private boolean read(JsonParser json) throws IOException {
    JsonToken token = json.nextToken();
    text.takeDoubt().ifPresent(doubt -> found(doubt.at(content.origin())));
    if (token == null) {
      if (number == 0) {
        found(Problem.error(content.origin(), "has no story", "give a file with stories"));
      }
      return false;
    }
    line = json.currentTokenLocation().getLineNr();
    if (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
      return true;
    }
    number++;
    JsonNode node = objects.value(json);
    text.renew();
    if (node.isObject()) {
      object(node);
    } else {
      found(Problem.error(here(), "this is no JSON object", "each story must be one"));
    }
    return true;
  }

  private void object(JsonNode node) {
    String id = content.id() + (number == 1 && isWhole() ? "" : "-" + number);
    Optional<JsonNode> list = number == 1 ? objects.list(node) : Optional.empty();
    if (list.isEmpty()) {
      found(objects.story(node, here(), id));
      return;
    }
    for (JsonNode item : list.get()) {
      found(objects.story(item, here(), content.id() + "-" + number));
      number++;
    }
  }

  private boolean isWhole() {
    return parser.map(json -> json.getParsingContext().inRoot()).orElse(true);
  }
}
