package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.records.EventRecords;

class StoreTest {
  private static final ToyCoder SECOND = new ToyCoder("toy 2", EventType.COOPERATE);

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void nameStore() {
    file = directory.resolve("corpus.duckdb");
  }

  @Test
  void aRecordIsKeptByteForByteAndFieldByField() {
    Article article =
        new Article(
            "talks",
            Optional.of("The Post"),
            Optional.of(LocalDate.of(2024, 5, 16)),
            Optional.of("Talks"),
            Optional.of("https://example.org/1"),
            "KEN accused SOM in Nairobi, UGA said.");
    Stores.ingest(file, ToyCoder.FIRST, Stores.found(List.of(article), "a.jsonl"));

    CodedStory coded = ToyCoder.FIRST.code(article);
    String line = EventRecords.line(EventRecords.events(coded).get(0));
    try (Store store = Store.openToRead(file)) {
      assertThat(store.database().list("SELECT record FROM events", row -> row.getString(1)))
          .containsExactly(line);
      assertThat(
              Stores.rows(
                  store,
                  "SELECT date, actor[1].code a, actor[1].sector s, actor[1].\"start\" b, event,"
                      + " content.recipient[1].code c, attribution[1].entity.code d,"
                      + " event_loc.lat e, size.dead.\"value\" f, process g, text_info.\"trigger\""
                      + " h, cite_info.published i FROM events"))
          .containsExactly(
              "{\"date\":\"2024-05-16\",\"a\":\"KEN\",\"s\":[\"GOV\",\"MIL\"],\"b\":0,"
                  + "\"event\":\"ACCUSE\",\"c\":\"KEN\",\"d\":\"UGA\",\"e\":-1.25,\"f\":3,"
                  + "\"g\":[\"Nairobi process\"],\"h\":[4,11],\"i\":\"2024-05-16\"}");
      assertThat(Stores.rows(store, "SELECT side, position, code, entity_name FROM entities"))
          .containsExactly(
              "{\"side\":\"actor\",\"position\":0,\"code\":\"KEN\",\"entity_name\":\"State of"
                  + " KEN\"}",
              "{\"side\":\"content_actor\",\"position\":0,\"code\":\"SOM\",\"entity_name\":\"State"
                  + " of SOM\"}",
              "{\"side\":\"content_recipient\",\"position\":0,\"code\":\"KEN\",\"entity_name\":"
                  + "\"State of KEN\"}",
              "{\"side\":\"recipient\",\"position\":0,\"code\":\"SOM\",\"entity_name\":\"State of"
                  + " SOM\"}");
      assertThat(Stores.rows(store, "SELECT text, cue, entity_name FROM attributions"))
          .containsExactly("{\"text\":\"UGA\",\"cue\":\"say\",\"entity_name\":\"State of UGA\"}");
      assertThat(Stores.rows(store, "SELECT source_code, cue_text, content_text FROM quotations"))
          .containsExactly(
              "{\"source_code\":\"UGA\",\"cue_text\":\"said\",\"content_text\":\"KEN\"}");
      assertThat(Stores.rows(store, "SELECT role, name, precision FROM places"))
          .containsExactly(
              "{\"role\":\"event\",\"name\":\"Nairobi\",\"precision\":\"city\"}",
              "{\"role\":\"named\",\"name\":\"Nairobi\",\"precision\":\"city\"}");
      assertThat(Stores.rows(store, "SELECT link = event_id AS own, scope FROM links"))
          .containsExactly("{\"own\":true,\"scope\":\"story\"}");
      assertThat(Stores.rows(store, "SELECT process FROM processes"))
          .containsExactly("{\"process\":\"Nairobi process\"}");
      assertThat(Stores.rows(store, "SELECT sequence, text FROM sentences"))
          .containsExactly("{\"sequence\":0,\"text\":\"KEN accused SOM in Nairobi, UGA said.\"}");
    }
  }

  @Test
  void theSameStoriesTwiceChangeNothing() {
    List<Article> stories = ToyCoder.stories(40, 1);
    Stores.ingest(file, ToyCoder.FIRST, Stores.found(stories, "a.jsonl"));
    Map<String, List<String>> before = Stores.contents(file);

    Tally again = Stores.ingest(file, ToyCoder.FIRST, Stores.found(stories, "a.jsonl"));

    assertThat(again.coded()).isZero();
    assertThat(again.known()).isEqualTo(40);
    assertThat(Stores.contents(file)).isEqualTo(before);
    assertThat(before.get("stories")).hasSize(40);
    assertThat(before.get("codings")).hasSize(40);
  }

