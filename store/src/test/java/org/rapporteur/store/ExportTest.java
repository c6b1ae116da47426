package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.records.CsvRecords;
import org.rapporteur.records.EventRecords;
import org.rapporteur.store.export.Export;
import org.rapporteur.store.export.ExportFormat;
import org.rapporteur.store.export.ExportFormats;
import org.rapporteur.store.export.TextFormat;

class ExportTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
  private static final Article HOSTILE =
      Article.of("h", "\"x\"; \0 \uD800 \uD83D\uDE00\t, KEN met SOM in Nairobi, UGA said.");

  @TempDir private Path directory;
  private Path file;
  private Path out;
  private List<Article> stories;

  @BeforeEach
  void fillStore() throws IOException {
    file = directory.resolve("corpus.duckdb");
    out = Files.createDirectory(directory.resolve("out's"));
    stories = new ArrayList<>(ToyCoder.stories(30, 5));
    stories.add(HOSTILE);
    Stores.ingest(file, ToyCoder.FIRST, Stores.found(stories, "a.jsonl"));
  }

  private String records() {
    return stories.stream()
        .flatMap(story -> EventRecords.events(ToyCoder.FIRST.code(story)).stream())
        .map(record -> EventRecords.line(record) + "\n")
        .collect(Collectors.joining());
  }

  private Export.Written export(String name, Selection selection) throws IOException {
    ExportFormat format = ExportFormats.named(name).orElseThrow();
    Export export = new Export(format, out);
    try (Store store = Store.openToRead(file, List.of(export.partFile()))) {
      return export.write(store.events(selection), DAY);
    }
  }

  @Test
  void jsonLinesAreTheRecordsByteForByte() throws IOException {
    Export.Written written = export("jsonl", Selection.ALL);

    assertThat(Files.readAllBytes(written.file()))
        .isEqualTo(records().getBytes(StandardCharsets.UTF_8));
    assertThat(written.events()).isEqualTo(records().lines().count());
  }

  @Test
  void parquetHoldsEveryColumnOfEveryEvent() throws IOException {
    Export.Written written = export("parquet", Selection.ALL);

    String columns = "SELECT * EXCLUDE (ordinal) FROM events";
    List<String> kept = Stores.rows(file, columns);
    Database plain = Database.open(directory.resolve("reader.duckdb"), new Properties());
    List<String> read =
        plain.list(
            "SELECT CAST(to_json(q) AS VARCHAR) AS j FROM read_parquet("
                + Store.quoted(written.file().toString())
                + ") q ORDER BY j",
            row -> row.getString(1));
    List<String> types =
        plain.list(
            "SELECT column_type FROM (DESCRIBE FROM read_parquet("
                + Store.quoted(written.file().toString())
                + "))",
            row -> row.getString(1));
    plain.close();
    assertThat(read).isEqualTo(kept).isNotEmpty();
    assertThat(types)
        .isEqualTo(Stores.rows(file, "SELECT 1").isEmpty() ? List.of() : columnTypes(columns));
  }

  private List<String> columnTypes(String sql) {
    try (Store store = Store.openToRead(file)) {
      return store
          .database()
          .list("SELECT column_type FROM (DESCRIBE " + sql + ")", row -> row.getString(1));
    }
  }

  @Test
  void csvIsTheTableOfTheCoder() throws IOException {
    Path written = export("csv", Selection.ALL).file();

    StringWriter expected = new StringWriter();
    CsvRecords rows = new CsvRecords(expected);
    stories.forEach(story -> rows.write(ToyCoder.FIRST.code(story)));
    rows.flush();
    assertThat(Files.readString(written))
        .isEqualTo(expected.toString().replace('\uD800', '?').replace("??\uDE00", "\uD83D\uDE00"));
  }

  @Test
  void aTextLayoutCanGoToStandardOutput() throws IOException {
    StringWriter text = new StringWriter();
    try (Store store = Store.openToRead(file)) {
      ((TextFormat) ExportFormats.named("jsonl").orElseThrow())
          .write(store.events(Selection.ALL), text);
    }
    assertThat(text).hasToString(records());
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "csv", "parquet"})
  void eachExportDescribesItself(String name) throws IOException, NoSuchAlgorithmException {
    Export.Written written = export(name, Selection.ALL);

    JsonNode description = new ObjectMapper().readTree(out.resolve("datapackage.json").toFile());
    JsonNode data = description.at("/resources/0");
    assertThat(data.path("path").asText()).isEqualTo("events." + name);
    assertThat(data.path("rows").asLong()).isEqualTo(written.events());
    assertThat(data.path("bytes").asLong()).isEqualTo(Files.size(written.file()));
    assertThat(data.path("hash").asText())
        .isEqualTo(
            "sha256:"
                + HexFormat.of()
                    .formatHex(
                        MessageDigest.getInstance("SHA-256")
                            .digest(Files.readAllBytes(written.file()))));
    assertThat(description.at("/runs/0/coder").asText()).isEqualTo("toy 1");
    assertThat(Files.readString(out.resolve("CITATION.cff")))
        .startsWith("cff-version: 1.2.0\n")
        .contains("date-released: \"2024-06-01\"", "coded by toy 1");
    assertThat(Files.readAllLines(out.resolve("events.fields.csv")))
        .hasSize(data.at("/schema/fields").size() + 1);
    try (var files = Files.list(out)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "events." + name, "events.fields.csv", "datapackage.json", "CITATION.cff");
    }
  }

  @Test
  void everyFieldOfALayoutIsDescribed() throws IOException {
    assertThat(names("csv")).isEqualTo(CsvRecords.header());
    List<String> fields = new ArrayList<>();
    EventRecords.events(ToyCoder.FIRST.code(HOSTILE))
        .get(0)
        .fieldNames()
        .forEachRemaining(fields::add);
    assertThat(names("jsonl")).isEqualTo(fields);
    try (Store store = Store.openToRead(file)) {
      assertThat(names("parquet"))
          .isEqualTo(
              store
                  .database()
                  .list(
                      "SELECT column_name FROM (DESCRIBE SELECT * EXCLUDE (ordinal) FROM events)",
                      row -> row.getString(1)));
    }
  }

  private static List<String> names(String format) {
    return ExportFormats.named(format).orElseThrow().fields().stream()
        .map(ExportFormat.Field::name)
        .toList();
  }

  @Test
  void eventsAreChosenByDay() throws IOException {
    Selection january =
        new Selection(
            OptionalInt.empty(),
            Optional.of(LocalDate.of(2024, 1, 10)),
            Optional.of(LocalDate.of(2024, 1, 20)),
            false);
    List<String> days =
        Files.readAllLines(export("jsonl", january).file()).stream()
            .map(line -> line.substring(line.indexOf("\"date\":") + 8).substring(0, 10))
            .distinct()
            .toList();

    assertThat(days)
        .isNotEmpty()
        .allMatch(day -> day.compareTo("2024-01-10") >= 0 && day.compareTo("2024-01-20") <= 0);
  }

  @Test
  void eventsAreChosenByRun() throws IOException {
    Stores.recode(file, new ToyCoder("toy 2", EventType.COOPERATE));

    Selection first = new Selection(OptionalInt.of(1), Optional.empty(), Optional.empty(), false);
    assertThat(Files.readString(export("jsonl", first).file())).isEqualTo(records());
    assertThat(Files.readString(export("jsonl", Selection.ALL).file()))
        .contains("COOPERATE", "\"coder\":\"toy 2\"")
        .doesNotContain("CONSULT", "toy 1");
  }

  @Test
  void oneRecordADayIsKeptForEachPairTypeAndMode() throws IOException {
    Path small = directory.resolve("small.duckdb");
    LocalDate day = LocalDate.of(2024, 1, 1);
    Stores.ingest(
        small,
        ToyCoder.FIRST,
        Stores.found(
            List.of(
                Article.of("a", "KEN met SOM. SOM met KEN. KEN met SOM.").withPublished(day),
                Article.of("b", "KEN met SOM. KEN warned SOM.").withPublished(day),
                Article.of("c", "KEN met SOM.").withPublished(day.plusDays(1)),
                Article.of("d", "KEN met SOM. KEN met SOM.")),
            "a"));
    file = small;
    Selection oneADay =
        new Selection(OptionalInt.empty(), Optional.empty(), Optional.empty(), true);

    List<String> texts =
        Files.readAllLines(export("jsonl", oneADay).file()).stream()
            .map(
                line ->
                    line.replaceAll(
                        ".*\"text\":\"((KEN|SOM) [a-z]+ (KEN|SOM)\\.)\".*\"story\":\"(.)\".*",
                        "$4 $1"))
            .toList();

    assertThat(texts)
        .containsExactly(
            "a KEN met SOM.",
            "a SOM met KEN.",
            "b KEN warned SOM.",
            "c KEN met SOM.",
            "d KEN met SOM.",
            "d KEN met SOM.");
  }
}
