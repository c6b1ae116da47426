package org.rapporteur.store.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.rapporteur.store.SelectedEvents;

/** The records as {@code rapporteur code --format jsonl} prints them, byte for byte. */
final class JsonLinesFormat implements TextFormat {
  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public String extension() {
    return "jsonl";
  }

  @Override
  public String mediaType() {
    return "application/x-ndjson";
  }

  @Override
  public List<Field> fields() {
    return FieldTable.of("record-fields.tsv");
  }

  @Override
  public long write(SelectedEvents events, Writer out) throws IOException {
    long[] written = {0};
    try {
      events.forEach(
          event -> {
            try {
              out.write(event.line());
              out.write('\n');
              written[0]++;
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return written[0];
  }
}
