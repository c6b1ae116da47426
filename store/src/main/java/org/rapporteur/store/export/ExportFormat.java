package org.rapporteur.store.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapporteur.store.SelectedEvents;

/**
 * A layout in which events are written. A new one is a class of its own and a line in {@link
 * ExportFormats}; most are a {@link TextFormat}.
 */
public interface ExportFormat {
  /** As the option {@code --format} names it; lower case. */
  String name();

  /** Of the file, such as {@code jsonl}. */
  String extension();

  /** Such as {@code text/csv}. */
  String mediaType();

  /** The columns or fields in their order. */
  List<Field> fields();

  /**
   * Writes the events to a new file.
   *
   * @return how many rows or records it wrote
   * @throws IOException when it cannot be written
   */
  long write(SelectedEvents events, Path file) throws IOException;

  /** How to read it when it is a table with tabs between the cells. */
  default Optional<Dialect> dialect() {
    return Optional.empty();
  }

  /**
   * Of a table with tabs.
   *
   * @param header whether the first line names the columns
   * @param absent what stands where there is no value
   */
  record Dialect(boolean header, String absent) {}

  /**
   * What a column or field holds.
   *
   * @param type of the Frictionless Table Schema: string, integer, number, date, array, object
   */
  record Field(String name, String type, String description) {}
}
