package org.rapporteur.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Events of a store that are to be written in some layout, in the order of the stories. */
public final class SelectedEvents {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Store store;
  private final Selection selection;

  SelectedEvents(Store store, Selection selection) {
    this.store = store;
    this.selection = selection;
  }

  /**
   * An event with what a layout may need beside its record.
   *
   * @param line the record as it is written
   * @param number of its story in the store, from 1
   * @param ordinal of the event in its story, from 0
   */
  public record Event(int run, String line, long number, int ordinal) {
    /** The record's fields. */
    public JsonNode record() {
      try {
        return JSON.readTree(line);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("the store holds records that this program wrote", e);
      }
    }
  }

  /** Hands over each event; only one is in memory at a time. */
  public void forEach(Consumer<Event> receiver) {
    store
        .database()
        .each(
            selection.sql("e.run, e.record, s.number, e.ordinal"),
            row ->
                receiver.accept(
                    new Event(row.getInt(1), row.getString(2), row.getLong(3), row.getInt(4))));
  }

  /** How many events there are. */
  public long count() {
    return store
        .database()
        .one("SELECT count(*) FROM (" + selection.sql("1") + ")", row -> row.getLong(1));
  }

  /** The runs that the events come from. */
  public List<RunSummary> runs() {
    List<Integer> numbers =
        store
            .database()
            .list(
                "SELECT DISTINCT run FROM (" + selection.sql("e.run") + ") ORDER BY run",
                row -> row.getInt(1));
    return store.runs().stream().filter(run -> numbers.contains(run.run())).toList();
  }

  /** The first and last day of the events; empty when none has a day. */
  public Optional<String> period() {
    return store
        .database()
        .one(
            "SELECT CAST(min(day) AS VARCHAR) || '/' || CAST(max(day) AS VARCHAR) FROM ("
                + selection.sql("coalesce(e.date, s.published) AS day")
                + ")",
            row -> Optional.ofNullable(row.getString(1)));
  }

  /**
   * Writes the columns of the table of events with the database's own writer of Parquet.
   *
   * @param file one of those that the store was opened with
   */
  public void copyToParquet(Path file) {
    store
        .database()
        .run(
            "COPY ("
                + selection.sql("e.* EXCLUDE (ordinal)")
                + ") TO "
                + Store.quoted(file.toAbsolutePath().toString())
                + " (FORMAT parquet, COMPRESSION zstd)");
  }
}
