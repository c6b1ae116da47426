package org.rapporteur.coder.place;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.coder.actor.Cast;
import org.rapporteur.coder.actor.Mention;

/** The countries that a story names more than in passing, which its small places lie in. */
public final class StoryCountries {
  private static final int LEAST_MENTIONS = 2;

  private StoryCountries() {}

  /** Countries by the number of their mentions, most first; of equals the first by its code. */
  public static List<String> of(Cast cast) {
    Map<String, Long> counted =
        cast.bySentence().stream()
            .flatMap(List::stream)
            .filter(StoryCountries::tellsCountry)
            .flatMap(mention -> mention.referent().code().stream())
            .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
    return counted.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST_MENTIONS)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A city tells nothing here: its own country is what is asked for. */
  private static boolean tellsCountry(Mention mention) {
    return mention.kind() != Mention.Kind.PRONOUN && mention.sort() != Mention.Sort.CITY;
  }
}