  @Test
  void aStoryOfSeveralFilesIsOneStoryWithItsSources() {
    Article first = Article.of("s", "KEN met  SOM.\n");
    Article spaced = Article.of("s", " KEN met SOM. ").withPublisher("The Herald");
    Article changed = Article.of("s", "KEN met UGA.");
    Stores.ingest(file, ToyCoder.FIRST, Stores.found(List.of(first, first), "a.jsonl"));
    Stores.ingest(file, ToyCoder.FIRST, Stores.found(List.of(changed, spaced), "b.jsonl"));

    assertThat(Stores.rows(file, "SELECT number, text FROM stories"))
        .containsExactly(
            "{\"number\":1,\"text\":\"KEN met  SOM.\\n\"}",
            "{\"number\":2,\"text\":\"KEN met UGA.\"}");
    assertThat(Stores.rows(file, "SELECT file, position, publisher FROM sources"))
        .containsExactly(
            "{\"file\":\"a.jsonl\",\"position\":1,\"publisher\":null}",
            "{\"file\":\"b.jsonl\",\"position\":1,\"publisher\":null}",
            "{\"file\":\"b.jsonl\",\"position\":2,\"publisher\":\"The Herald\"}");
  }

  @Test
  void recodingWithAnotherCoderKeepsTheOldRun() {
    Stores.ingest(file, ToyCoder.FIRST, Stores.found(ToyCoder.stories(130, 2), "a.jsonl"));
    List<String> old = Stores.rows(file, "SELECT * FROM events");

    Tally tally = Stores.recode(file, SECOND);

    assertThat(tally.coded()).isEqualTo(130);
    assertThat(Stores.rows(file, "SELECT * FROM events WHERE run = 1")).isEqualTo(old);
    assertThat(Stores.rows(file, "SELECT * FROM events WHERE run = 2")).hasSameSizeAs(old);
    assertThat(Stores.rows(file, "SELECT DISTINCT run FROM current_events"))
        .containsExactly("{\"run\":2}");
    assertThat(Stores.recode(file, SECOND).coded()).isZero();
    try (Store store = Store.openToRead(file)) {
      assertThat(store.runs()).extracting(RunSummary::stories).containsExactly(130L, 130L);
      assertThat(store.run(OptionalInt.empty()).coder()).isEqualTo("toy 2");
      assertThat(store.run(OptionalInt.of(1)).state()).isEqualTo(RunState.COMPLETE);
      assertThatThrownBy(() -> store.run(OptionalInt.of(3))).hasMessageContaining("no run 3");
    }
  }

  @Test
  void hostileTextComesBackAsItWas() {
    String hostile = "it's \"quoted\" \\ \0 NUL \uD800 half \uDC00 \uD83D\uDE00 \u202E end";
    Article article =
        new Article(
            "id '\0\uD83D",
            Optional.of(hostile),
            Optional.of(LocalDate.of(2024, 1, 2)),
            Optional.of(hostile),
            Optional.of("https://example.org/'\uDFFF"),
            hostile + " KEN met SOM. " + hostile + " UGA met TZA.");
    Stores.ingest(file, ToyCoder.FIRST, Stores.found(List.of(article), "a'b.jsonl"));

    try (Store store = Store.openToRead(file)) {
      List<Store.Stored> stored = Store.storiesAfter(store.database(), 0);
      assertThat(stored).extracting(Store.Stored::article).containsExactly(article);
      assertThat(stored).extracting(Store.Stored::key).containsExactly(StoryKey.of(article));
      assertThat(
              store
                  .database()
                  .list("SELECT record FROM events ORDER BY ordinal", row -> row.getString(1)))
          .isEqualTo(
              EventRecords.events(ToyCoder.FIRST.code(article)).stream()
                  .map(EventRecords::line)
                  .toList());
      String shown = store.database().one("SELECT text FROM events LIMIT 1", r -> r.getString(1));
      assertThat(shown).contains("\0 NUL \uFFFD half \uFFFD \uD83D\uDE00");
    }
    assertThat(Stores.recode(file, SECOND).coded()).isEqualTo(1);
    assertThat(Stores.rows(file, "SELECT record FROM events WHERE run = 2")).hasSize(2);
  }

