package org.rapporteur.store.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.store.SelectedEvents;

/**
 * The layout of another data set: a table with tabs and a row for each dyad, which programs made
 * for that data set read as they are. A resource lists the columns in their order.
 */
abstract class DyadFormat implements TextFormat {
  private final String name;
  private final String extension;
  private final Dialect dialect;

  DyadFormat(String name, String extension, Dialect dialect) {
    this.name = name;
    this.extension = extension;
    this.dialect = dialect;
  }

  /** Puts what is known of the dyad into the cells of its row. */
  abstract void fill(Cells row, Dyad dyad);

  /** Whether the layout has CAMEO codes, in which a visit is also told from the host's side. */
  boolean hasCameo() {
    return true;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String extension() {
    return extension;
  }

  @Override
  public final String mediaType() {
    return "text/tab-separated-values";
  }

  @Override
  public final Optional<Dialect> dialect() {
    return Optional.of(dialect);
  }

  @Override
  public final List<Field> fields() {
    return FieldTable.of(name + "-columns.tsv");
  }

  @Override
  public final long write(SelectedEvents events, Writer out) throws IOException {
    List<Field> columns = fields();
    if (dialect.header()) {
      out.write(columns.stream().map(Field::name).collect(Collectors.joining("\t")) + "\n");
    }
    try {
      return new Dyads(hasCameo())
          .forEach(
              events,
              dyad -> {
                Cells row = new Cells(columns, dialect.absent());
                fill(row, dyad);
                try {
                  out.write(row.line());
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
