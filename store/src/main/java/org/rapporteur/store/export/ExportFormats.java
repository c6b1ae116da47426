package org.rapporteur.store.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The layouts that events can be written in. */
public final class ExportFormats {
  private static final List<ExportFormat> ALL =
      List.of(
          new JsonLinesFormat(),
          new CsvFormat(),
          new ParquetFormat(),
          new PolecatFormat(),
          new IcewsFormat(),
          new PhoenixFormat(),
          new GdeltFormat(),
          new GdeltMentionsFormat());

  private ExportFormats() {}

  /** All of them. */
  public static List<ExportFormat> all() {
    return ALL;
  }

  /** The one of a name. */
  public static Optional<ExportFormat> named(String name) {
    return ALL.stream()
        .filter(format -> format.name().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
