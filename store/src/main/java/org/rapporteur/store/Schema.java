package org.rapporteur.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.store.StoreException.NotAStore;

/**
 * The tables of a store. Each version has a file of SQL that makes it of the version before; a
 * store is brought up to date when a program opens it to write, all versions in one transaction.
 */
final class Schema {
  /** In their order; the first makes version 1. */
  private static final List<String> MIGRATIONS = List.of("0001-corpus", "0002-linking");

  /** The version that this program works with. */
  static final int CURRENT = MIGRATIONS.size();

  private Schema() {}

  /**
   * The version of a database; 0 when it is empty.
   *
   * @throws NotAStore when it holds something else
   */
  static int version(Database database) {
    List<String> tables =
        database.list(
            "SELECT table_name FROM duckdb_tables() WHERE NOT internal", row -> row.getString(1));
    if (tables.contains("schema_version")) {
      return database.one("SELECT max(version) FROM schema_version", row -> row.getInt(1));
    }
    if (tables.isEmpty()) {
      return 0;
    }
    throw new NotAStore(
        database.file(), "is a DuckDB database but no store of Rapporteur; name another file");
  }

  /**
   * Checks that this program can work with a version.
   *
   * @throws NotAStore when it is newer than the program
   */
  static void requireKnown(Database database, int version) {
    if (version > CURRENT) {
      throw new NotAStore(
          database.file(),
          "was made by a newer version of Rapporteur (its schema is "
              + version
              + ", this program knows "
              + CURRENT
              + "); take that version");
    }
  }

  /** Brings a database to the current version. */
  static void migrate(Database database) {
    migrate(database, CURRENT);
  }

  /** Brings a database to a version; does nothing when it has it. The newest one has views. */
  static void migrate(Database database, int target) {
    int version = version(database);
    requireKnown(database, version);
    if (version >= target) {
      return;
    }
    database.inTransaction(
        () -> {
          if (version == 0) {
            database.execute(
                "CREATE TABLE schema_version (version INTEGER NOT NULL, applied TIMESTAMP NOT"
                    + " NULL)");
          }
          for (int next = version + 1; next <= target; next++) {
            database.execute(resource("schema/" + MIGRATIONS.get(next - 1) + ".sql"));
            database.execute("INSERT INTO schema_version VALUES (" + next + ", now()::TIMESTAMP)");
          }
          if (target == CURRENT) {
            database.execute(resource("views.sql"));
          }
        });
  }

  static String resource(String name) {
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
