package org.rapporteur.corenlp;

import java.util.HashMap;
import java.util.Map;

/** What the words in and around time expressions do there. */
final class TimeWords {
  private final Map<String, Kind> kinds = new HashMap<>();

  /** What a word does. */
  enum Kind {
    LENGTH,
    BACK,
    AHEAD,
    START
  }

  TimeWords() {
    for (String line : WordFile.lines("time-words.txt")) {
      int space = line.indexOf(' ');
      kinds.put(
          line.substring(0, space),
          Kind.valueOf(line.substring(space + 1).toUpperCase(java.util.Locale.ROOT)));
    }
  }

  boolean is(Kind kind, String word) {
    return kinds.get(word) == kind;
  }

  /** "weeks": a length without a number says how long nowhere. */
  boolean isPluralLength(String word) {
    return is(Kind.LENGTH, word) && word.endsWith("s");
  }

  /** "last", "next": picks a time as seen from now. */
  boolean isTurn(String word) {
    return is(Kind.BACK, word) || is(Kind.AHEAD, word);
  }
}
