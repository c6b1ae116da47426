package org.rapporteur.records;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.rapporteur.coder.story.CodedStory;

/** Coded stories as the records of the interchange format, in the order of the text. */
public final class EventRecords {
  private EventRecords() {}

  /** One JSON object for each event. */
  public static List<JsonNode> events(CodedStory story) {
    return story.events().stream()
        .<JsonNode>map(event -> EventRecordJson.of(story, event))
        .toList();
  }

  /** A record on one line. Half a surrogate pair, which UTF-8 cannot write, is spelled out. */
  public static String line(JsonNode record) {
    String text = record.toString();
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                line.append(String.format("\\u%04X", c));
              } else {
                line.appendCodePoint(c);
              }
            });
    return line.toString();
  }

  /** One JSON object for each quotation. */
  public static List<JsonNode> quotations(CodedStory story) {
    return story.quotations().stream()
        .<JsonNode>map(quotation -> QuotationJson.of(story, quotation))
        .toList();
  }
}
