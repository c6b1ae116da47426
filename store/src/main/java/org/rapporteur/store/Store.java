package org.rapporteur.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import org.rapporteur.coder.article.Article;
import org.rapporteur.store.StoreException.BadRequest;
import org.rapporteur.store.StoreException.NotAStore;

/**
 * A coded corpus in one DuckDB file. One program at a time can write it; several can read it while
 * nobody writes.
 */
public final class Store implements AutoCloseable {
  /** The first DuckDB that can read new stores, so that R and Python need not be the newest. */
  private static final String OLDEST_READER = "v1.4.0";

  private static final String MEMORY_OF_DATABASE = "2GB";
  private static final int PAGE = 50;

  /** Reads stories of any length. */
  private static final ObjectMapper LONG_TEXTS =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
              .build());

  private final Database database;

  private Store(Database database) {
    this.database = database;
  }

  /**
   * Opens a store to write; makes it when there is none, and brings it up to date when it was made
   * by an older program.
   *
   * @throws StoreException when that cannot be
   */
  public static Store open(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw new NotAStore(file, "there is no directory " + parent);
    }
    if (Files.isDirectory(file)) {
      throw new NotAStore(file, "is a directory; name a file");
    }
    Database database = Database.open(file, settings());
    try {
      Schema.migrate(database);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
    return new Store(database);
  }

  /**
   * Opens a store to read only. Questions to it reach no other file.
   *
   * @throws StoreException when there is none, or it cannot be opened
   */
  public static Store openToRead(Path file) {
    return openToRead(file, List.of());
  }

  /**
   * The same for an export.
   *
   * @param writable the only files that may be written
   */
  public static Store openToRead(Path file, List<Path> writable) {
    if (!Files.isRegularFile(file)) {
      throw new NotAStore(file, "there is no such store; make one with 'rapporteur ingest'");
    }
    Database database = openUpToDate(file);
    try {
      String allowed =
          String.join(
              ", ",
              writable.stream().map(path -> quoted(path.toAbsolutePath().toString())).toList());
      database.run("SET allowed_paths = [" + allowed + "]");
      database.run("SET enable_external_access = false");
      database.run("SET lock_configuration = true");
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
    return new Store(database);
  }

  private static Database openUpToDate(Path file) {
    Properties readOnly = settings();
    readOnly.setProperty("duckdb.read_only", "true");
    Database database = Database.open(file, readOnly);
    int version;
    try {
      version = Schema.version(database);
      Schema.requireKnown(database, version);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
    if (version == 0) {
      database.close();
      throw new NotAStore(file, "is an empty database; fill it with 'rapporteur ingest'");
    }
    if (version < Schema.CURRENT) {
      database.close();
      open(file).close();
      return Database.open(file, readOnly);
    }
    return database;
  }

  private static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("storage_compatibility_version", OLDEST_READER);
    settings.setProperty("memory_limit", MEMORY_OF_DATABASE);
    settings.setProperty("jdbc_stream_results", "true");
    return settings;
  }

  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /**
   * Adds to the run of a coder; begins it when there is none.
   *
   * @param command what the user asked for, for the list of sessions
   */
  public CorpusWriter write(RunDescription run, String command, Batch batch) {
    return write(run, command, batch, Clock.systemUTC());
  }

  CorpusWriter write(RunDescription run, String command, Batch batch, Clock clock) {
    return new CorpusWriter(database, run, command, batch, clock);
  }

  /** How many stories the store has. */
  public long stories() {
    return database.one("SELECT count(*) FROM stories", row -> row.getLong(1));
  }

  /** The keys of stories that a run with this coder and these options coded. */
  public KnownStories known(RunDescription run) {
    KeySet keys = new KeySet();
    database.each(
        "SELECT story_key FROM codings JOIN runs USING (run) WHERE coder = ? AND options = ?",
        row -> keys.add(StoryKey.parsed(row.getString(1))),
        run.coder(),
        run.optionText());
    return new KnownStories(keys);
  }

  /** A story of the store. */
  public record Stored(StoryKey key, long number, Article article) {}

  static Optional<Stored> story(Database database, StoryKey key) {
    return database.list(STORY + " WHERE story_key = ?", Store::stored, key.text()).stream()
        .findFirst();
  }

  static List<Stored> storiesAfter(Database database, long number) {
    return database.list(
        STORY + " WHERE number > ? ORDER BY number LIMIT " + PAGE, Store::stored, number);
  }

  private static final String STORY =
      "SELECT story_key, text_hash, number, story, publisher, published, title, url, text, exact"
          + " FROM stories";

  private static Stored stored(ResultSet row) throws SQLException {
    StoryKey key = new StoryKey(row.getString(2), StoryKey.parsed(row.getString(1)));
    Optional<String> exact = Optional.ofNullable(row.getString("exact"));
    Article article =
        exact.isPresent()
            ? exactArticle(exact.get())
            : new Article(
                row.getString("story"),
                Optional.ofNullable(row.getString("publisher")),
                Optional.ofNullable(row.getObject("published", LocalDate.class)),
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getString("url")),
                row.getString("text"));
    return new Stored(key, row.getLong("number"), article);
  }

  private static Article exactArticle(String json) {
    try {
      JsonNode node = LONG_TEXTS.readTree(json);
      return new Article(
          node.path("id").asText(),
          field(node, "publisher"),
          field(node, "published").map(LocalDate::parse),
          field(node, "title"),
          field(node, "url"),
          node.path("text").asText());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the column exact holds what this program wrote", e);
    }
  }

  private static Optional<String> field(JsonNode node, String name) {
    return Optional.ofNullable(node.path(name).textValue());
  }

  /** All runs, the oldest first. */
  public List<RunSummary> runs() {
    return database.list(
        "SELECT s.*, r.program, r.parser, r.knowledge_hash FROM run_summary s JOIN runs r USING"
            + " (run) ORDER BY run",
        row ->
            new RunSummary(
                row.getInt("run"),
                row.getString("coder"),
                row.getString("program"),
                row.getString("parser"),
                row.getString("knowledge_hash"),
                row.getString("options"),
                time(row, "started").orElseThrow(),
                time(row, "ended"),
                RunState.of(row.getString("state")),
                row.getLong("stories"),
                row.getLong("sentences"),
                row.getLong("parsed"),
                row.getLong("events"),
                row.getLong("quotations"),
                row.getLong("failures")));
  }

  /** One run; the latest when no number is given. */
  public RunSummary run(OptionalInt number) {
    List<RunSummary> runs = runs();
    return runs.stream()
        .filter(run -> number.isEmpty() || run.run() == number.getAsInt())
        .reduce((earlier, later) -> later)
        .orElseThrow(
            () ->
                new BadRequest(
                    number.isPresent()
                        ? "the store has no run "
                            + number.getAsInt()
                            + "; 'rapporteur runs' lists those it has"
                        : "the store has no run; fill it with 'rapporteur ingest'"));
  }

  /**
   * Begins a pass of a linker.
   *
   * @param run whose events it links; the latest when none is given
   * @param linker program and version
   * @throws BadRequest when there is no such run
   */
  public LinkingWriter link(OptionalInt run, String linker, String options) {
    return new LinkingWriter(database, run(run).run(), linker, options, Clock.systemUTC());
  }

  /**
   * The events that are wanted.
   *
   * @throws BadRequest when there is no such run
   */
  public SelectedEvents events(Selection selection) {
    if (selection.run().isPresent()) {
      run(selection.run());
    }
    return new SelectedEvents(this, selection);
  }

  private static Optional<LocalDateTime> time(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDateTime.class));
  }

  Database database() {
    return database;
  }

  @Override
  public void close() {
    database.close();
  }
}
