package org.rapporteur.records;

/** Text that is safe to print: nothing in it moves a cursor, changes colours or turns lines. */
public final class Printable {
  private Printable() {}

  /**
   * The text with line breaks and tabs as blanks and other control characters, direction marks and
   * lone surrogates spelled out as in Java.
   */
  public static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(safe, c));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int c) {
    if (c == '\n' || c == '\r' || c == '\t') {
      safe.append(' ');
    } else if (isHarmful(c)) {
      for (char unit : Character.toChars(c)) {
        safe.append(String.format("\\u%04X", (int) unit));
      }
    } else {
      safe.appendCodePoint(c);
    }
  }

  private static boolean isHarmful(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      case Character.FORMAT -> !isJoiner(c);
      default -> false;
    };
  }

  /** Scripts need these inside words; soft hyphens are common in copied text. */
  private static boolean isJoiner(int c) {
    return c == 0x200C || c == 0x200D || c == 0x00AD;
  }
}
