package org.rapporteur.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns bytes into text. UTF-16 is known by its byte order mark, everything else is taken for
 * UTF-8; where it is not, for what the source declares, or for windows-1252, in which news archives
 * of the nineties come. UTF-8 comes first because few declarations are as sure: bytes of another
 * encoding hardly ever make UTF-8 by chance.
 */
final class Decoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char REPLACEMENT = '\uFFFD';

  /** For sources that declare nothing. */
  static final Decoder PLAIN = new Decoder(Optional.empty());

  private final Optional<Charset> declared;

  private Decoder(Optional<Charset> declared) {
    this.declared = declared;
  }

  /** For a source that declares an encoding; one that is not known counts as none. */
  static Decoder declared(Optional<String> name) {
    return name.flatMap(Decoder::charset)
        .map(charset -> new Decoder(Optional.of(charset)))
        .orElse(PLAIN);
  }

  /** As browsers do, Latin 1 is taken for windows-1252, which has letters for its gaps. */
  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name.strip());
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? WINDOWS_1252 : charset)
          .filter(known -> !known.name().startsWith("UTF"));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Text without its byte order mark.
   *
   * @param doubt why the text may have wrong letters
   */
  record Decoded(String text, Optional<Doubt> doubt) {}

  /** What is wrong with the bytes and what was done about it. */
  record Doubt(String message, String advice) {
    StoryInput.Problem at(Origin origin) {
      return StoryInput.Problem.warning(origin, message, advice);
    }
  }

  Decoded decode(byte[] bytes) {
    Optional<Charset> utf16 = utf16(bytes);
    if (utf16.isPresent()) {
      return sure(new String(bytes, 2, bytes.length - 2, utf16.get()));
    }
    int start = hasUtf8Mark(bytes) ? 3 : 0;
    ByteBuffer buffer = ByteBuffer.wrap(bytes, start, bytes.length - start);
    try {
      return sure(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(buffer)
              .toString());
    } catch (CharacterCodingException notUtf8) {
      return declared
          .map(charset -> sure(new String(bytes, start, bytes.length - start, charset)))
          .orElseGet(() -> guess(bytes, start));
    }
  }

  private static Decoded sure(String text) {
    return new Decoded(text, Optional.empty());
  }

  /** Two letters of windows-1252 rarely make a character of UTF-8, so one that does tells UTF-8. */
  private static Decoded guess(byte[] bytes, int start) {
    String damaged = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    long broken = damaged.chars().filter(c -> c == REPLACEMENT).count();
    long whole = damaged.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
    if (whole > broken) {
      return new Decoded(
          damaged,
          Optional.of(
              new Doubt(
                  "has " + broken + " broken UTF-8 characters, read as \uFFFD",
                  "check how the file was made")));
    }
    return new Decoded(
        new String(bytes, start, bytes.length - start, WINDOWS_1252),
        Optional.of(
            new Doubt(
                "is not UTF-8, read as windows-1252",
                "convert it to UTF-8 if letters come out wrong")));
  }

  /** Whether there is nothing to see: blanks of any kind, and marks without width. */
  static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT);
  }

  static boolean isUtf16(byte[] bytes) {
    return utf16(bytes).isPresent();
  }

  private static Optional<Charset> utf16(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  private static boolean hasUtf8Mark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }
}
