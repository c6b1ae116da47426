package org.rapporteur.records;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files that are no text, told by how they begin. */
final class FileKind {
  private record Magic(String start, String name, String advice) {
    boolean begins(byte[] head) {
      byte[] wanted = start.getBytes(StandardCharsets.ISO_8859_1);
      if (head.length < wanted.length) {
        return false;
      }
      for (int i = 0; i < wanted.length; i++) {
        if (head[i] != wanted[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private static final String CONVERT = "convert it to text first";
  private static final List<Magic> BINARY =
      List.of(
          new Magic("%PDF", "a PDF", CONVERT),
          new Magic("PK\u0003\u0004", "a zip archive or an office document", CONVERT),
          new Magic("\u00D0\u00CF\u0011\u00E0", "an old office document", CONVERT),
          new Magic("{\\rtf", "a rich text document", CONVERT),
          new Magic("\u001F\u008B", "compressed (gzip)", "unpack it first"),
          new Magic("BZh", "compressed (bzip2)", "unpack it first"),
          new Magic("\u00FD7zXZ", "compressed (xz)", "unpack it first"),
          new Magic("(\u00B5/\u00FD", "compressed (zstd)", "unpack it first"),
          new Magic("\u0089PNG", "a picture", "give the text instead"),
          new Magic("\u00FF\u00D8\u00FF", "a picture", "give the text instead"),
          new Magic("GIF8", "a picture", "give the text instead"),
          new Magic("\u007FELF", "a program", "give a text file"));

  private static final int HEAD = 256;
  private static final int BINARY_SHARE = 20;

  private FileKind() {}

  /** Why these bytes are no story's text, and what to do; empty when they may be one. */
  static Optional<Decoder.Doubt> notText(byte[] bytes) {
    for (Magic magic : BINARY) {
      if (magic.begins(bytes)) {
        return Optional.of(new Decoder.Doubt("this is " + magic.name(), magic.advice()));
      }
    }
    if (Decoder.isUtf16(bytes)) {
      return Optional.empty();
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return Optional.of(
            new Decoder.Doubt(
                "byte "
                    + i
                    + " is zero, so this is a binary file, or UTF-16 without a byte order mark",
                "give a text file in UTF-8"));
      }
    }
    return isMostlyControls(bytes)
        ? Optional.of(new Decoder.Doubt("this is a binary file", "give a text file in UTF-8"))
        : Optional.empty();
  }

  /** Whether more than one byte in twenty is a control character that no text has. */
  private static boolean isMostlyControls(byte[] bytes) {
    long controls = 0;
    for (byte b : bytes) {
      boolean usual = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1A || b == 0x1B;
      controls += b >= 0 && b < ' ' && !usual ? 1 : 0;
    }
    return controls * BINARY_SHARE > bytes.length;
  }

  /** Why a text is a document of markup and no story. */
  static Optional<Decoder.Doubt> markup(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD)).strip().toLowerCase(Locale.ROOT);
    if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
      return Optional.of(new Decoder.Doubt("this is HTML", "extract the story's text first"));
    }
    if (head.startsWith("<?xml")) {
      return Optional.of(new Decoder.Doubt("this is XML", "extract the story's text first"));
    }
    return Optional.empty();
  }
}
