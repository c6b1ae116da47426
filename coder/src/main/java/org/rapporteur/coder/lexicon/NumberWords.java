package org.rapporteur.coder.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * The value of numerals in words and digits: "two hundred thousand", "twenty-four", "1.5 million".
 *
 * <p>A word below a hundred is added, a hundred multiplies what stands before it, a thousand and
 * more close a group of words and multiply it.
 *
 * @param values word to its value, as {@code numbers.tsv} has them
 */
public record NumberWords(Map<String, Long> values) {
  public static final long HUNDRED = 100;
  public static final long THOUSAND = 1000;

  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}(\\.\\d{1,3})?");

  public NumberWords {
    values = Map.copyOf(values);
  }

  /**
   * The number that the words of one numeral are, in their order; words that are no number are
   * passed over.
   */
  public Optional<Long> valueOf(List<String> numeral) {
    double total = 0;
    double group = 0;
    boolean any = false;
    for (String spelled : numeral) {
      String word = spelled.toLowerCase(Locale.ROOT).replace(",", "");
      long multiplier = values.getOrDefault(word, 0L);
      OptionalDouble added = added(word);
      if (added.isPresent()) {
        group += added.getAsDouble();
      } else if (multiplier >= THOUSAND) {
        total += Math.max(1, group) * multiplier;
        group = 0;
      } else if (multiplier == HUNDRED) {
        group = Math.max(1, group) * HUNDRED;
      }
      any |= added.isPresent() || multiplier > 0;
    }
    return any ? Optional.of(Math.round(total + group)) : Optional.empty();
  }

  /** What a word adds: a small number, two of them with a hyphen, or digits. */
  private OptionalDouble added(String word) {
    long small = small(word);
    if (small < HUNDRED) {
      return OptionalDouble.of(small);
    }
    int hyphen = word.indexOf('-');
    long tens = small(word.substring(0, Math.max(0, hyphen)));
    long ones = small(word.substring(hyphen + 1));
    if (tens < HUNDRED && ones < HUNDRED) {
      return OptionalDouble.of(tens + ones);
    }
    return DIGITS.matcher(word).matches()
        ? OptionalDouble.of(Double.parseDouble(word))
        : OptionalDouble.empty();
  }

  /** The number that the word is; {@link #HUNDRED} when it is no number below that. */
  private long small(String word) {
    return Math.min(HUNDRED, values.getOrDefault(word, HUNDRED));
  }
}
