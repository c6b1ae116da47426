package org.rapporteur.store.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.rapporteur.records.CsvRecords;
import org.rapporteur.store.SelectedEvents;

/** The table of {@code rapporteur code --format csv}: a header and a row for each event. */
final class CsvFormat implements TextFormat {
  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public String mediaType() {
    return "text/csv";
  }

  @Override
  public List<Field> fields() {
    return FieldTable.of("csv-columns.tsv");
  }

  @Override
  public long write(SelectedEvents events, Writer out) throws IOException {
    CsvRecords rows = new CsvRecords(out);
    long[] written = {0};
    events.forEach(
        event -> {
          rows.write(event.record());
          written[0]++;
        });
    rows.flush();
    return written[0];
  }
}
