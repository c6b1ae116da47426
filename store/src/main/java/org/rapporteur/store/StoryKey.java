package org.rapporteur.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import org.rapporteur.coder.article.Article;

/**
 * What makes a story the same one: its id and its normalised text.
 *
 * @param textHash 32 hexadecimal digits of the text in Unicode NFC, each run of white space one
 *     blank
 * @param value 64 bits of id and text hash
 */
public record StoryKey(String textHash, long value) {
  private static final int HASH_BYTES = 16;

  /** The key of a story. */
  public static StoryKey of(Article article) {
    String textHash = HexFormat.of().formatHex(digest(normalised(article.text())), 0, HASH_BYTES);
    return new StoryKey(textHash, hash64(article.id() + "\0" + textHash));
  }

  /** 16 hexadecimal digits, as in the column {@code story_key}. */
  public String text() {
    return HexFormat.of().toHexDigits(value);
  }

  static long parsed(String text) {
    return Long.parseUnsignedLong(text, HASH_BYTES);
  }

  /** The first 64 bits of the text's SHA-256. */
  static long hash64(String text) {
    byte[] digest = digest(text);
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = value << Byte.SIZE | Byte.toUnsignedLong(digest[i]);
    }
    return value;
  }

  private static String normalised(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder result = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        result.append(c);
      } else if (!result.isEmpty() && result.charAt(result.length() - 1) != ' ') {
        result.append(' ');
      }
    }
    return result.toString().strip();
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
