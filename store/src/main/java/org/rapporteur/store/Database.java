package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.rapporteur.store.StoreException.BadRequest;

/** One connection to the file of a store. Failures come out as {@link StoreException}. */
final class Database implements AutoCloseable {
  private final Path file;
  private final DuckDBConnection connection;

  private Database(Path file, DuckDBConnection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Reads one row of a result. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Takes one row of a result. */
  interface RowReceiver {
    void take(ResultSet row) throws SQLException;
  }

  /** Something that is done with the connection. */
  interface Work {
    void run() throws SQLException;
  }

  static Database open(Path file, Properties settings) {
    try {
      Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file, settings);
      return new Database(file, connection.unwrap(DuckDBConnection.class));
    } catch (SQLException e) {
      throw StoreException.of(file, e);
    }
  }

  /** Runs statements, which may be several; parameters only with a single one. */
  void run(String sql, Object... parameters) {
    try {
      execute(sql, parameters);
    } catch (SQLException e) {
      throw StoreException.of(file, e);
    }
  }

  /** The same for use within {@link #inTransaction}. */
  void execute(String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, parameters)) {
      statement.execute();
    }
  }

  /** All rows of a small result. */
  <T> List<T> list(String sql, RowReader<T> reader, Object... parameters) {
    List<T> rows = new ArrayList<>();
    try (PreparedStatement statement = prepared(connection, sql, parameters);
        ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        rows.add(reader.read(result));
      }
    } catch (SQLException e) {
      throw StoreException.of(file, e);
    }
    return List.copyOf(rows);
  }

  /** The first row of a result that has one at least. */
  <T> T one(String sql, RowReader<T> reader, Object... parameters) {
    return list(sql, reader, parameters).get(0);
  }

  /** Hands over each row of a result that may be large, on a connection of its own. */
  void each(String sql, RowReceiver receiver, Object... parameters) {
    try (Cursor cursor = cursor(sql, parameters)) {
      while (cursor.next()) {
        receiver.take(cursor.row());
      }
    } catch (SQLException e) {
      throw StoreException.of(file, e);
    }
  }

  /** Opens a result that may be large, on a connection of its own. */
  Cursor cursor(String sql, Object... parameters) throws SQLException {
    Connection own = connection.duplicate();
    try {
      PreparedStatement statement = prepared(own, sql, parameters);
      return new Cursor(own, statement, statement.executeQuery());
    } catch (SQLException e) {
      own.close();
      throw e;
    }
  }

  /** A result with all that has to be closed. */
  record Cursor(Connection connection, PreparedStatement statement, ResultSet row)
      implements AutoCloseable {
    boolean next() throws SQLException {
      return row.next();
    }

    @Override
    public void close() throws SQLException {
      row.close();
      statement.close();
      connection.close();
    }
  }

  /** Does all of the work or, when it fails, nothing of it. */
  void inTransaction(Work work) {
    try {
      // The appender keeps to a transaction only when a statement has opened it.
      execute("BEGIN TRANSACTION");
      work.run();
      execute("COMMIT");
    } catch (SQLException e) {
      rollBack();
      throw StoreException.of(file, e);
    }
  }

  private void rollBack() {
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      // A failed commit has ended the transaction; the failure itself is what the user is told.
      return;
    }
  }

  Rows rowsOf(String table) throws SQLException {
    return new Rows(connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table));
  }

  Rows temporaryRowsOf(String table) throws SQLException {
    return new Rows(connection.createAppender("temp", DuckDBConnection.DEFAULT_SCHEMA, table));
  }

  /** What the database says of a question of the user's. */
  BadRequest rejected(SQLException e) {
    return new BadRequest(String.valueOf(e.getMessage()).strip());
  }

  Path file() {
    return file;
  }

  private static PreparedStatement prepared(Connection on, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = on.prepareStatement(sql);
    try {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      return statement;
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw StoreException.of(file, e);
    }
  }
}