  @Test
  void aStoryThatBreaksTheCoderIsKeptAndTriedAgain() {
    Article good = Article.of("good", "KEN met SOM.");
    Article bad = Article.of("bad", "KEN met UGA.");
    for (int attempt = 1; attempt <= 2; attempt++) {
      try (Store store = Store.open(file);
          CorpusWriter writer = store.write(ToyCoder.FIRST.run(), "test", Batch.USUAL)) {
        Tally tally =
            new Ingestion(
                    writer,
                    article -> {
                      if (article.id().equals("bad")) {
                        throw new IllegalStateException("no idea");
                      }
                      return ToyCoder.FIRST.coding(article);
                    },
                    Stores.ALONE,
                    Stores.SILENT)
                .ingest(Stores.found(List.of(bad, good), "a.jsonl"), Ingestion.Wanted.ALL);
        writer.finish(RunState.COMPLETE);
        assertThat(tally.failures()).containsExactly(Map.entry("not coded", 1L));
      }
    }
    assertThat(Stores.rows(file, "SELECT kind, file, position, story FROM failures"))
        .containsExactly(
            "{\"kind\":\"not_coded\",\"file\":\"a.jsonl\",\"position\":1,\"story\":\"bad\"}");

    Stores.ingest(file, ToyCoder.FIRST, Stores.found(List.of(bad, good), "a.jsonl"));

    assertThat(Stores.rows(file, "SELECT story FROM stories JOIN codings USING (story_key)"))
        .containsExactly("{\"story\":\"bad\"}", "{\"story\":\"good\"}");
  }

  @Test
  void aFailureOfTheSamePlaceIsFiledOnce() {
    Failure failure =
        new Failure(
            Failure.Kind.UNREADABLE,
            "a.jsonl",
            Optional.empty(),
            OptionalLong.of(3),
            Optional.empty(),
            "broken JSON",
            "mend it");
    for (int i = 0; i < 2; i++) {
      Stores.ingest(file, ToyCoder.FIRST, List.<Found>of(new Found.Problem(failure)).iterator());
    }

    assertThat(Stores.rows(file, "SELECT kind, file, position, reason, advice FROM failures"))
        .containsExactly(
            "{\"kind\":\"unreadable\",\"file\":\"a.jsonl\",\"position\":3,\"reason\":\"broken"
                + " JSON\",\"advice\":\"mend it\"}");
  }

  @Test
  void whatIsNotFinishedIsNotThere() {
    List<Article> stories = ToyCoder.stories(10, 3);
    try (Store store = Store.open(file);
        CorpusWriter writer = store.write(ToyCoder.FIRST.run(), "test", Batch.USUAL.ofStories(4))) {
      new Ingestion(writer, ToyCoder.FIRST::coding, Stores.ALONE, Stores.SILENT)
          .ingest(Stores.found(stories, "a.jsonl"), Ingestion.Wanted.ALL);
      assertThat(writer.committedStories()).isEqualTo(8);
    }
    assertThat(Stores.rows(file, "SELECT * FROM codings")).hasSize(8);
    assertThat(Stores.rows(file, "SELECT state, stories FROM sessions"))
        .containsExactly("{\"state\":\"running\",\"stories\":8}");

    Stores.ingest(file, ToyCoder.FIRST, Stores.found(stories, "a.jsonl"));

    assertThat(Stores.rows(file, "SELECT state, stories FROM sessions"))
        .containsExactly(
            "{\"state\":\"complete\",\"stories\":2}", "{\"state\":\"killed\",\"stories\":8}");
  }

  @Test
  void anInterruptCommitsWhatIsDone() {
    try (Store store = Store.open(file);
        CorpusWriter writer = store.write(ToyCoder.FIRST.run(), "test", Batch.USUAL)) {
      Article article = Article.of("a", "KEN met SOM.");
      writer.add(StoryKey.of(article), article, Optional.empty(), ToyCoder.FIRST.coding(article));
      writer.interrupt();
      Article late = Article.of("b", "KEN met SOM.");
      writer.add(StoryKey.of(late), late, Optional.empty(), ToyCoder.FIRST.coding(late));
      writer.finish(RunState.COMPLETE);
    }
    assertThat(Stores.rows(file, "SELECT story FROM stories")).containsExactly("{\"story\":\"a\"}");
    assertThat(Stores.rows(file, "SELECT state FROM runs"))
        .containsExactly("{\"state\":\"interrupted\"}");
  }

