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
    if (isSmall(word)) {
      return OptionalDouble.of(values.get(word));
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 0 && isSmall(word.substring(0, hyphen)) && isSmall(word.substring(hyphen + 1))) {
      return OptionalDouble.of(
          values.get(word.substring(0, hyphen)) + values.get(word.substring(hyphen + 1)));
    }
    return DIGITS.matcher(word).matches()
        ? OptionalDouble.of(Double.parseDouble(word))
        : OptionalDouble.empty();
  }

  private boolean isSmall(String word) {
    return values.getOrDefault(word, HUNDRED) < HUNDRED;
  }
}
