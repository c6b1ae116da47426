package org.rapporteur.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.rapporteur.coder.article.Article;
import org.rapporteur.records.EventRecords;

/**
 * Adds stories to a run of a store, in batches: each batch is committed as a whole, so that after
 * whatever end of the program the store holds whole stories, each once.
 *
 * <p>One thread adds; another one may {@link #interrupt}.
 */
public final class CorpusWriter implements AutoCloseable {
  private static final String INSERTS =
      Schema.resource("batch.sql")
          .replace("${event}", oneLine(Schema.resource("event-structure.json")))
          .replace("${quotation}", oneLine(Schema.resource("quotation-structure.json")));

  private final Database database;
  private final RunDescription description;
  private final String command;
  private final Batch batch;
  private final Clock clock;

  private final int run;
  private final boolean isNewRun;
  private final KeySet stories = new KeySet();
  private final KeySet coded = new KeySet();
  private final KeySet sources = new KeySet();
  private final KeySet failures = new KeySet();
  private long lastNumber;
  private OptionalInt session = OptionalInt.empty();
  private long committed;
  private boolean ended;

  private final List<NewStory> newStories = new ArrayList<>();
  private final List<NewSource> newSources = new ArrayList<>();
  private final List<NewCoding> newCodings = new ArrayList<>();
  private final List<Failure> newFailures = new ArrayList<>();
  private long characters;
  private LocalDateTime lastCommit;

  private record NewStory(StoryKey key, long number, Article article, LocalDateTime seen) {}

  private record NewSource(StoryKey key, Article article, Source source, LocalDateTime seen) {}

  private record NewCoding(String key, StoryCoding coding) {}

  CorpusWriter(
      Database database, RunDescription description, String command, Batch batch, Clock clock) {
    this.database = database;
    this.description = description;
    this.command = command;
    this.batch = batch;
    this.clock = clock;
    this.lastCommit = now();
    Optional<Integer> known =
        database
            .list(
                "SELECT run FROM runs WHERE coder = ? AND options = ? ORDER BY run DESC LIMIT 1",
                row -> row.getInt(1),
                description.coder(),
                description.optionText())
            .stream()
            .findFirst();
    this.isNewRun = known.isEmpty();
    this.run =
        known.orElseGet(
            () -> database.one("SELECT coalesce(max(run), 0) + 1 FROM runs", r -> r.getInt(1)));
    this.lastNumber =
        database.one("SELECT coalesce(max(number), 0) FROM stories", row -> row.getLong(1));
    remember(stories, "SELECT story_key FROM stories");
    remember(coded, "SELECT story_key FROM codings WHERE run = " + run);
    remember(failures, "SELECT failure_key FROM failures");
    database.each(
        "SELECT story_key, file || coalesce('!' || entry, '') FROM sources",
        row -> sources.add(sourceKey(StoryKey.parsed(row.getString(1)), row.getString(2))));
  }

  private void remember(KeySet keys, String sql) {
    database.each(sql, row -> keys.add(StoryKey.parsed(row.getString(1))));
  }

  private static long sourceKey(long story, String place) {
    return StoryKey.hash64(story + "\0" + place);
  }

  /** The number of the run. */
  public int run() {
    return run;
  }

  /** Whether no story was coded with this coder and these options before. */
  public boolean isNewRun() {
    return isNewRun;
  }

  /** Whether the store, or what was added to it, has the story. */
  public synchronized boolean hasStory(StoryKey key) {
    return stories.contains(key.value());
  }

  /** Whether this run coded the story. */
  public synchronized boolean isCoded(StoryKey key) {
    return coded.contains(key.value());
  }

  /** How many stories this run coded, those that are not committed included. */
  public synchronized int codedStories() {
    return coded.size();
  }

  /** How many stories this writer committed. */
  public synchronized long committedStories() {
    return committed;
  }

  /** Whether stories can be added. */
  public synchronized boolean isOpen() {
    return !ended;
  }

  /** A committed story. */
  synchronized Optional<Store.Stored> story(StoryKey key) {
    return ended ? Optional.empty() : Store.story(database, key);
  }

  /** Some committed stories after a number, in their order; none at the end. */
  synchronized List<Store.Stored> storiesAfter(long number) {
    return ended ? List.of() : Store.storiesAfter(database, number);
  }

