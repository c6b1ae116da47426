package org.rapporteur.evaluation.relation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Tab-separated files with a header, in UTF-8; fields may be quoted as in CSV. */
final class TabSeparated {
  private static final int LARGEST_FIELD = 1 << 20;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private TabSeparated() {}

  /**
   * Hands over each row.
   *
   * @throws IOException when the file cannot be read, is not UTF-8 or no such table
   */
  static void read(Path file, Consumer<NamedCsvRecord> receiver) throws IOException {
    try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      text.mark(1);
      if (text.read() != BYTE_ORDER_MARK) {
        text.reset();
      }
      try (CsvReader<NamedCsvRecord> rows =
          CsvReader.builder()
              .fieldSeparator('\t')
              .maxBufferSize(16 * LARGEST_FIELD)
              .ofNamedCsvRecord(text)) {
        rows.forEach(receiver);
      }
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": is not UTF-8", e);
    } catch (CsvParseException e) {
      throw new IOException(
          e.getCause() instanceof CharacterCodingException
              ? file + ": is not UTF-8"
              : file + ": " + e.getMessage(),
          e);
    } catch (UncheckedIOException e) {
      throw e.getCause() instanceof CharacterCodingException
          ? new IOException(file + ": is not UTF-8", e)
          : e.getCause();
    }
  }
}
