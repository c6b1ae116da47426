package org.rapporteur.corenlp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;

/** Tells cheaply where a sentence may hold a time expression. */
final class TimeCues {
  private static final Pattern NUMERIC_DATE =
      Pattern.compile(
          "[12]\\d{3}(s|'s|’s)?|['’]?\\d0s|['’]\\d\\d|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}");
  private static final Pattern HYPHEN = Pattern.compile("[-–]");

  private final Set<String> words = new HashSet<>();
  private final Set<String> nouns = new HashSet<>();

  TimeCues() {
    for (String line : WordFile.lines("time-cues.txt")) {
      int space = line.indexOf(' ');
      if (space < 0) {
        words.add(line);
      } else {
        nouns.add(line.substring(0, space));
      }
    }
  }

  /** The tokens that may be part of a time expression. */
  List<Integer> in(Sentence sentence) {
    List<Integer> cues = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (isCue(sentence.token(i))) {
        cues.add(i);
      }
    }
    return cues;
  }

  private boolean isCue(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    if (words.contains(word) || token.isNoun() && nouns.contains(word)) {
      return true;
    }
    if (word.chars().anyMatch(c -> c >= '0' && c <= '9') && NUMERIC_DATE.matcher(word).matches()) {
      return true;
    }
    return word.indexOf('-') + word.indexOf('–') > -2
        && HYPHEN
            .splitAsStream(word)
            .anyMatch(
                part ->
                    words.contains(part)
                        || nouns.contains(part)
                        || NUMERIC_DATE.matcher(part).matches());
  }
}
