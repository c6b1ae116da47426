package org.rapporteur.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.Optional;

/**
 * Text of a stream of any length. It is decoded in pieces that end at the end of a line where they
 * can, each as {@link Decoder} decodes a text. Reads at most so much without {@link #renew}.
 */
final class DecodingReader extends Reader {
  private static final int PIECE = 1 << 16;

  private final InputStream in;
  private final Decoder decoder;
  private final long most;
  private final byte[] bytes = new byte[PIECE];
  private int filled;
  private boolean ended;
  private String piece = "";
  private int at;
  private long sinceRenewal;
  private Optional<Decoder.Doubt> doubt = Optional.empty();
  private boolean told;

  /**
   * @param most how many characters may be read without {@link #renew}
   */
  DecodingReader(InputStream in, Decoder decoder, long most) {
    this.in = in;
    this.decoder = decoder;
    this.most = most + PIECE;
  }

  /** A story is read; the next one may be as large again. */
  void renew() {
    sinceRenewal = 0;
  }

  /** Takes what is doubtful about the letters, once. */
  Optional<Decoder.Doubt> takeDoubt() {
    Optional<Decoder.Doubt> taken = told ? Optional.empty() : doubt;
    told |= taken.isPresent();
    return taken;
  }

  @Override
  public int read() throws IOException {
    if (at >= piece.length() && !next()) {
      return -1;
    }
    count(1);
    return piece.charAt(at++);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (at >= piece.length() && !next()) {
      return -1;
    }
    int taken = Math.min(length, piece.length() - at);
    piece.getChars(at, at + taken, target, offset);
    at += taken;
    count(taken);
    return taken;
  }

  private void count(int more) throws LimitExceeded {
    sinceRenewal += more;
    if (sinceRenewal > most) {
      throw new LimitExceeded(
          "one story is larger than " + most / 1_000_000 + " MB", "split it, or leave it out");
    }
  }

  /** Decodes the next piece that is not empty. */
  private boolean next() throws IOException {
    piece = "";
    at = 0;
    while (piece.isEmpty()) {
      fill();
      if (filled == 0) {
        return false;
      }
      int end = end();
      Decoder.Decoded decoded = decoder.decode(Arrays.copyOf(bytes, end));
      doubt = doubt.or(decoded::doubt);
      piece = decoded.text();
      System.arraycopy(bytes, end, bytes, 0, filled - end);
      filled -= end;
    }
    return true;
  }

  private void fill() throws IOException {
    if (!ended) {
      int read = in.readNBytes(bytes, filled, bytes.length - filled);
      filled += read;
      ended = filled < bytes.length;
    }
  }

  /** Where the piece ends: behind the last line, or else between two characters. */
  private int end() {
    if (ended) {
      return filled;
    }
    for (int i = filled - 1; i >= 0; i--) {
      if (bytes[i] == '\n') {
        return i + 1;
      }
    }
    int end = filled;
    for (int back = 1; back <= 3; back++) {
      int b = bytes[filled - back] & 0xFF;
      if (b >= 0xC0) {
        end = filled - back;
        break;
      } else if (b < 0x80) {
        break;
      }
    }
    return end;
  }

  @Override
  public void close() {}
}
