package org.rapporteur.coder.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.coder.event.Size.Count;

/** The value of numerals in words and digits: "two hundred thousand", "1.5 million", "20-30". */
final class NumberWords {
  private static final Map<String, Integer> UNITS = units();
  private static final int HUNDRED = 100;
  private static final Map<String, Double> POWERS =
      Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9);
  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})[-\u2013](\\d{1,9})");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}(\\.\\d{1,3})?");

  private NumberWords() {}

  private static Map<String, Integer> units() {
    List<String> small =
        List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    List<String> tens =
        List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    Map<String, Integer> units = new HashMap<>();
    for (int i = 0; i < small.size(); i++) {
      units.put(small.get(i), i);
    }
    for (int i = 0; i < tens.size(); i++) {
      units.put(tens.get(i), 20 + 10 * i);
    }
    return Map.copyOf(units);
  }

  /**
   * @param words the words of one numeral, in order
   * @param text as they stand in the story
   */
  static Optional<Count> count(List<String> words, String text) {
    if (words.size() == 1) {
      Matcher range = RANGE.matcher(words.get(0));
      if (range.matches()) {
        return Optional.of(
            new Count(
                Optional.of(Long.parseLong(range.group(1))),
                Optional.of(Long.parseLong(range.group(2))),
                text));
      }
    }
    double total = 0;
    double current = 0;
    boolean any = false;
    for (String spelled : words) {
      String word = spelled.toLowerCase(Locale.ROOT).replace(",", "");
      Optional<Double> value = value(word);
      if (value.isPresent()) {
        current += value.get();
      } else if (word.equals("hundred")) {
        current = Math.max(1, current) * HUNDRED;
      } else if (POWERS.containsKey(word)) {
        total += Math.max(1, current) * POWERS.get(word);
        current = 0;
      } else {
        continue;
      }
      any = true;
    }
    return any
        ? Optional.of(new Count(Optional.of(Math.round(total + current)), Optional.empty(), text))
        : Optional.empty();
  }

  private static Optional<Double> value(String word) {
    if (UNITS.containsKey(word)) {
      return Optional.of((double) UNITS.get(word));
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 0
        && UNITS.containsKey(word.substring(0, hyphen))
        && UNITS.containsKey(word.substring(hyphen + 1))) {
      return Optional.of(
          (double) UNITS.get(word.substring(0, hyphen)) + UNITS.get(word.substring(hyphen + 1)));
    }
    return DIGITS.matcher(word).matches()
        ? Optional.of(Double.parseDouble(word))
        : Optional.empty();
  }
}
