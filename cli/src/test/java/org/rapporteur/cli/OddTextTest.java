package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.cli.Shared.Captured;

/** Texts that break programs: the records' offsets still cut their words out of the story. */
class OddTextTest {
  private static final String EVENT = "Kenya expelled two Somali diplomats on Monday. ";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path directory;

  static Stream<String> textsWithEvents() {
    return Stream.of(
        "\uD83D\uDE00\uD83D\uDE00 Kenya \uD83D\uDE00 expelled two Somali diplomats \uD83C\uDF89.",
        "\uD83C\uDDF0\uD83C\uDDEA "
            + EVENT
            + "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 "
            + EVENT,
        "Pre\u0301sident Macky Sall of Se\u0301ne\u0301gal spoke. " + EVENT,
        "Egypt (\u0645\u0635\u0631) expelled two Qatari (\u0642\u0637\u0631) diplomats. " + EVENT,
        "\u202EIsrael\u202C bombed Syria on Tuesday. " + EVENT,
        "\u05D9\u05E9\u05E8\u05D0\u05DC \u05D2\u05D9\u05E8\u05E9\u05D4. " + EVENT,
        "Kenya expelled two Somali\r\ndiplomats on Monday.\r\n\r\n" + EVENT,
        "Kenya expelled two Somali\rdiplomats on Monday.\r\r" + EVENT,
        EVENT + "\u2028" + EVENT + "\u0085" + EVENT + "\uFEFF" + EVENT,
        "\uD800 " + EVENT + " Kenya bombed \uDC00 Somalia.",
        "Kenya\u0000 expelled two\u0007 Somali diplomats.\u001B[2J " + EVENT,
        "KENYA EXPELLED TWO SOMALI DIPLOMATS ON MONDAY. " + EVENT,
        "(((((((((( \"\"\"\"\"\"\"\" -------- ........ " + EVENT,
        "x".repeat(30_000) + " " + EVENT,
        "The minister said that" + " Kenya said that".repeat(1000) + " it rained. " + EVENT,
        EVENT + "Ethiopia bombed a village in Somalia, and ".repeat(70) + "it rained.");
  }

  @ParameterizedTest
  @MethodSource("textsWithEvents")
  void everySpanOfARecordCutsItsWordsOutOfTheStory(String text) throws IOException {
    List<JsonNode> records = run(text, "code");

    assertThat(records).isNotEmpty();
    for (JsonNode record : records) {
      JsonNode info = record.path("text_info");
      assertThat(cut(text, info.path("start"), info.path("end")))
          .isEqualTo(record.path("text").textValue());
      assertThat(cut(text, info.at("/trigger/0"), info.at("/trigger/1")))
          .isEqualToNormalizingWhitespace(record.path("event_text").textValue());
      for (String side : List.of("actor", "recipient")) {
        for (JsonNode entity : record.path(side)) {
          assertThat(cut(text, entity.path("start"), entity.path("end")))
              .isEqualToNormalizingWhitespace(entity.path("entity_text").textValue());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("textsWithEvents")
  void everySpanOfAQuotationLiesInTheStory(String text) throws IOException {
    String whole = text + "\n\n\uD83D\uDE00 Kenya said it was well.";
    for (JsonNode quotation : run(whole, "quotes")) {
      for (String part : List.of("source", "cue", "content")) {
        String words = quotation.path(part).path("text").textValue().replaceAll("\\s+", " ");
        for (JsonNode span : quotation.path(part).path("spans")) {
          assertThat(words).contains(cut(whole, span.get(0), span.get(1)).replaceAll("\\s+", " "));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"code", "quotes", "explain"})
  void whatIsPrintedForReadingHasNoControlCharacter(String command) throws IOException {
    for (String text : textsWithEvents().toList()) {
      Captured program = Shared.surroundings("", Map.of());
      assertThat(program.run(command, story(text), "--quiet")).isZero();
      assertThat(program.err()).isEmpty();
      assertThat(program.out().replace("\n", "").chars())
          .noneMatch(c -> Character.isISOControl(c) || c == 0x202E);
    }
  }

  @Test
  void ofASentenceOfThreeThousandWordsTheRunSaysThatItIsTooLong() throws IOException {
    String text = "\u201CEthiopia bombed a village in Somalia, and ".repeat(430) + "it rained.";
    Captured program = Shared.surroundings(text, Map.of());

    assertThat(program.run("code", "-")).isZero();

    assertThat(program.err()).contains("1 not read because too long");
  }

  /** A file, since control characters and lone surrogates must come in as JSON. */
  private String story(String text) throws IOException {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
    Path file = directory.resolve("story.jsonl");
    Files.writeString(file, "{\"text\": \"" + escaped + "\"}", StandardCharsets.US_ASCII);
    return file.toString();
  }

  private List<JsonNode> run(String text, String command) throws IOException {
    Captured program = Shared.surroundings("", Map.of());

    assertThat(program.run(command, story(text), "--format", "jsonl", "--quiet")).isZero();

    assertThat(program.err()).isEmpty();
    List<JsonNode> records = new ArrayList<>();
    for (String line : program.out().split("\n")) {
      if (!line.isEmpty()) {
        records.add(JSON.readTree(line));
      }
    }
    return records;
  }

  private static String cut(String text, JsonNode start, JsonNode end) {
    return text.substring(start.intValue(), end.intValue());
  }
}
