package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Records that were written earlier.
 *
 * @param byStory records of each story's id
 * @param problems lines that are no record, as {@code file:line: what; what to do}
 */
public record RecordFile(Map<String, List<ScoredRecord>> byStory, List<String> problems) {
  public RecordFile {
    byStory = Map.copyOf(byStory);
    problems = List.copyOf(problems);
  }

  /**
   * Reads records, one JSON object a line.
   *
   * @throws IOException when the file cannot be read or is not UTF-8
   */
  public static RecordFile read(Path file) throws IOException {
    JsonLineFile<ScoredRecord> records = JsonLineFile.read(file, RecordFile::record);
    return new RecordFile(
        records.items().stream().collect(Collectors.groupingBy(ScoredRecord::story)),
        records.problems());
  }

  private static ScoredRecord record(JsonNode object) {
    try {
      return ScoredRecord.of(object);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new UnusableLine(
          String.valueOf(e.getMessage()), "give records in the interchange format");
    }
  }

  /** The records of a story; none where the file has none. */
  public List<ScoredRecord> of(String story) {
    return byStory.getOrDefault(story, List.of());
  }
}
