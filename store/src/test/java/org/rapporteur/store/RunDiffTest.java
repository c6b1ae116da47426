package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.store.RunDiff.Kind;
import org.rapporteur.store.RunDiff.TypeCount;

class RunDiffTest {
  private static final ToyCoder SECOND = new ToyCoder("toy 2", EventType.COOPERATE);

  @TempDir private Path directory;

  @Test
  void runsAreComparedFieldByField() {
    Path file = directory.resolve("corpus.duckdb");
    List<Article> stories =
        List.of(
            Article.of("a", "KEN met SOM. KEN accused UGA."), Article.of("b", "TZA warned SOM."));
    Stores.ingest(file, ToyCoder.FIRST, Stores.found(stories, "a"));
    Stores.recode(file, SECOND);
    Stores.ingest(file, SECOND, Stores.found(List.of(Article.of("c", "KEN met SOM.")), "b"));
    // The second run lacks one event and has another one.
    try (Store store = Store.open(file)) {
      store
          .database()
          .run(
              "UPDATE events SET record = replace(record, '\"trigger\":[4,10]',"
                  + " '\"trigger\":[0,3]').replace('\"event\":\"ACCUSE\"', '\"event\":\"REJECT\"')"
                  + " WHERE run = 2 AND event_text = 'warned'");
    }
    List<RunDiff.Change> changes = new ArrayList<>();
    RunDiff.Summary summary;
    try (Store store = Store.openToRead(file)) {
      summary = new RunDiff(store, 1, 2, false).compare(changes::add);
    }

    assertThat(changes)
        .extracting(RunDiff.Change::kind)
        .containsExactly(Kind.CHANGED, Kind.GONE, Kind.ADDED);
    assertThat(changes.get(0).fields())
        .extracting(field -> field.field() + " " + field.before() + " " + field.after())
        .containsExactly("event \"CONSULT\" \"COOPERATE\"");
    assertThat(summary.stories()).isEqualTo(2);
    assertThat(summary.onlyFirst()).isZero();
    assertThat(summary.onlySecond()).isEqualTo(1);
    assertThat(summary.fields()).containsExactly(Map.entry("event", 1L));
    assertThat(summary.types())
        .containsOnly(
            Map.entry("ACCUSE", new TypeCount(2, 1, 0, 1, 0)),
            Map.entry("CONSULT", new TypeCount(1, 0, 0, 0, 0)),
            Map.entry("COOPERATE", new TypeCount(0, 1, 0, 0, 1)),
            Map.entry("REJECT", new TypeCount(0, 1, 1, 0, 0)));
  }

  @Test
  void aRunIsTheSameAsItself() {
    Path file = directory.resolve("corpus.duckdb");
    Stores.ingest(file, ToyCoder.FIRST, Stores.found(ToyCoder.stories(50, 4), "a"));
    Stores.recode(file, new ToyCoder("toy 3", EventType.CONSULT));
    try (Store store = Store.openToRead(file)) {
      assertThat(
              Stream.of(true, false)
                  .map(all -> new RunDiff(store, 1, 2, all).compare(change -> {}))
                  .allMatch(RunDiff.Summary::isEmpty))
          .isTrue();
      assertThatThrownBy(() -> new RunDiff(store, 1, 9, false))
          .isInstanceOf(StoreException.BadRequest.class)
          .hasMessageContaining("no run 9");
    }
  }
}
