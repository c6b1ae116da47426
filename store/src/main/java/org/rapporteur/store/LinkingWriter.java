package org.rapporteur.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes down what a pass of a linker found in one run: all of it when it is finished, nothing
 * before. While it is open the events can be read with {@link Store#events}; for one thread.
 */
public final class LinkingWriter implements AutoCloseable {
  private static final String SCOPE = "corpus";

  private final Database database;
  private final Clock clock;
  private final int run;
  private final int linking;
  private final List<Rows> open = new ArrayList<>();
  private final Rows links;
  private final Rows pairs;
  private final Rows processes;
  private final Rows duplicates;
  private final Rows commitments;
  private boolean ended;

  LinkingWriter(Database database, int run, String linker, String options, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.run = run;
    this.linking =
        database.one("SELECT coalesce(max(linking), 0) + 1 FROM linkings", row -> row.getInt(1));
    try {
      database.execute("BEGIN TRANSACTION");
      database.execute(
          "INSERT INTO linkings VALUES (?, ?, ?, ?, ?, NULL, ?)",
          linking,
          run,
          linker,
          options,
          now(),
          RunState.RUNNING.word());
      this.links = rows("links");
      this.pairs = rows("link_pairs");
      this.processes = rows("processes");
      this.duplicates = rows("duplicates");
      this.commitments = rows("commitments");
    } catch (SQLException e) {
      throw StoreException.of(database.file(), e);
    }
  }

  private Rows rows(String table) throws SQLException {
    Rows rows = database.rowsOf(table);
    open.add(rows);
    return rows;
  }

  /** The number of the pass. */
  public int linking() {
    return linking;
  }

  /** A record tells the event of this link. */
  public void link(String story, String event, String link, double score, String reason) {
    add(links, run, story, event, link, SCOPE, linking, score, reason);
  }

  /** Two records tell the same. */
  public void pair(String event, String other, double score) {
    boolean inOrder = event.compareTo(other) < 0;
    add(pairs, linking, run, inOrder ? event : other, inOrder ? other : event, score);
  }

  /** A record belongs to a process. */
  public void process(String story, String event, String process, double score, String reason) {
    add(processes, run, story, event, process, SCOPE, linking, score, reason);
  }

  /**
   * A story rests on the same report as an earlier one.
   *
   * @param story key of the later one
   * @param kinship such as {@code wire_copy}
   */
  public void duplicate(
      String story, String earlier, String kinship, double similarity, String reason) {
    add(duplicates, linking, story, earlier, kinship, similarity, reason);
  }

  /**
   * What became of what an event spoke of.
   *
   * @param outcome such as {@code fulfilled}
   * @param outcomeLink the event that it came true in
   */
  public void commitment(
      String link,
      String outcome,
      Optional<String> outcomeLink,
      Optional<LocalDate> date,
      double score,
      String reason) {
    add(commitments, linking, run, link, outcome, outcomeLink, date, score, reason);
  }

  private void add(Rows rows, Object... values) {
    if (ended) {
      throw new IllegalStateException("the pass has ended");
    }
    try {
      rows.add(values);
    } catch (SQLException e) {
      throw StoreException.of(database.file(), e);
    }
  }

  /** The pass is done: what it found is in the store after this. */
  public void finish() {
    ended = true;
    try {
      closeRows();
      database.execute(
          "UPDATE linkings SET state = ?, ended = ? WHERE linking = ?",
          RunState.COMPLETE.word(),
          now(),
          linking);
      database.execute("COMMIT");
    } catch (SQLException e) {
      throw StoreException.of(database.file(), e);
    }
  }

  private void closeRows() throws SQLException {
    for (Rows rows : open) {
      rows.close();
    }
    open.clear();
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** Takes back what was not finished. */
  @Override
  public void close() {
    if (ended) {
      return;
    }
    ended = true;
    try {
      closeRows();
      database.execute("ROLLBACK");
    } catch (SQLException e) {
      throw StoreException.of(database.file(), e);
    }
  }
}
