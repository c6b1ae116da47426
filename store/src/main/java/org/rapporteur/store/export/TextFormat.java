package org.rapporteur.store.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.store.SelectedEvents;

/** A layout of text in UTF-8, which can be written anywhere, to standard output too. */
public interface TextFormat extends ExportFormat {
  /**
   * Writes the events, one after the other.
   *
   * @return how many rows or records it wrote
   * @throws IOException when they cannot be written
   */
  long write(SelectedEvents events, Writer out) throws IOException;

  @Override
  default long write(SelectedEvents events, Path file) throws IOException {
    // Unlike a writer of Files, this one puts a question mark for half a surrogate pair.
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
      return write(events, out);
    }
  }
}
