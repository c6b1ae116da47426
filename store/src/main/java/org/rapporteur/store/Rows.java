package org.rapporteur.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.duckdb.DuckDBAppender;

/** Appends rows to a table, within a transaction that is open. */
final class Rows implements AutoCloseable {
  private final DuckDBAppender appender;

  Rows(DuckDBAppender appender) {
    this.appender = appender;
  }

  /**
   * Appends a row.
   *
   * @param values texts, numbers, dates and times, or optional ones, which are null when empty
   */
  void add(Object... values) throws SQLException {
    appender.beginRow();
    for (Object value : values) {
      append(value);
    }
    appender.endRow();
  }

  private void append(Object value) throws SQLException {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        append(optional.get());
      } else {
        appender.appendNull();
      }
    } else if (value instanceof OptionalLong optional) {
      if (optional.isPresent()) {
        appender.append(optional.getAsLong());
      } else {
        appender.appendNull();
      }
    } else if (value instanceof String text) {
      appender.append(StorableText.of(text));
    } else if (value instanceof Integer number) {
      appender.append(number.intValue());
    } else if (value instanceof Long number) {
      appender.append(number.longValue());
    } else if (value instanceof Double number) {
      appender.append(number.doubleValue());
    } else if (value instanceof LocalDate date) {
      appender.append(date);
    } else if (value instanceof LocalDateTime time) {
      appender.append(time);
    } else {
      throw new IllegalArgumentException("no column takes a " + value.getClass());
    }
  }

  @Override
  public void close() throws SQLException {
    appender.close();
  }
}