  /** A story that the store has was met in a file. */
  public synchronized void seen(StoryKey key, Article article, Source source) {
    if (!ended && sources.add(sourceKey(key.value(), source.place()))) {
      newSources.add(new NewSource(key, article, source, now()));
      commitWhenDue();
    }
  }

  /**
   * Adds a story with what was read out of it; nothing when this run has it.
   *
   * @param source where it was found; empty for a story that the store had
   */
  public synchronized void add(
      StoryKey key, Article article, Optional<Source> source, StoryCoding coding) {
    if (ended || !coded.add(key.value())) {
      return;
    }
    addStory(key, article, source);
    newCodings.add(new NewCoding(key.text(), coding));
    characters += coding.characters();
    commitWhenDue();
  }

  /** Adds a story that broke the coder; the next session tries it again. */
  public synchronized void addUncoded(
      StoryKey key, Article article, Optional<Source> source, Failure failure) {
    if (ended) {
      return;
    }
    addStory(key, article, source);
    characters += article.text().length();
    fail(failure);
  }

  private void addStory(StoryKey key, Article article, Optional<Source> source) {
    if (stories.add(key.value())) {
      lastNumber++;
      newStories.add(new NewStory(key, lastNumber, article, now()));
    }
    source
        .filter(where -> sources.add(sourceKey(key.value(), where.place())))
        .ifPresent(where -> newSources.add(new NewSource(key, article, where, now())));
  }

  /** Files a failure; nothing when it is filed already. */
  public synchronized void fail(Failure failure) {
    if (!ended && failures.add(failure.key())) {
      newFailures.add(failure);
      commitWhenDue();
    }
  }

  private void commitWhenDue() {
    int waiting = Math.max(newCodings.size(), newSources.size() + newFailures.size());
    boolean late =
        Duration.between(lastCommit, now()).compareTo(batch.patience()) > 0 && waiting > 0;
    if (newCodings.size() >= batch.stories()
        || waiting >= 10 * batch.stories()
        || characters >= batch.characters()
        || late) {
      commit();
    }
  }

  /** Commits what was added. */
  public synchronized void commit() {
    if (ended) {
      return;
    }
    lastCommit = now();
    boolean empty =
        newStories.isEmpty()
            && newSources.isEmpty()
            && newCodings.isEmpty()
            && newFailures.isEmpty();
    if (empty) {
      return;
    }
    try {
      database.inTransaction(this::write);
    } catch (StoreException e) {
      // Nothing of the batch is in the store, and nothing can be added any more.
      ended = true;
      throw e;
    }
    committed += newCodings.size();
    newStories.clear();
    newSources.clear();
    newCodings.clear();
    newFailures.clear();
    characters = 0;
  }

  private void write() throws SQLException {
    beginSession();
    try (Rows rows = database.rowsOf("stories")) {
      for (NewStory story : newStories) {
        Article article = story.article();
        rows.add(
            story.key().text(),
            story.number(),
            article.id(),
            article.publisher(),
            article.published(),
            article.title(),
            article.url(),
            article.text(),
            story.key().textHash(),
            exact(article),
            story.seen());
      }
    }
    try (Rows rows = database.rowsOf("sources")) {
      for (NewSource source : newSources) {
        Article article = source.article();
        rows.add(
            source.key().text(),
            source.source().file(),
            source.source().entry(),
            source.source().position(),
            article.publisher(),
            article.published(),
            article.title(),
            article.url(),
            source.source().author(),
            source.source().language(),
            source.seen());
      }
    }
    writeCodings();
    try (Rows rows = database.rowsOf("failures")) {
      LocalDateTime seen = now();
      for (Failure failure : newFailures) {
        rows.add(
            String.format("%016x", failure.key()),
            run,
            failure.kind().name().toLowerCase(Locale.ROOT),
            failure.file(),
            failure.entry(),
            failure.position(),
            failure.story(),
            failure.reason(),
            Optional.of(failure.advice()).filter(advice -> !advice.isEmpty()),
            seen);
      }
    }
    database.execute(
        "UPDATE sessions SET stories = ? WHERE session = ?",
        committed + newCodings.size(),
        session.orElseThrow());
  }

