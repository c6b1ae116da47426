package org.rapporteur.knowledge;

import java.util.Arrays;
import java.util.List;

/** Compares phrases as the actor dictionary does: without dots, hyphens as blanks. */
final class Phrases {
  private Phrases() {}

  static List<String> pieces(String phrase) {
    return Arrays.stream(plain(phrase).split("[\\s\\-\u2010\u2011\u2013]+"))
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  private static String plain(String phrase) {
    return phrase.replace(".", "").replace('\u2019', '\'').replace('\u2018', '\'');
  }
}
