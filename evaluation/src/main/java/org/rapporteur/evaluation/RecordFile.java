package org.rapporteur.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records that were written earlier.
 *
 * @param byStory records of each story's id
 * @param problems lines that are no record, as {@code file:line: message}
 */
public record RecordFile(Map<String, List<ScoredRecord>> byStory, List<String> problems) {
  public RecordFile {
    byStory = Map.copyOf(byStory);
    problems = List.copyOf(problems);
  }

  /**
   * Reads records, one JSON object a line.
   *
   * @throws IOException when the file cannot be read
   */
  public static RecordFile read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, List<ScoredRecord>> byStory = new HashMap<>();
    List<String> problems = new ArrayList<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      try {
        ScoredRecord record = ScoredRecord.of(json.readTree(lines.get(i)));
        byStory.computeIfAbsent(record.story(), id -> new ArrayList<>()).add(record);
      } catch (JsonProcessingException e) {
        problems.add(file + ":" + (i + 1) + ": broken JSON: " + e.getOriginalMessage());
      } catch (IllegalArgumentException | DateTimeParseException e) {
        problems.add(file + ":" + (i + 1) + ": " + e.getMessage());
      }
    }
    return new RecordFile(byStory, problems);
  }

  /** The records of a story; none where the file has none. */
  public List<ScoredRecord> of(String story) {
    return byStory.getOrDefault(story, List.of());
  }
}
