package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.coder.article.Article;
import org.rapporteur.store.export.Export;
import org.rapporteur.store.export.ExportFormat;
import org.rapporteur.store.export.ExportFormats;

/** Programs that read other event data sets read our exports in their layouts. */
class PeerLayoutsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate DAY = LocalDate.of(2024, 2, 18);

  @TempDir private Path directory;
  private Path file;

  /** A guest, a host and an accusation. */
  @BeforeEach
  void fillStore() {
    file = directory.resolve("corpus.duckdb");
    Article story =
        new Article(
            "a",
            Optional.of("The \"Daily\"\tPost"),
            Optional.of(DAY),
            Optional.of("Title"),
            Optional.of("https://example.org/a;1"),
            "KEN met SOM in Nairobi, UGA said. KEN accused SOM.");
    Stores.ingest(file, ToyCoder.FIRST, Stores.found(List.of(story), "a"));
    edit(0, record -> record.put("cameo", "042"));
    edit(
        1,
        record -> {
          record.put("cameo", "1121");
          record.put("event_scale", -3.0);
          record.putArray("mode");
        });
  }

  private void edit(int ordinal, Consumer<ObjectNode> change) {
    try (Store store = Store.open(file)) {
      String line =
          store
              .database()
              .one("SELECT record FROM events WHERE ordinal = " + ordinal, row -> row.getString(1));
      ObjectNode record = (ObjectNode) JSON.readTree(line);
      change.accept(record);
      store
          .database()
          .run(
              "UPDATE events SET record = ? WHERE ordinal = " + ordinal,
              JSON.writeValueAsString(record));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static ExportFormat format(String name) {
    return ExportFormats.named(name).orElseThrow();
  }

  private Export.Written export(String name) throws IOException {
    Path out = Files.createDirectories(directory.resolve(name));
    try (Store store = Store.openToRead(file)) {
      return new Export(format(name), out).write(store.events(Selection.ALL), DAY);
    }
  }

  /** The cells of each row, without a header. */
  private List<List<String>> rows(String name) throws IOException {
    boolean header = format(name).dialect().orElseThrow().header();
    return Files.readAllLines(export(name).file()).stream()
        .skip(header ? 1 : 0)
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  /** Those cells of a row that are not absent, each with the name of its column. */
  private List<String> filled(String name, int row) throws IOException {
    List<String> cells = rows(name).get(row);
    String absent = format(name).dialect().orElseThrow().absent();
    List<ExportFormat.Field> fields = format(name).fields();
    return IntStream.range(0, cells.size())
        .filter(i -> !cells.get(i).equals(absent))
        .mapToObj(i -> fields.get(i).name() + "=" + cells.get(i))
        .toList();
  }

  private String id(int ordinal) {
    try (Store store = Store.openToRead(file)) {
      return store
          .database()
          .one("SELECT event_id FROM events WHERE ordinal = " + ordinal, row -> row.getString(1));
    }
  }

  private String storyKey() {
    try (Store store = Store.openToRead(file)) {
      return store.database().one("SELECT story_key FROM stories", row -> row.getString(1));
    }
  }

  private static List<String> columns(String name) {
    return format(name).fields().stream().map(ExportFormat.Field::name).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "polecat, 40, true",
    "icews, 20, true",
    "phoenix, 26, false",
    "gdelt, 61, false",
    "gdelt-mentions, 16, false"
  })
  void eachLayoutHasItsColumnsAndItsHeaderOrNone(String name, int count, boolean header)
      throws IOException {
    List<String> lines = Files.readAllLines(export(name).file());

    assertThat(lines).allMatch(line -> line.split("\t", -1).length == count);
    assertThat(columns(name)).hasSize(count).doesNotHaveDuplicates();
    assertThat(lines.get(0).equals(String.join("\t", columns(name)))).isEqualTo(header);
  }

  @Test
  void theHeadersAreThoseOfThePeers() {
    assertThat(String.join("|", columns("polecat")))
        .isEqualTo(
            "Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name"
                + "|Actor Country|Actor COW|Primary Actor Sector|Actor Sectors|Actor Title"
                + "|Actor Name Raw|Wikipedia Actor ID|Recipient Name|Recipient Country"
                + "|Recipient COW|Primary Recipient Sector|Recipient Sectors|Recipient Title"
                + "|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province"
                + "|Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source"
                + "|Publication Date|Story People|Story Organizations|Story Locations|Language"
                + "|Version");
    assertThat(String.join("|", columns("icews")))
        .isEqualTo(
            "Event ID|Event Date|Source Name|Source Sectors|Source Country|Event Text|CAMEO Code"
                + "|Intensity|Target Name|Target Sectors|Target Country|Story ID|Sentence Number"
                + "|Publisher|City|District|Province|Country|Latitude|Longitude");
    assertThat(columns("phoenix").subList(5, 18))
        .containsExactly(
            "SourceActorFull",
            "SourceActorEntity",
            "SourceActorRole",
            "SourceActorAttribute",
            "TargetActorFull",
            "TargetActorEntity",
            "TargetActorRole",
            "TargetActorAttribute",
            "EventCode",
            "EventRootCode",
            "PentaClass",
            "GoldsteinScore",
            "Issues");
    List<String> gdelt = columns("gdelt");
    assertThat(List.of(gdelt.get(5), gdelt.get(15), gdelt.get(25), gdelt.get(30), gdelt.get(34)))
        .containsExactly("Actor1Code", "Actor2Code", "IsRootEvent", "GoldsteinScale", "AvgTone");
    assertThat(List.of(gdelt.get(35), gdelt.get(43), gdelt.get(51), gdelt.get(59), gdelt.get(60)))
        .containsExactly(
            "Actor1Geo_Type", "Actor2Geo_Type", "ActionGeo_Type", "DATEADDED", "SOURCEURL");
  }

  @Test
  void polecatHasTheOntologyOfTheRecord() throws IOException {
    assertThat(rows("polecat")).hasSize(2);
    assertThat(filled("polecat", 0))
        .containsExactly(
            "Event ID=" + storyKey() + "_" + id(0) + "_1",
            "Event Date=2024-02-18",
            "Event Type=CONSULT",
            "Event Mode=visit",
            "Intensity=2.5",
            "Quad Code=VERBAL COOPERATION",
            "Contexts=diplomatic",
            "Actor Name=State of KEN",
            "Actor Country=KEN",
            "Actor COW=501",
            "Primary Actor Sector=GOV",
            "Actor Sectors=GOV; MIL",
            "Actor Name Raw=KEN",
            "Recipient Name=State of SOM",
            "Recipient Country=SOM",
            "Recipient COW=520",
            "Primary Recipient Sector=GOV",
            "Recipient Sectors=GOV; MIL",
            "Recipient Name Raw=SOM",
            "Placename=Nairobi",
            "City=Nairobi",
            "Country=KEN",
            "Latitude=-1.25",
            "Longitude=36.5",
            "Raw Placename=Nairobi",
            "Feature Type=P",
            "Source=The 'Daily' Post",
            "Publication Date=2024-02-18",
            "Story Locations=Nairobi",
            "Language=en",
            "Version=toy 1");
  }

  @Test
  void polecatNamesStates() throws IOException {
    edit(
        1,
        record -> {
          ObjectNode state = (ObjectNode) record.path("actor").get(0);
          state.putNull("entity_name").putArray("sector");
          ((ObjectNode) record.path("recipient").get(0)).putNull("entity_name");
        });

    assertThat(filled("polecat", 1)).contains("Actor Name=Kenya", "Recipient Name Raw=SOM.");
    assertThat(rows("polecat").get(1).get(15)).isEqualTo("None");
  }

  @Test
  void icewsTellsAVisitFromBothSides() throws IOException {
    assertThat(rows("icews"))
        .extracting(row -> row.get(2) + " " + row.get(6) + " " + row.get(8))
        .containsExactly(
            "State of KEN 042 State of SOM",
            "State of SOM 043 State of KEN",
            "State of KEN 1121 State of SOM");
    assertThat(filled("icews", 0))
        .containsExactly(
            "Event ID=1",
            "Event Date=2024-02-18",
            "Source Name=State of KEN",
            "Source Sectors=GOV,MIL",
            "Source Country=Kenya",
            "Event Text=Make a visit",
            "CAMEO Code=042",
            "Intensity=1.9",
            "Target Name=State of SOM",
            "Target Sectors=GOV,MIL",
            "Target Country=Somalia",
            "Story ID=1",
            "Sentence Number=1",
            "Publisher=The 'Daily' Post",
            "City=Nairobi",
            "Country=Kenya",
            "Latitude=-1.25",
            "Longitude=36.5");
  }

  @Test
  void phoenixSplitsActorCodes() throws IOException {
    assertThat(filled("phoenix", 2))
        .containsExactly(
            "EventID=3_1",
            "Date=20240218",
            "Year=2024",
            "Month=02",
            "Day=18",
            "SourceActorFull=KENGOVMIL",
            "SourceActorEntity=KEN",
            "SourceActorRole=GOV",
            "SourceActorAttribute=MIL",
            "TargetActorFull=SOMGOVMIL",
            "TargetActorEntity=SOM",
            "TargetActorRole=GOV",
            "TargetActorAttribute=MIL",
            "EventCode=1121",
            "EventRootCode=11",
            "PentaClass=3",
            "GoldsteinScore=-2.0",
            "Issues=diplomatic,1",
            "SentenceID=1_2",
            "URLs=https://example.org/a%3B1",
            "NewsSources=The 'Daily' Post");
  }

  @Test
  void gdeltHasNumberedDatesAndNoFipsCodes() throws IOException {
    List<String> filled = new ArrayList<>(filled("gdelt", 0));
    assertThat(filled.removeIf(cell -> cell.matches("DATEADDED=20\\d{12}"))).isTrue();
    assertThat(filled)
        .containsExactly(
            "GLOBALEVENTID=1",
            "SQLDATE=20240218",
            "MonthYear=202402",
            "Year=2024",
            "FractionDate=2024.1342",
            "Actor1Code=KENGOVMIL",
            "Actor1Name=STATE OF KEN",
            "Actor1CountryCode=KEN",
            "Actor1Type1Code=GOV",
            "Actor1Type2Code=MIL",
            "Actor2Code=SOMGOVMIL",
            "Actor2Name=STATE OF SOM",
            "Actor2CountryCode=SOM",
            "Actor2Type1Code=GOV",
            "Actor2Type2Code=MIL",
            "IsRootEvent=1",
            "EventCode=042",
            "EventBaseCode=042",
            "EventRootCode=04",
            "QuadClass=1",
            "GoldsteinScale=1.9",
            "NumMentions=1",
            "NumSources=1",
            "NumArticles=1",
            "ActionGeo_Type=4",
            "ActionGeo_FullName=Nairobi, Kenya",
            "ActionGeo_Lat=-1.25",
            "ActionGeo_Long=36.5",
            "SOURCEURL=https://example.org/a;1");
  }

  @Test
  void mentionsJoinTheEventsOfTheSameExport() throws IOException {
    assertThat(rows("gdelt-mentions").stream().map(row -> row.get(0)))
        .isEqualTo(rows("gdelt").stream().map(row -> row.get(0)).toList())
        .containsExactly("1", "2", "3");
    assertThat(rows("gdelt-mentions").get(1).subList(3, 16))
        .containsExactly(
            "1",
            "The 'Daily' Post",
            "https://example.org/a;1",
            "1",
            "8",
            "0",
            "4",
            "1",
            "",
            "50",
            "",
            "",
            id(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"planned", "conditional", "denied", "negated", "historical"})
  void whatDidNotHappenIsLeftOut(String status) throws IOException {
    edit(0, record -> record.put("status", status));
    edit(1, record -> record.put("status", "ongoing"));

    for (String name : List.of("polecat", "icews", "phoenix", "gdelt", "gdelt-mentions")) {
      assertThat(rows(name)).as(name).hasSize(1);
    }
    assertThat(rows("icews").get(0)).contains("1121");
    Export.Written written = export("icews");
    assertThat(written.events()).isEqualTo(2);
    assertThat(written.rows()).isEqualTo(1);
    JsonNode data =
        JSON.readTree(directory.resolve("icews/datapackage.json").toFile()).at("/resources/0");
    assertThat(data.path("rows").asInt()).isEqualTo(1);
    assertThat(data.at("/dialect/nullSequence").asText()).isEqualTo("NULL");
  }

  @Test
  void whatSeveralDoTogetherGivesEachOrderedPair() throws IOException {
    edit(
        0,
        record -> {
          record.put("cameo", "040");
          record.withArray("actor").add(record.path("recipient").get(0));
          ObjectNode union = record.path("actor").get(0).deepCopy();
          union.put("entity_name", "European Union").put("code", "EUR").putArray("sector");
          record.withArray("actor").add(union);
          record.putArray("recipient");
        });

    assertThat(rows("phoenix").stream().map(row -> row.get(5) + " " + row.get(9)))
        .containsExactly(
            "KENGOVMIL SOMGOVMIL",
            "KENGOVMIL IGOEUREEC",
            "SOMGOVMIL KENGOVMIL",
            "SOMGOVMIL IGOEUREEC",
            "IGOEUREEC KENGOVMIL",
            "IGOEUREEC SOMGOVMIL",
            "KENGOVMIL SOMGOVMIL");
    assertThat(rows("polecat")).hasSize(7);
  }

  @Test
  void anEventWithOneSideHasOneRow() throws IOException {
    edit(0, record -> record.putArray("recipient"));
    edit(
        1,
        record -> {
          record.putArray("actor");
          record.putNull("cameo");
          record.putNull("date");
          ((ObjectNode) record.path("cite_info")).putNull("published");
        });

    assertThat(rows("icews"))
        .extracting(row -> String.join(" ", row.get(1), row.get(2), row.get(6), row.get(8)))
        .containsExactly("2024-02-18 State of KEN 042 NULL", "NULL NULL NULL State of SOM");
  }

  @Test
  void mediaAndPhysiciansHaveTheirCameoRoles() throws IOException {
    edit(
        1,
        record ->
            ((ObjectNode) record.path("actor").get(0))
                .putArray("sector")
                .add("JRN")
                .add("MED")
                .add("UNK"));

    assertThat(rows("gdelt").get(2).subList(5, 15))
        .containsExactly("KENMEDHLH", "STATE OF KEN", "KEN", "", "", "", "", "MED", "HLH", "");
  }

  /** With quotation marks as marks and as letters, for loaders differ in that. */
  @ParameterizedTest
  @ValueSource(strings = {"polecat", "icews", "phoenix", "gdelt", "gdelt-mentions"})
  void aReaderOfTablesFindsTheTypesOfTheColumns(String name) throws IOException {
    List<List<String>> expected = rows(name);
    ExportFormat.Dialect dialect = format(name).dialect().orElseThrow();
    String names =
        columns(name).stream().map(c -> "'" + c + "': 'VARCHAR'").collect(Collectors.joining(", "));
    for (String quote : List.of("", "\"")) {
      String table =
          String.format(
              Locale.ROOT,
              "read_csv(%s, delim = '\t', quote = '%s', escape = '%s', header = %s, auto_detect ="
                  + " false, columns = {%s})",
              Store.quoted(export(name).file().toString()),
              quote,
              quote,
              dialect.header(),
              names);
      try (Database reader = Database.open(directory.resolve("reader.duckdb"), new Properties())) {
        int width = columns(name).size();
        assertThat(reader.list("FROM " + table, row -> cells(row, width))).isEqualTo(expected);
        for (ExportFormat.Field field : format(name).fields()) {
          assertThat(reader.list(misfits(table, field, dialect), row -> row.getString(1)))
              .as(field.name())
              .isEmpty();
        }
      }
    }
  }

  private static List<String> cells(java.sql.ResultSet row, int width)
      throws java.sql.SQLException {
    String[] cells = new String[width];
    for (int i = 0; i < width; i++) {
      String cell = row.getString(i + 1);
      cells[i] = cell == null ? "" : cell;
    }
    return Arrays.asList(cells);
  }

  private static String misfits(
      String table, ExportFormat.Field field, ExportFormat.Dialect dialect) {
    String type =
        switch (field.type()) {
          case "integer" -> "BIGINT";
          case "number" -> "DOUBLE";
          case "date" -> "DATE";
          default -> "VARCHAR";
        };
    String column = "\"" + field.name() + "\"";
    return "SELECT "
        + column
        + " FROM "
        + table
        + " WHERE nullif("
        + column
        + ", '"
        + dialect.absent()
        + "') IS NOT NULL AND TRY_CAST("
        + column
        + " AS "
        + type
        + ") IS NULL";
  }
}
