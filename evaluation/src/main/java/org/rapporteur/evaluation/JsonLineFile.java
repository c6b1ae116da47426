package org.rapporteur.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A file with one JSON object a line. A line with a mistake is left out and told; blank lines are
 * passed over.
 *
 * @param items what the lines hold, in their order
 * @param problems as {@code file:line: what; what to do}
 */
public record JsonLineFile<T>(List<T> items, List<String> problems) {
  private static final String ADVICE_JSON = "each line must be one JSON object";

  public JsonLineFile {
    items = List.copyOf(items);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a file.
   *
   * @param item makes the item of a line, or throws {@link UnusableLine}
   * @throws IOException when the file cannot be read or is not UTF-8
   */
  public static <T> JsonLineFile<T> read(Path file, Function<JsonNode, T> item) throws IOException {
    return read(file, item, read -> List.of());
  }

  /**
   * Reads a file in which no item may stand twice.
   *
   * @param id what no two items may share
   * @throws IOException when the file cannot be read or is not UTF-8
   */
  public static <T> JsonLineFile<T> readDistinct(
      Path file, Function<JsonNode, T> item, Function<T, String> id) throws IOException {
    Set<String> ids = new HashSet<>();
    return read(
        file,
        object -> {
          T read = item.apply(object);
          if (!ids.add(id.apply(read))) {
            throw new UnusableLine(
                "the id " + id.apply(read) + " stands twice", "give each line an id of its own");
          }
          return read;
        });
  }

  /**
   * Reads a file.
   *
   * @param flaws what is wrong with an item that is kept all the same, as {@code what; what to do}
   * @throws IOException when the file cannot be read or is not UTF-8
   */
  static <T> JsonLineFile<T> read(
      Path file, Function<JsonNode, T> item, Function<T, List<String>> flaws) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<T> items = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      String where = file + ":" + (i + 1) + ": ";
      try {
        T read = item.apply(object(json, lines.get(i)));
        items.add(read);
        flaws.apply(read).forEach(flaw -> problems.add(where + flaw));
      } catch (UnusableLine e) {
        problems.add(where + e.getMessage());
      }
    }
    return new JsonLineFile<>(items, problems);
  }

  private static JsonNode object(ObjectMapper json, String line) {
    JsonNode node;
    try {
      node = json.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UnusableLine("broken JSON: " + e.getOriginalMessage(), ADVICE_JSON);
    }
    if (!node.isObject()) {
      throw new UnusableLine("the line is no JSON object", ADVICE_JSON);
    }
    return node;
  }
}
