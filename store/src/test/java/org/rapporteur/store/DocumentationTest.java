package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on the store says what is in it. */
class DocumentationTest {
  private static final Path PAGE = Path.of("../docs/store.md");
  private static final Pattern COLUMN = Pattern.compile("\\| `(\\w+)` \\| [^|]+ \\| (.+) \\|");

  @TempDir private Path directory;

  @Test
  void everyTableViewAndColumnIsDescribed() throws IOException {
    Path file = directory.resolve("corpus.duckdb");
    Store.open(file).close();
    Map<String, List<String>> described = described();
    try (Store store = Store.openToRead(file)) {
      List<String> names =
          store
              .database()
              .list(
                  "SELECT table_name FROM duckdb_tables() WHERE NOT internal UNION ALL"
                      + " SELECT view_name FROM duckdb_views() WHERE NOT internal",
                  row -> row.getString(1));
      assertThat(described.keySet()).containsAll(names);
      for (String name : names) {
        // It has the columns of events, and the page says so.
        if (!name.equals("current_events")) {
          assertThat(described.get(name))
              .as(name)
              .isEqualTo(
                  store
                      .database()
                      .list(
                          "SELECT column_name FROM (DESCRIBE " + name + ")",
                          row -> row.getString(1)));
        }
      }
    }
  }

  private static Map<String, List<String>> described() throws IOException {
    Map<String, List<String>> described = new LinkedHashMap<>();
    String section = "";
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("### ")) {
        section = line.substring(4);
        described.put(section, new ArrayList<>());
      }
      Matcher column = COLUMN.matcher(line);
      if (described.containsKey(section) && column.matches()) {
        described.get(section).add(column.group(1));
      }
    }
    return described;
  }
}
