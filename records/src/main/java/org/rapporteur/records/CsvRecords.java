package org.rapporteur.records;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.rapporteur.coder.story.CodedStory;

/**
 * Event records as a table with a header and one row for each record. Lists are joined with {@code
 * "; "} and keep their places, so that the second code belongs to the second actor; the sectors of
 * one actor are joined with {@code /}. Unknown values are empty.
 *
 * <p>A cell of words that a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class CsvRecords {
  private static final String SEPARATOR = "; ";
  private static final String STARTS_OF_FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
  private static final Map<String, Function<JsonNode, String>> COLUMNS = columns();

  private final CsvWriter csv;

  /** Writes the header. */
  public CsvRecords(Writer out) {
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    csv.writeRecord(COLUMNS.keySet());
  }

  /** Writes the records of a story. */
  public void write(CodedStory story) {
    EventRecords.events(story).forEach(this::write);
  }

  /** Writes one record. */
  public void write(JsonNode record) {
    csv.writeRecord(COLUMNS.values().stream().map(column -> column.apply(record)).toList());
  }

  /**
   * Hands what was written to the writer.
   *
   * @throws IOException when it cannot be written
   */
  public void flush() throws IOException {
    csv.flush();
  }

  /** The names of the columns in their order. */
  public static List<String> header() {
    return List.copyOf(COLUMNS.keySet());
  }

  private static Map<String, Function<JsonNode, String>> columns() {
    Map<String, Function<JsonNode, String>> columns = new LinkedHashMap<>();
    columns.put("id", words("/id"));
    columns.put("story", words("/cite_info/story"));
    columns.put("published", words("/cite_info/published"));
    columns.put("publisher", words("/cite_info/publisher"));
    columns.put("date", words("/date"));
    columns.put("end_date", words("/end_date"));
    columns.put("date_basis", words("/date_basis"));
    columns.put("date_text", words("/date_text"));
    sides(columns, "actor", "/actor");
    sides(columns, "recipient", "/recipient");
    columns.put("event", words("/event"));
    columns.put("mode", list("/mode"));
    columns.put("context", list("/context"));
    columns.put("content_event", words("/content/event"));
    columns.put("content_mode", list("/content/mode"));
    columns.put("content_actor_code", each("/content/actor", "code"));
    columns.put("content_recipient_code", each("/content/recipient", "code"));
    columns.put("cameo", words("/cameo"));
    columns.put("quad_code", number("/quad_code"));
    columns.put("event_scale", number("/event_scale"));
    columns.put("status", words("/status"));
    columns.put("attribution", each("/attribution", "text"));
    columns.put("attribution_cue", each("/attribution", "cue"));
    columns.put("place", words("/event_loc/text"));
    columns.put("place_name", words("/event_loc/name"));
    columns.put("country", words("/event_loc/country"));
    columns.put("lat", number("/event_loc/lat"));
    columns.put("lon", number("/event_loc/lon"));
    for (String kind : List.of("dead", "injured", "arrested", "crowd")) {
      columns.put(kind, number("/size/" + kind + "/value"));
      columns.put(kind + "_max", number("/size/" + kind + "/max"));
      columns.put(kind + "_text", words("/size/" + kind + "/text"));
    }
    columns.put("process", list("/process"));
    columns.put("event_text", words("/event_text"));
    columns.put("text", words("/text"));
    columns.put("sentence", number("/text_info/sequence"));
    columns.put("start", number("/text_info/start"));
    columns.put("end", number("/text_info/end"));
    columns.put("trigger_start", number("/text_info/trigger/0"));
    columns.put("trigger_end", number("/text_info/trigger/1"));
    columns.put("rule", words("/explanation/rule"));
    columns.put("pattern", words("/explanation/pattern"));
    columns.put("path", list("/explanation/path"));
    columns.put("title", words("/cite_info/title"));
    columns.put("url", words("/cite_info/url"));
    columns.put("language", words("/cite_info/language"));
    columns.put("link", words("/link"));
    columns.put("coder", words("/coder"));
    return columns;
  }

  private static void sides(
      Map<String, Function<JsonNode, String>> columns, String name, String pointer) {
    columns.put(name, each(pointer, "entity_text"));
    columns.put(name + "_name", each(pointer, "entity_name"));
    columns.put(name + "_code", each(pointer, "code"));
    columns.put(name + "_sector", record -> safe(join(record.at(pointer), CsvRecords::sectors)));
    columns.put(name + "_id", each(pointer, "identifier_id"));
  }

  private static String sectors(JsonNode entity) {
    return elements(entity.path("sector")).stream()
        .map(JsonNode::asText)
        .collect(Collectors.joining("/"));
  }

  private static Function<JsonNode, String> words(String pointer) {
    return record -> safe(plain(record.at(pointer)));
  }

  /** Numbers are written by this program, and a leading minus is theirs. */
  private static Function<JsonNode, String> number(String pointer) {
    return record -> plain(record.at(pointer));
  }

  private static Function<JsonNode, String> list(String pointer) {
    return record -> safe(join(record.at(pointer), CsvRecords::plain));
  }

  private static Function<JsonNode, String> each(String pointer, String field) {
    return record -> safe(join(record.at(pointer), element -> plain(element.path(field))));
  }

  /** A semicolon within an element would be read as the end of it. */
  private static String join(JsonNode list, Function<JsonNode, String> cell) {
    return elements(list).stream()
        .map(element -> cell.apply(element).replace(';', ','))
        .collect(Collectors.joining(SEPARATOR));
  }

  private static List<JsonNode> elements(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String plain(JsonNode value) {
    return value.isNull() || value.isMissingNode() ? "" : value.asText();
  }

  private static String safe(String cell) {
    String clean = cell.replace('\0', '\uFFFD');
    boolean formula = !clean.isEmpty() && STARTS_OF_FORMULA.indexOf(clean.charAt(0)) >= 0;
    return formula ? "'" + clean : clean;
  }
}
