package org.rapporteur.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.corpus.StoryInput.Problem;
import org.rapporteur.corpus.StoryInput.Reason;
import org.rapporteur.corpus.StoryInput.Skipped;

/** Stories of a text that a news archive exported, several in one file, one in memory at a time. */
final class ExportSource extends StorySource {
  private final Content content;
  private final StoryMaker maker;
  private final ExportFormat format;
  private final DecodingReader text;
  private final BufferedReader reader;
  private final List<String> document = new ArrayList<>();
  private int line;
  private int first = 1;
  private int number;

  /** How an archive writes its stories. */
  interface ExportFormat {
    /** Whether a line begins another document than that of the lines before it. */
    boolean begins(String line, List<String> before);

    /** Whether a line is the last of its document. */
    boolean ends(String line);

    /** What a document tells of its story; without a text where it is none. */
    Map<Field, String> fields(List<String> document);
  }

  ExportSource(Content content, Formats formats, ExportFormat format) {
    this.content = content;
    this.maker = formats.maker();
    this.format = format;
    this.text = new DecodingReader(content.in(), Decoder.PLAIN, formats.limits().largestStory());
    this.reader = new BufferedReader(text);
  }

  @Override
  Origin here() {
    return content.origin().line(Math.max(1, line));
  }

  @Override
  boolean advance() throws IOException {
    Optional<String> next = Optional.ofNullable(reader.readLine());
    text.takeDoubt().ifPresent(doubt -> found(doubt.at(content.origin())));
    if (next.isEmpty()) {
      finish();
      if (number == 0) {
        found(Problem.error(content.origin(), "has no story", "check how it was exported"));
      }
      return false;
    }
    line++;
    if (format.begins(next.get(), document)) {
      finish();
    }
    if (document.isEmpty()) {
      first = line;
    }
    if (!document.isEmpty() || !next.get().isBlank()) {
      document.add(next.get());
    }
    if (format.ends(next.get())) {
      finish();
    }
    return true;
  }

  private void finish() {
    text.renew();
    if (document.isEmpty()) {
      return;
    }
    Map<Field, String> fields = format.fields(List.copyOf(document));
    document.clear();
    if (fields.isEmpty()) {
      // What stands before the first story or after the last, such as a list of search words.
      return;
    }
    number++;
    Origin origin = content.origin().line(first);
    found(
        fields.containsKey(Field.TEXT)
            ? maker.make(origin, content.id() + "-" + number, fields)
            : List.of(Skipped.because(origin, Reason.NO_TEXT, "is a document without text")));
  }

  /** Paragraphs out of lines: empty lines divide them, other line ends are those of a page. */
  static String paragraphs(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String next : lines) {
      if (next.isBlank()) {
        add(paragraphs, paragraph);
      } else {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(next.strip());
      }
    }
    add(paragraphs, paragraph);
    return paragraphs.stream().collect(Collectors.joining("\n\n"));
  }

  private static void add(List<String> paragraphs, StringBuilder paragraph) {
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
    }
    paragraph.setLength(0);
  }
}
