package org.rapporteur.store.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.store.SelectedEvents;

/** The table of events with its lists and structures, and the record as text; packed with zstd. */
final class ParquetFormat implements ExportFormat {
  @Override
  public String name() {
    return "parquet";
  }

  @Override
  public String extension() {
    return "parquet";
  }

  @Override
  public String mediaType() {
    return "application/vnd.apache.parquet";
  }

  @Override
  public List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field("run", "integer", "run of the store that coded the event"));
    fields.add(new Field("story_key", "string", "key of the story in the store"));
    for (Field field : FieldTable.of("record-fields.tsv")) {
      fields.add(
          field.name().equals("id")
              ? new Field("event_id", field.type(), field.description())
              : field);
    }
    fields.add(new Field("record", "string", "the whole record as JSON, byte for byte"));
    return List.copyOf(fields);
  }

  @Override
  public long write(SelectedEvents events, Path file) throws IOException {
    events.copyToParquet(file);
    return events.count();
  }
}
