package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.coder.article.Article;

class QuestionTest {
  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void fillStore() {
    file = directory.resolve("corpus.duckdb");
    LocalDate monday = LocalDate.of(2024, 1, 1);
    Stores.ingest(
        file,
        ToyCoder.FIRST,
        Stores.found(
            List.of(
                Article.of("a", "KEN met SOM, UGA said. KEN accused SOM in Nairobi.")
                    .withPublished(monday),
                Article.of("b", "KEN met SOM.").withPublished(monday.plusDays(6)),
                Article.of("c", "KEN met SOM.").withPublished(monday.plusDays(7))),
            "a"));
  }

  private List<String> json(String sql) {
    List<String> rows = new ArrayList<>();
    try (Store store = Store.openToRead(file)) {
      new Question(store, sql).askForJson(rows::add);
    }
    return rows;
  }

  @Test
  void aQuestionIsAnsweredAsText() {
    List<List<String>> header = new ArrayList<>();
    List<List<Optional<String>>> rows = new ArrayList<>();
    try (Store store = Store.openToRead(file)) {
      new Question(
              store,
              "SELECT story, published, title, [number] AS n FROM stories ORDER BY story DESC"
                  + " LIMIT 2 -- the last two\n;")
          .ask(header::add, rows::add);
    }

    assertThat(header).containsExactly(List.of("story", "published", "title", "n"));
    assertThat(rows)
        .containsExactly(
            List.of(
                Optional.of("c"), Optional.of("2024-01-08"), Optional.empty(), Optional.of("[3]")),
            List.of(
                Optional.of("b"), Optional.of("2024-01-07"), Optional.empty(), Optional.of("[2]")));
  }

  @Test
  void aQuestionMayListTheTables() {
    assertThat(json("SHOW TABLES")).contains("{\"name\":\"events\"}", "{\"name\":\"claims\"}");
  }

  @Test
  void weeksOfDyadsBeginOnMonday() {
    assertThat(
            json(
                "SELECT week, actor_code, recipient_code, events, verbal_cooperation vc,"
                    + " verbal_conflict vk FROM dyads_by_week ORDER BY week"))
        .containsExactly(
            "{\"week\":\"2024-01-01\",\"actor_code\":\"KEN\",\"recipient_code\":\"SOM\","
                + "\"events\":3,\"vc\":2,\"vk\":1}",
            "{\"week\":\"2024-01-08\",\"actor_code\":\"KEN\",\"recipient_code\":\"SOM\","
                + "\"events\":1,\"vc\":1,\"vk\":0}");
  }

  @Test
  void claimsTellWhoSaysWhat() {
    assertThat(
            json(
                "SELECT speaker, speaker_code, cue, actor_codes, event, status, recipient_codes"
                    + " FROM claims"))
        .containsExactly(
            "{\"speaker\":\"State of UGA\",\"speaker_code\":\"UGA\",\"cue\":\"say\","
                + "\"actor_codes\":[\"KEN\"],\"event\":\"CONSULT\",\"status\":\"happened\","
                + "\"recipient_codes\":[\"SOM\"]}");
  }

  @Test
  void otherViewsAnswer() {
    assertThat(json("SELECT * FROM events_by_day ORDER BY ALL")).hasSize(4);
    assertThat(json("SELECT name, lat FROM events_on_map"))
        .containsExactly("{\"name\":\"Nairobi\",\"lat\":-1.25}");
    assertThat(json("SELECT stories, events FROM run_summary"))
        .containsExactly("{\"stories\":3,\"events\":4}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DROP TABLE events",
        "SELECT 1; DROP TABLE events",
        "SELECT 1) ; DROP TABLE events; SELECT (1",
        "INSERT INTO runs SELECT * FROM runs",
        "SELECT * FROM read_csv('/etc/passwd')",
        "SELECT * FROM '/etc/passwd'",
        "SELECT 1) TO 'rapporteur-escaped.csv'; --",
        "SET enable_external_access = true",
        "ATTACH 'rapporteur-other.duckdb'",
        "SELEKT",
        ""
      })
  void aQuestionChangesNothingAndReachesNoOtherFile(String sql) {
    try (Store store = Store.openToRead(file)) {
      assertThatThrownBy(() -> new Question(store, sql).askForJson(row -> {}))
          .isInstanceOf(StoreException.BadRequest.class);
      assertThatThrownBy(
              () -> new Question(store, sql).askForParquet(directory.resolve("x.parquet")))
          .isInstanceOf(StoreException.BadRequest.class);
    }
    assertThat(json("SELECT count(*) AS n FROM events")).containsExactly("{\"n\":4}");
    assertThat(Path.of("rapporteur-escaped.csv")).doesNotExist();
  }

  @Test
  void anAnswerCanBeWrittenAsParquetWhereItIsAllowed() {
    Path out = directory.resolve("it's.parquet");
    try (Store store = Store.openToRead(file, List.of(out))) {
      new Question(store, "SELECT * FROM dyads").askForParquet(out);
    }
    assertThat(out).exists();
    try (Store store = Store.openToRead(file, List.of(out))) {
      assertThat(
              Stores.rows(
                  store,
                  "SELECT count(*) n FROM read_parquet(" + Store.quoted(out.toString()) + ")"))
          .containsExactly("{\"n\":4}");
    }
    assertThat(Files.isRegularFile(out)).isTrue();
  }
}