  private void writeCodings() throws SQLException {
    database.execute(
        "CREATE OR REPLACE TEMP TABLE staged_events (run INTEGER, story_key VARCHAR, ordinal"
            + " INTEGER, record VARCHAR, typed VARCHAR)");
    database.execute("CREATE OR REPLACE TEMP TABLE staged_quotations AS FROM staged_events");
    try (Rows codings = database.rowsOf("codings");
        Rows sentences = database.rowsOf("sentences");
        Rows places = database.rowsOf("places");
        Rows events = database.temporaryRowsOf("staged_events");
        Rows quotations = database.temporaryRowsOf("staged_quotations")) {
      for (NewCoding one : newCodings) {
        StoryCoding coding = one.coding();
        codings.add(
            run,
            one.key(),
            coding.sentenceCount(),
            coding.parsed(),
            coding.withEvents(),
            coding.givenUp(),
            coding.events().size(),
            coding.quotationCount());
        coding.addSentences(sentences, run, one.key());
        coding.addPlaces(places, run, one.key());
        stage(events, one.key(), coding.events());
        stage(quotations, one.key(), coding.quotations());
      }
    }
    database.execute(INSERTS);
  }

  private void stage(Rows rows, String key, List<StoryCoding.Line> lines) throws SQLException {
    for (int i = 0; i < lines.size(); i++) {
      rows.add(run, key, i, lines.get(i).record(), lines.get(i).typed());
    }
  }

  /** The first commit of a session writes it down; one that adds nothing leaves no trace. */
  private void beginSession() throws SQLException {
    if (session.isPresent()) {
      return;
    }
    LocalDateTime now = now();
    // No other program has the file open, so whatever seems to run has died.
    String killed = RunState.KILLED.word();
    String running = RunState.RUNNING.word();
    database.execute("UPDATE sessions SET state = ? WHERE state = ?", killed, running);
    database.execute("UPDATE runs SET state = ? WHERE state = ?", killed, running);
    boolean known = !database.list("SELECT 1 FROM runs WHERE run = ?", r -> 1, run).isEmpty();
    if (known) {
      database.execute("UPDATE runs SET state = ?, ended = NULL WHERE run = ?", running, run);
    } else {
      database.execute(
          "INSERT INTO runs VALUES (?, ?, ?, ?, ?, ?, ?, NULL, ?)",
          run,
          description.coder(),
          description.program(),
          description.parser(),
          description.knowledgeHash(),
          description.optionText(),
          now,
          running);
    }
    int number =
        database.one("SELECT coalesce(max(session), 0) + 1 FROM sessions", row -> row.getInt(1));
    database.execute(
        "INSERT INTO sessions VALUES (?, ?, ?, ?, ?, NULL, ?, 0)",
        number,
        run,
        StorableText.of(command),
        ProcessHandle.current().pid(),
        now,
        running);
    session = OptionalInt.of(number);
  }

  /**
   * Commits what was added and ends the session. Nothing can be added afterwards.
   *
   * @param state how it ended
   */
  public synchronized void finish(RunState state) {
    if (ended) {
      return;
    }
    commit();
    ended = true;
    if (session.isPresent()) {
      LocalDateTime now = now();
      database.inTransaction(
          () -> {
            database.execute(
                "UPDATE sessions SET state = ?, ended = ? WHERE session = ?",
                state.word(),
                now,
                session.getAsInt());
            database.execute(
                "UPDATE runs SET state = ?, ended = ? WHERE run = ?", state.word(), now, run);
          });
    }
  }

  /** The same from another thread, because the program is to end. */
  public void interrupt() {
    finish(RunState.INTERRUPTED);
  }

  /** Ends a session that was not finished; what was not committed is lost. */
  @Override
  public synchronized void close() {
    ended = true;
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** The story in escaped form, where the columns cannot hold it as it is. */
  private static Optional<String> exact(Article article) {
    boolean plain =
        Stream.of(
                Optional.of(article.id()),
                article.publisher(),
                article.title(),
                article.url(),
                Optional.of(article.text()))
            .flatMap(Optional::stream)
            .allMatch(StorableText::isExact);
    if (plain) {
      return Optional.empty();
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", article.id());
    node.put("publisher", article.publisher().orElse(null));
    node.put("published", article.published().map(LocalDate::toString).orElse(null));
    node.put("title", article.title().orElse(null));
    node.put("url", article.url().orElse(null));
    node.put("text", article.text());
    return Optional.of(EventRecords.line(node));
  }

  private static String oneLine(String json) {
    return json.replace("\n", " ");
  }
}
