package org.rapporteur.coder.place;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.lexicon.Measures;
import org.rapporteur.coder.place.Place.Precision;
import org.rapporteur.coder.place.PlaceResolver.Found;

/**
 * Places that are told by their distance and direction from another: "30 km north of Aleppo",
 * "north of Aleppo". The words and the point are those of the relative place; a place whose
 * distance is not told keeps the point of the other and is no more precise than a region.
 */
final class RelativePlace {
  private final Measures measures;

  RelativePlace(Measures measures) {
    this.measures = measures;
  }

  /** The place as the words in front of its name tell it. */
  Found of(Sentence sentence, Found found) {
    int of = found.first() - 1;
    if (of < 1 || !(word(sentence, of).equals("of") || word(sentence, of).equals("from"))) {
      return found;
    }
    Optional<Double> direction =
        Optional.ofNullable(measures.degrees().get(word(sentence, of - 1).replace("-", "")));
    boolean told =
        direction.isPresent() && (word(sentence, of).equals("of") || isFar(sentence, of - 2));
    boolean away = word(sentence, of).equals("from") && isFar(sentence, of - 1);
    if (!told && !away) {
      return found;
    }
    int unit = told ? of - 2 : of - 1;
    while (unit > 1 && (word(sentence, unit).equals("the") || word(sentence, unit).equals("to"))) {
      unit--;
    }
    if (!isFar(sentence, unit)) {
      return new Found(of - 1, found.last(), found.city(), found.place(), Precision.REGION);
    }
    double distance =
        number(sentence, unit - 1) * measures.kilometres().getOrDefault(word(sentence, unit), 1.0);
    Place place = told ? found.place().movedBy(distance, direction.orElseThrow()) : found.place();
    return new Found(unit - 1, found.last(), found.city(), place, Precision.REGION);
  }

  /** A number and a unit of length that ends here. */
  private boolean isFar(Sentence sentence, int unit) {
    return unit >= 1
        && measures.kilometres().containsKey(word(sentence, unit))
        && number(sentence, unit - 1) > 0;
  }

  /** The number in digits; 0 when it is none. */
  private static double number(Sentence sentence, int token) {
    String digits = word(sentence, token).replace(",", "");
    return digits.matches("[0-9]{1,4}(\\.[0-9]{1,2})?") ? Double.parseDouble(digits) : 0;
  }

  private static String word(Sentence sentence, int token) {
    return token < 0 ? "" : sentence.token(token).text().toLowerCase(Locale.ROOT);
  }
}
