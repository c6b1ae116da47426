package org.rapporteur.store;

/**
 * Text as the database can hold it: Unicode without halves of surrogate pairs. Records and stories
 * that have such halves are kept a second time in escaped form, so that nothing is lost.
 */
final class StorableText {
  private static final char REPLACEMENT = '\uFFFD';

  private StorableText() {}

  /** The text with each half of a surrogate pair replaced by U+FFFD; offsets stay. */
  static String of(String text) {
    if (isExact(text)) {
      return text;
    }
    StringBuilder result = new StringBuilder(text);
    for (int i = 0; i < result.length(); i++) {
      if (isHalf(text, i)) {
        result.setCharAt(i, REPLACEMENT);
      }
    }
    return result.toString();
  }

  /** Whether the database can hold the text as it is. */
  static boolean isExact(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHalf(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHalf(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