  @Test
  void wantedStoriesAreThoseAfterADayAndNoMoreThanAskedFor() {
    Article old = Article.of("old", "KEN met SOM.").withPublished(LocalDate.of(2023, 12, 31));
    Article undated = Article.of("undated", "KEN met SOM.");
    Article recent = Article.of("recent", "KEN met SOM.").withPublished(LocalDate.of(2024, 1, 1));
    Ingestion.Wanted wanted =
        new Ingestion.Wanted(OptionalLong.of(2), Optional.of(LocalDate.of(2024, 1, 1)));
    List<Article> stories = List.of(old, undated, recent, Article.of("late", "KEN met SOM."));

    Tally rehearsed =
        Ingestion.rehearse(
            Stores.found(stories, "a.jsonl"), wanted, KnownStories.none(), Stores.SILENT);
    assertThat(rehearsed.coded()).isEqualTo(2);
    assertThat(rehearsed.tooOld()).isEqualTo(1);
    try (Store store = Store.open(file);
        CorpusWriter writer = store.write(ToyCoder.FIRST.run(), "test", Batch.USUAL)) {
      new Ingestion(writer, ToyCoder.FIRST::coding, Stores.ALONE, Stores.SILENT)
          .ingest(Stores.found(stories, "a.jsonl"), wanted);
      writer.finish(RunState.COMPLETE);
    }

    assertThat(Stores.rows(file, "SELECT story FROM stories"))
        .containsExactly("{\"story\":\"recent\"}", "{\"story\":\"undated\"}");
  }

  @Test
  void anotherDatabaseOrFileIsNoStore() throws IOException, SQLException {
    Path text = Files.writeString(directory.resolve("a.txt"), "KEN met SOM.".repeat(1000));
    Path other = directory.resolve("other.duckdb");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + other)) {
      connection.createStatement().execute("CREATE TABLE mine (a INTEGER)");
    }
    assertThatThrownBy(() -> Store.open(text))
        .isInstanceOf(StoreException.NotAStore.class)
        .hasMessageContaining("is no store");
    assertThatThrownBy(() -> Store.open(other)).hasMessageContaining("no store of Rapporteur");
    assertThatThrownBy(() -> Store.openToRead(directory.resolve("missing")))
        .hasMessageContaining("rapporteur ingest");
    assertThatThrownBy(() -> Store.open(directory.resolve("no/where.duckdb")))
        .hasMessageContaining("there is no directory");
  }

  @Test
  void aStoreOfANewerProgramIsLeftAlone() {
    Store.open(file).close();
    try (Store store = Store.open(file)) {
      store.database().run("INSERT INTO schema_version VALUES (99, now()::TIMESTAMP)");
    }
    assertThatThrownBy(() -> Store.open(file))
        .isInstanceOf(StoreException.NotAStore.class)
        .hasMessageContaining("newer version");
    assertThatThrownBy(() -> Store.openToRead(file)).hasMessageContaining("newer version");
  }

  @ParameterizedTest
  @ValueSource(ints = {1})
  void aStoreOfAnEarlierVersionIsBroughtUpToDate(int version) {
    Database old = Database.open(file, new java.util.Properties());
    Schema.migrate(old, version);
    assertThat(Schema.version(old)).isEqualTo(version);
    old.run(Schema.resource("store-of-version-" + version + ".sql"));
    old.close();

    assertThat(Stores.rows(file, "SELECT event_id, link, scope, linking FROM links"))
        .containsExactly(
            "{\"event_id\":\"e1\",\"link\":\"e1\",\"scope\":\"story\",\"linking\":null}");
    assertThat(Stores.rows(file, "SELECT actor_code, recipient_code, events FROM dyads_by_week"))
        .containsExactly("{\"actor_code\":\"KEN\",\"recipient_code\":\"SOM\",\"events\":1}");
    assertThat(Stores.rows(file, "SELECT * FROM duplicates")).isEmpty();
    try (Store store = Store.open(file)) {
      assertThat(Schema.version(store.database())).isEqualTo(Schema.CURRENT);
    }
    Stores.ingest(
        file, ToyCoder.FIRST, Stores.found(List.of(Article.of("new", "KEN met UGA.")), "n"));
    assertThat(Stores.rows(file, "SELECT number FROM stories"))
        .containsExactly("{\"number\":1}", "{\"number\":2}");
  }

  @Test
  void everyEarlierVersionHasAStoreToTestWith() {
    for (int version = 1; version < Schema.CURRENT; version++) {
      assertThat(Schema.class.getResource("store-of-version-" + version + ".sql")).isNotNull();
    }
  }
}
