package org.rapporteur.corenlp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.coder.language.CalendarWords;
import org.rapporteur.coder.language.Sentence;

/** Tells names such as Theresa May, Mar-a-Lago and Super Tuesday from times. */
final class TimeNames {
  private static final Set<String> INTRODUCTIONS =
      Set.of("in", "since", "until", "till", "during", "through", "this", "between");

  private final Set<String> words = new HashSet<>();
  private final List<String[]> phrases = new ArrayList<>();
  private final TimeWords timeWords;

  TimeNames(TimeWords timeWords) {
    this.timeWords = timeWords;
    for (String line : WordFile.lines("time-names.txt")) {
      if (line.indexOf(' ') < 0) {
        words.add(line);
      } else {
        phrases.add(line.split(" "));
      }
    }
  }

  boolean isName(Sentence sentence, TimePhrase time) {
    if (time.first() == time.last() && words.contains(word(sentence, time.first()))) {
      String next = word(sentence, time.last() + 1);
      String before = word(sentence, time.first() - 1);
      return !INTRODUCTIONS.contains(before) && !timeWords.isTurn(before)
          || next.equals("'s")
          || next.equals("’s");
    }
    return phrases.stream().anyMatch(phrase -> overlaps(sentence, time, phrase));
  }

  /** In lower case these words are no times at all: "Monday's march", "they may go". */
  boolean isPlainWord(String word) {
    return words.contains(word) && CalendarWords.contains(word);
  }

  private static boolean overlaps(Sentence sentence, TimePhrase time, String[] phrase) {
    for (int start = time.first() - phrase.length + 1; start <= time.last(); start++) {
      int matched = 0;
      while (matched < phrase.length && word(sentence, start + matched).equals(phrase[matched])) {
        matched++;
      }
      if (matched == phrase.length) {
        return true;
      }
    }
    return false;
  }

  private static String word(Sentence sentence, int token) {
    return token < 0 || token >= sentence.size()
        ? ""
        : sentence.token(token).text().toLowerCase(Locale.ROOT);
  }
}
