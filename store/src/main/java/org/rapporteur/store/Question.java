package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A question in SQL to a store that was opened to read. It can change nothing and reach no other
 * file.
 */
public final class Question {
  private final Database database;
  private final String sql;

  /** A single statement that gives a table; a semicolon at its end is left out. */
  public Question(Store store, String sql) {
    this.database = store.database();
    this.sql = sql.strip().replaceAll(";+\\s*$", "");
  }

  /**
   * Asks, and hands over each row as text; what is null is empty.
   *
   * @param header takes the names of the columns first
   * @throws StoreException.BadRequest when the question is wrong
   */
  public void ask(Consumer<List<String>> header, Consumer<List<Optional<String>>> receiver) {
    each(
        "SELECT CAST(COLUMNS(*) AS VARCHAR) FROM (\n" + sql + "\n)",
        names -> header.accept(names),
        row -> receiver.accept(texts(row)));
  }

  /** Asks, and hands over each row as a JSON object. */
  public void askForJson(Consumer<String> receiver) {
    each(
        "SELECT CAST(to_json(answer) AS VARCHAR) FROM (\n" + sql + "\n) AS answer",
        names -> {},
        row -> receiver.accept(row.getString(1)));
  }

  /** Asks, and writes the rows to a Parquet file, which the store was opened with. */
  public void askForParquet(Path file) {
    try {
      database.execute(
          "COPY (\n"
              + sql
              + "\n) TO "
              + Store.quoted(file.toAbsolutePath().toString())
              + " (FORMAT parquet, COMPRESSION zstd)");
    } catch (SQLException e) {
      throw database.rejected(e);
    }
  }

  private void each(String wrapped, Consumer<List<String>> header, Database.RowReceiver receiver) {
    try (Database.Cursor cursor = database.cursor(wrapped)) {
      header.accept(names(cursor.row()));
      while (cursor.next()) {
        receiver.take(cursor.row());
      }
    } catch (SQLException e) {
      throw database.rejected(e);
    }
  }

  private static List<String> names(ResultSet result) throws SQLException {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
      names.add(result.getMetaData().getColumnLabel(i));
    }
    return List.copyOf(names);
  }

  private static List<Optional<String>> texts(ResultSet row) throws SQLException {
    int columns = row.getMetaData().getColumnCount();
    List<Optional<String>> texts = new ArrayList<>();
    for (int i : IntStream.rangeClosed(1, columns).toArray()) {
      texts.add(Optional.ofNullable(row.getString(i)));
    }
    return List.copyOf(texts);
  }
}
