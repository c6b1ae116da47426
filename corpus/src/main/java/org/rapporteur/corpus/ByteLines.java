package org.rapporteur.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a stream, as bytes without the line feed; of a line that is too long its beginning.
 */
final class ByteLines {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private int line;
  private boolean cut;

  ByteLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Number of the line that was read last, from 1. */
  int number() {
    return line;
  }

  /** Whether that line was longer than allowed. */
  boolean isCut() {
    return cut;
  }

  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    cut = false;
    boolean any = false;
    while (true) {
      if (at == filled) {
        filled = Math.max(0, in.read(buffer, 0, BUFFER));
        at = 0;
        if (filled == 0) {
          line += any ? 1 : 0;
          return any ? Optional.of(bytes.toByteArray()) : Optional.empty();
        }
      }
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      int kept = Math.min(end - at, longest - bytes.size());
      bytes.write(buffer, at, kept);
      cut |= kept < end - at;
      at = end;
      if (end < filled) {
        at++;
        line++;
        return Optional.of(bytes.toByteArray());
      }
    }
  }
}
