package org.rapporteur.workbench.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An event record in words. */
public record RecordView(JsonNode json) {
  private static final Pattern ENTRY = Pattern.compile("(\\S+?\\.yml):(\\d+) (\\S+)");

  /** A lexicon entry by its place. */
  public record Entry(String file, int line, String id) {}

  /**
   * A side of the event.
   *
   * @param code what it was resolved to, such as {@code RUS:GOV}; a dash when nothing
   */
  public record Side(String text, String code, Optional<String> name, String kind) {}

  public String id() {
    return json.path("id").asText();
  }

  /** {@code ACCUSE/allege}. */
  public String type() {
    return typeOf(json);
  }

  public String status() {
    return json.path("status").asText();
  }

  public String trigger() {
    return json.path("event_text").asText();
  }

  public int quad() {
    return json.path("quad_code").asInt();
  }

  public List<Side> actors() {
    return sides(json.path("actor"));
  }

  public List<Side> recipients() {
    return sides(json.path("recipient"));
  }

  /** What is promised, asked, refused, threatened or alleged: {@code ASSAULT AZE > ARM:MIL}. */
  public Optional<String> content() {
    JsonNode content = json.path("content");
    return content.isObject()
        ? Optional.of(
            typeOf(content)
                + " "
                + codes(content.path("actor"))
                + " > "
                + codes(content.path("recipient")))
        : Optional.empty();
  }

  /** Outermost speaker first: {@code SANA (quote) > Bashar al-Assad (say)}. */
  public Optional<String> chain() {
    String chain =
        stream(json.path("attribution"))
            .map(step -> step.path("text").asText() + " (" + step.path("cue").asText() + ")")
            .collect(Collectors.joining(" > "));
    return chain.isEmpty() ? Optional.empty() : Optional.of(chain);
  }

  /** The day or days, with the words that say so. */
  public Optional<String> date() {
    String start = json.path("date").asText("");
    String end = json.path("end_date").asText("");
    String words = json.path("date_text").asText("");
    String quoted = words.isEmpty() ? "" : " \u201c" + words + "\u201d";
    if (start.isEmpty() && end.isEmpty()) {
      return words.isEmpty() ? Optional.empty() : Optional.of("open:" + quoted);
    }
    return Optional.of((start.equals(end) ? start : start + " to " + end) + quoted);
  }

  public Optional<String> place() {
    JsonNode place = json.path("event_loc");
    if (!place.isObject()) {
      return Optional.empty();
    }
    String country = place.path("country").asText("");
    return Optional.of(
        place.path("name").asText(place.path("text").asText())
            + (country.isEmpty() ? "" : ", " + country));
  }

  /** {@code dead 12, injured 3}. */
  public Optional<String> size() {
    List<String> counts = new ArrayList<>();
    json.path("size")
        .properties()
        .forEach(
            count -> {
              JsonNode max = count.getValue().path("max");
              counts.add(
                  count.getKey()
                      + " "
                      + count.getValue().path("value").asText("some")
                      + (max.isNumber() ? " to " + max.asText() : ""));
            });
    return counts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", counts));
  }

  public List<String> contexts() {
    return stream(json.path("context")).map(JsonNode::asText).toList();
  }

  public List<String> processes() {
    return stream(json.path("process")).map(JsonNode::asText).toList();
  }

  public String cameo() {
    return json.path("cameo").asText("");
  }

  public String pattern() {
    return json.path("explanation").path("pattern").asText();
  }

  /** How each side was bound, a step each. */
  public List<String> path() {
    return stream(json.path("explanation").path("path")).map(JsonNode::asText).toList();
  }

  /** The lexicon entries that fired, from the innermost to the outermost. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    Matcher matcher = ENTRY.matcher(json.path("explanation").path("rule").asText());
    while (matcher.find()) {
      entries.add(
          new Entry(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3)));
    }
    return entries;
  }

  /** The rule as it stands in the record, for those that are no lexicon entry. */
  public String rule() {
    return json.path("explanation").path("rule").asText();
  }

  private static String typeOf(JsonNode event) {
    String mode = stream(event.path("mode")).map(JsonNode::asText).collect(Collectors.joining("+"));
    return event.path("event").asText() + (mode.isEmpty() ? "" : "/" + mode);
  }

  private static List<Side> sides(JsonNode entities) {
    return stream(entities)
        .map(
            entity ->
                new Side(
                    entity.path("entity_text").asText(),
                    code(entity),
                    Optional.of(entity.path("entity_name").asText(""))
                        .filter(name -> !name.isEmpty()),
                    entity.path("mention").asText()))
        .toList();
  }

  private static String codes(JsonNode entities) {
    String codes = stream(entities).map(RecordView::code).collect(Collectors.joining("+"));
    return codes.isEmpty() ? "-" : codes;
  }

  private static String code(JsonNode entity) {
    String country = entity.path("code").asText("");
    String sectors =
        stream(entity.path("sector")).map(JsonNode::asText).collect(Collectors.joining("/"));
    String joined = sectors.isEmpty() ? country : country + ":" + sectors;
    return joined.isEmpty() ? "-" : joined;
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
