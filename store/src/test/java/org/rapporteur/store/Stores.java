package org.rapporteur.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.rapporteur.coder.article.Article;

/** Fills stores for tests and tells what is in them. */
final class Stores {
  static final Ingestion.Listener SILENT =
      new Ingestion.Listener() {
        @Override
        public void done() {}

        @Override
        public void problem(Failure failure) {}

        @Override
        public void broken(String story, Throwable cause) {}
      };

  /** Times and process numbers differ from run to run. */
  private static final Map<String, String> WITHOUT_TIMES =
      Map.of(
          "stories", "* EXCLUDE (first_seen)",
          "sources", "* EXCLUDE (first_seen)",
          "failures", "* EXCLUDE (seen)",
          "runs", "run, coder, options",
          "sessions", "0",
          "schema_version", "version");

  private Stores() {}

  /** One item after the other on the same thread. */
  static final Workers.Start ALONE =
      new Workers.Start() {
        @Override
        public <T, R> Workers<T> start(Function<T, R> work, Consumer<R> receiver) {
          return new Workers<>() {
            @Override
            public void add(T item) {
              receiver.accept(work.apply(item));
            }

            @Override
            public void finish() {}

            @Override
            public void close() {}
          };
        }
      };

  static Iterator<Found> found(List<Article> articles, String file) {
    return IntStream.range(0, articles.size())
        .<Found>mapToObj(i -> new Found.Story(articles.get(i), Source.of(file, i + 1)))
        .iterator();
  }

  static Tally ingest(Path file, ToyCoder coder, Iterator<Found> input) {
    try (Store store = Store.open(file);
        CorpusWriter writer = store.write(coder.run(), "test", Batch.USUAL.ofStories(7))) {
      Tally tally =
          new Ingestion(writer, coder::coding, ALONE, SILENT).ingest(input, Ingestion.Wanted.ALL);
      writer.finish(RunState.COMPLETE);
      return tally;
    }
  }

  static Tally recode(Path file, ToyCoder coder) {
    try (Store store = Store.open(file);
        CorpusWriter writer = store.write(coder.run(), "test", Batch.USUAL.ofStories(7))) {
      Tally tally =
          new Ingestion(writer, coder::coding, ALONE, SILENT).recode(Ingestion.Wanted.ALL);
      writer.finish(RunState.COMPLETE);
      return tally;
    }
  }

  /** All rows of all tables as text, without times. */
  static Map<String, List<String>> contents(Path file) {
    Map<String, List<String>> contents = new LinkedHashMap<>();
    try (Store store = Store.openToRead(file)) {
      List<String> tables =
          store
              .database()
              .list(
                  "SELECT table_name FROM duckdb_tables() WHERE NOT internal ORDER BY 1",
                  row -> row.getString(1));
      for (String table : tables) {
        String columns = WITHOUT_TIMES.getOrDefault(table, "*");
        contents.put(table, rows(store, "SELECT " + columns + " FROM " + table));
      }
    }
    return contents;
  }

  /** The rows of a question, each as JSON, sorted. */
  static List<String> rows(Store store, String sql) {
    List<String> rows = new ArrayList<>();
    store
        .database()
        .each(
            "SELECT CAST(to_json(q) AS VARCHAR) AS j FROM (" + sql + ") q ORDER BY j",
            row -> rows.add(row.getString(1)));
    return rows;
  }

  static List<String> rows(Path file, String sql) {
    try (Store store = Store.openToRead(file)) {
      return rows(store, sql);
    }
  }
}
