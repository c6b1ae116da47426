package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Sentences that tell no political event: tab-separated, with a header of three columns. The second
 * says what the sentence is about (sport, weather).
 *
 * @param problems rows that cannot be used, as {@code file:line: message}
 */
public record NonEventFile(List<NonEvent> sentences, List<String> problems) {
  private static final List<String> HEADER = List.of("id", "subject", "sentence");

  public NonEventFile {
    sentences = List.copyOf(sentences);
    problems = List.copyOf(problems);
  }

  /** A sentence that should give no record. */
  public record NonEvent(String id, String subject, String sentence) {}

  /**
   * Reads a file.
   *
   * @throws IOException when the file cannot be read, is not UTF-8, or has not the header
   */
  public static NonEventFile read(Path file) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": is not UTF-8", e);
    }
    if (lines.isEmpty() || !fields(lines.get(0)).equals(HEADER)) {
      throw new IOException(file + ": has not the header " + String.join(", ", HEADER));
    }
    List<NonEvent> sentences = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    for (int row = 1; row < lines.size(); row++) {
      String where = file + ":" + (row + 1) + ": ";
      List<String> fields = fields(lines.get(row));
      if (lines.get(row).isBlank()) {
        continue;
      }
      if (fields.size() != HEADER.size() || fields.stream().anyMatch(String::isBlank)) {
        problems.add(where + "is not id, subject and sentence");
      } else if (!ids.add(fields.get(0))) {
        problems.add(where + "id " + fields.get(0) + " stands twice");
      } else {
        sentences.add(new NonEvent(fields.get(0), fields.get(1), fields.get(2)));
      }
    }
    return new NonEventFile(sentences, problems);
  }

  private static List<String> fields(String line) {
    return List.of(line.split("\t", -1));
  }
}
