package org.rapporteur.workbench.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.rapporteur.coder.article.Article;
import org.rapporteur.workbench.web.Problem;

/** Makes a story of what a visitor typed. */
public final class Pasted {
  /** The longest text, in UTF-16 code units. */
  public static final int LONGEST = 1_000_000;

  private static final int ID_LENGTH = 16;

  private Pasted() {}

  /**
   * @param date ISO 8601, or blank
   * @throws Problem when there is no text, too much of it, or the date is none
   */
  public static Article story(String text, String title, String publisher, String date) {
    if (text.isBlank()) {
      throw Problem.bad("There is no text to code.");
    }
    if (text.length() > LONGEST) {
      throw new Problem(
          413,
          "Text too long",
          "A text may have " + LONGEST + " characters; use \"rapporteur ingest\" for more.");
    }
    // Browsers send line ends as CR LF.
    String plain = text.replace("\r\n", "\n");
    return new Article(
        id(plain, title, publisher, date),
        given(publisher),
        given(date).map(Pasted::day),
        given(title),
        Optional.empty(),
        plain);
  }

  private static Optional<String> given(String words) {
    return words.isBlank() ? Optional.empty() : Optional.of(words.strip());
  }

  private static LocalDate day(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeException e) {
      throw Problem.bad("The date must look like 2026-03-31.");
    }
  }

  private static String id(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
