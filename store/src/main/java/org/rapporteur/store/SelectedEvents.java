package org.rapporteur.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

  /**
   * An event with what the store knows of its story, for layouts that ask for more than a record.
   *
   * @param storyKey key of the story in the store
   * @param stored when the story was first stored, UTC
   * @param length of the story's text in characters
   * @param paragraph of the sentence, from 0; empty where the store has none
   * @param placeKind of the event's place: country, region, city, sea, facility, area
   * @param region of the event's place
   * @param namedPlaces all that the story names, each once, in the order of the alphabet
   */
  public record InStory(
      Event event,
      String storyKey,
      LocalDateTime stored,
      long length,
      OptionalInt paragraph,
      Optional<String> placeKind,
      Optional<String> region,
      List<String> namedPlaces) {}

  /** Hands over each event with what is known of its story; only one is in memory at a time. */
  public void forEachInStory(Consumer<InStory> receiver) {
    String columns =
        String.join(
            ", ",
            "e.run",
            "e.record",
            "s.number",
            "e.ordinal",
            "e.story_key",
            "s.first_seen",
            "length(s.text)",
            "(SELECT min(t.paragraph) FROM sentences t WHERE t.run = e.run"
                + " AND t.story_key = e.story_key AND t.sequence = e.text_info.sequence)",
            ofPlace("kind"),
            ofPlace("region"),
            "CAST(to_json((SELECT list_sort(list_distinct(list(p.name))) FROM places p"
                + " WHERE p.run = e.run AND p.story_key = e.story_key AND p.role = 'named'))"
                + " AS VARCHAR)");
    store.database().each(selection.sql(columns), row -> receiver.accept(inStory(row)));
  }

  private static String ofPlace(String column) {
    return "(SELECT min(p."
        + column
        + ") FROM places p WHERE p.run = e.run AND p.story_key = e.story_key"
        + " AND p.event_id = e.event_id AND p.role = 'event')";
  }

  private static InStory inStory(ResultSet row) throws SQLException {
    int paragraph = row.getInt(8);
    return new InStory(
        new Event(row.getInt(1), row.getString(2), row.getLong(3), row.getInt(4)),
        row.getString(5),
        row.getObject(6, LocalDateTime.class),
        row.getLong(7),
        row.wasNull() ? OptionalInt.empty() : OptionalInt.of(paragraph),
        Optional.ofNullable(row.getString(9)),
        Optional.ofNullable(row.getString(10)),
        names(row.getString(11)));
  }

  /** As JSON, for a name may hold any character. */
  private static List<String> names(String json) {
    List<String> names = new ArrayList<>();
    if (json != null) {
      try {
        JSON.readTree(json).forEach(name -> names.add(name.asText()));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("the database wrote it", e);
      }
    }
    return names;
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
