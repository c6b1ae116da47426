package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.coder.article.Article;

class LinkingWriterTest {
  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void fillStore() {
    file = directory.resolve("corpus.duckdb");
    Stores.ingest(file, ToyCoder.FIRST, Stores.found(ToyCoder.stories(3, 1), "a"));
  }

  @Test
  void aPassWritesWhatItFoundBesideTheLinksOfTheCoder() {
    long before = Stores.rows(file, "SELECT * FROM links").size();
    try (Store store = Store.open(file);
        LinkingWriter linking = store.link(OptionalInt.of(1), "linker 1", "days=30")) {
      List<String> events = new ArrayList<>();
      store.events(Selection.ALL).forEach(event -> events.add(event.record().path("id").asText()));
      events.forEach(event -> linking.link("s", event, events.get(0), 0.9, "same day"));
      linking.pair("b", "a", 0.9);
      linking.process("s", "a", "Nairobi process", 1, "named");
      linking.duplicate("s2", "s", "wire_copy", 0.95, "95% of it");
      linking.commitment(
          "a",
          "fulfilled",
          Optional.of("b"),
          Optional.of(LocalDate.of(2024, 2, 1)),
          1,
          "as planned");
      linking.finish();
    }

    assertThat(Stores.rows(file, "SELECT * FROM links WHERE scope = 'story'"))
        .hasSize((int) before);
    assertThat(Stores.rows(file, "SELECT * FROM links WHERE linking = 1")).hasSize((int) before);
    assertThat(Stores.rows(file, "SELECT * FROM event_links")).hasSize((int) before);
    assertThat(Stores.rows(file, "SELECT event_id, other_event_id FROM link_pairs"))
        .containsExactly("{\"event_id\":\"a\",\"other_event_id\":\"b\"}");
    assertThat(Stores.rows(file, "SELECT story_key, earlier_key, kinship FROM duplicates"))
        .containsExactly("{\"story_key\":\"s2\",\"earlier_key\":\"s\",\"kinship\":\"wire_copy\"}");
    assertThat(Stores.rows(file, "SELECT link, outcome, outcome_link, date FROM commitments"))
        .containsExactly(
            "{\"link\":\"a\",\"outcome\":\"fulfilled\",\"outcome_link\":\"b\","
                + "\"date\":\"2024-02-01\"}");
    assertThat(Stores.rows(file, "SELECT linking, run, linker, options, state FROM linkings"))
        .containsExactly(
            "{\"linking\":1,\"run\":1,\"linker\":\"linker 1\",\"options\":\"days=30\","
                + "\"state\":\"complete\"}");
  }

  @Test
  void recordsThatAPassLinkedCountOnceInAWeek() {
    Path two = directory.resolve("two.duckdb");
    LocalDate day = LocalDate.of(2024, 1, 1);
    Article one = Article.of("a", "KEN met SOM.").withPublished(day);
    Article other = Article.of("b", "KEN met SOM.").withPublished(day.plusDays(1));
    Stores.ingest(two, ToyCoder.FIRST, Stores.found(List.of(one, other), "a"));
    String weeks = "SELECT events FROM dyads_by_week";
    assertThat(Stores.rows(two, weeks)).containsExactly("{\"events\":2}");

    try (Store store = Store.open(two);
        LinkingWriter linking = store.link(OptionalInt.empty(), "linker 1", "")) {
      List<String> events = new ArrayList<>();
      store.events(Selection.ALL).forEach(event -> events.add(event.record().path("id").asText()));
      linking.link(StoryKey.of(one).text(), events.get(0), events.get(0), 1, "first");
      linking.link(StoryKey.of(other).text(), events.get(1), events.get(0), 0.9, "same day");
      linking.finish();
    }

    assertThat(Stores.rows(two, weeks)).containsExactly("{\"events\":1}");
  }

  @Test
  void aPassThatIsNotFinishedLeavesNothing() {
    try (Store store = Store.open(file);
        LinkingWriter linking = store.link(OptionalInt.empty(), "linker 1", "")) {
      linking.pair("a", "b", 0.5);
    }

    assertThat(Stores.rows(file, "SELECT * FROM link_pairs")).isEmpty();
    assertThat(Stores.rows(file, "SELECT * FROM linkings")).isEmpty();
    assertThat(Stores.rows(file, "SELECT * FROM codings")).hasSize(3);
  }
}
