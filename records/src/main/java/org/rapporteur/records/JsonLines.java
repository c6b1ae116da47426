package org.rapporteur.records;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.coder.article.Article;
import org.rapporteur.records.StoryInput.Problem;
import org.rapporteur.records.StoryInput.Severity;
import org.rapporteur.records.StoryInput.Story;

/** Stories of a file of JSON Lines, one line in memory at a time. */
final class JsonLines implements Iterator<StoryInput> {
  private static final int ISO_DATE = 10;
  private static final int LONGEST_WORDS = 40;
  private static final String ADVICE_JSON = "each line must be one JSON object";

  private final String file;
  private final String stem;
  private final InputStream in;
  private final int longest;
  private final ObjectMapper json;
  private final Deque<StoryInput> found = new ArrayDeque<>();
  private int line;
  private int stories;
  private boolean ended;
  private boolean doubted;

  JsonLines(String file, String stem, InputStream in, int longest) {
    this.file = file;
    this.stem = stem;
    this.in = in;
    this.longest = longest;
    this.json =
        new ObjectMapper(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(longest).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  @Override
  public boolean hasNext() {
    while (found.isEmpty() && !ended) {
      readLine();
    }
    return !found.isEmpty();
  }

  @Override
  public StoryInput next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return found.remove();
  }

  private void readLine() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      int length = 0;
      int b = in.read();
      while (b >= 0 && b != '\n') {
        if (length < longest) {
          bytes.write(b);
        }
        length = Math.min(length + 1, longest + 1);
        b = in.read();
      }
      ended = b < 0;
      line++;
      if (length > longest) {
        problem(
            Severity.ERROR,
            "the line is longer than " + longest / 1_000_000 + " MB",
            "split the story");
      } else if (length > 0) {
        read(bytes.toByteArray());
      }
    } catch (IOException e) {
      ended = true;
      problem(Severity.ERROR, "cannot be read: " + e.getMessage(), "check the file and its disk");
    }
    if (ended && stories == 0 && found.isEmpty()) {
      found.add(
          new Problem(
              file,
              OptionalInt.empty(),
              Severity.ERROR,
              "has no story",
              "give a file with a story on each line"));
    }
  }

  private void read(byte[] bytes) {
    Decoder.Decoded decoded = Decoder.decode(bytes);
    if (Decoder.isBlank(decoded.text())) {
      return;
    }
    try {
      JsonNode node = json.readTree(decoded.text());
      if (node.isObject()) {
        tell(decoded);
        story(node);
      } else {
        problem(Severity.ERROR, "the line is no JSON object", ADVICE_JSON);
      }
    } catch (JsonProcessingException e) {
      problem(Severity.ERROR, "broken JSON: " + reason(e), ADVICE_JSON);
    }
  }

  /** Once a file: its other lines come from the same hand. */
  private void tell(Decoder.Decoded decoded) {
    if (!doubted && decoded.doubt().isPresent()) {
      Decoder.Doubt doubt = decoded.doubt().get();
      problem(Severity.WARNING, doubt.message(), doubt.advice());
      doubted = true;
    }
  }

  private static String reason(JsonProcessingException e) {
    if (e instanceof StreamConstraintsException) {
      return "it is nested too deep, or a number or name in it is too long";
    }
    if (e instanceof JsonEOFException) {
      return "the line ends in the middle of it";
    }
    JsonLocation where = e.getLocation();
    return where == null
        ? "it cannot be understood"
        : "it cannot be understood from column " + where.getColumnNr() + " on";
  }

  private void story(JsonNode node) {
    JsonNode text = node.path("text");
    if (!text.isTextual()) {
      problem(Severity.ERROR, "the field \"text\" is missing", "put the story's text in \"text\"");
      return;
    }
    if (Decoder.isBlank(text.textValue())) {
      problem(Severity.ERROR, "the field \"text\" is empty", "put the story's text in \"text\"");
      return;
    }
    stories++;
    found.add(
        new Story(
            new Article(
                field(node, "id").orElse(stem + "-" + line),
                field(node, "publisher"),
                date(node),
                field(node, "title"),
                field(node, "url"),
                text.textValue())));
  }

  private static Optional<String> field(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? Optional.of(value.asText())
        : Optional.empty();
  }

  /** The day of a date or of a date and time. */
  private Optional<LocalDate> date(JsonNode node) {
    Optional<String> given = field(node, "date");
    if (given.isEmpty()) {
      return Optional.empty();
    }
    String value = given.get().strip();
    boolean timed =
        value.length() > ISO_DATE
            && (value.charAt(ISO_DATE) == 'T' || value.charAt(ISO_DATE) == ' ');
    try {
      String day = timed ? value.substring(0, ISO_DATE) : value;
      if (day.length() != ISO_DATE) {
        throw new DateTimeParseException("not ten characters", day, 0);
      }
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      String shown =
          value.length() > LONGEST_WORDS ? value.substring(0, LONGEST_WORDS) + "\u2026" : value;
      problem(
          Severity.WARNING,
          "the date \"" + shown + "\" cannot be read; the story counts as undated",
          "write dates as 2018-01-31");
      return Optional.empty();
    }
  }

  private void problem(Severity severity, String message, String advice) {
    found.add(new Problem(file, OptionalInt.of(line), severity, message, advice));
  }
}
