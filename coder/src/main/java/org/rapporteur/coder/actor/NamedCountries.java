package org.rapporteur.coder.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which sentences of a story name which countries, so that any part of it can be asked without
 * being read again.
 */
final class NamedCountries {
  private final Map<String, List<Votes>> byCountry = new LinkedHashMap<>();

  /**
   * A sentence that names a country.
   *
   * @param total votes for the country up to this sentence, its own included
   */
  private record Votes(int sentence, int total) {}

  /**
   * @param bySentence the countries that each sentence names, as often as it names them
   */
  NamedCountries(List<List<String>> bySentence) {
    for (int i = 0; i < bySentence.size(); i++) {
      int sentence = i;
      CountryVotes.ofSentence(bySentence.get(i))
          .forEach(
              (code, count) -> {
                List<Votes> votes = byCountry.computeIfAbsent(code, named -> new ArrayList<>());
                votes.add(new Votes(sentence, totalBefore(votes, sentence) + count));
              });
    }
  }

  /** The votes from one sentence to before another. */
  CountryVotes between(int from, int to) {
    CountryVotes votes = new CountryVotes();
    byCountry.forEach(
        (code, named) -> {
          int count = totalBefore(named, to) - totalBefore(named, from);
          if (count > 0) {
            votes.add(code, count);
          }
        });
    return votes;
  }

  private static int totalBefore(List<Votes> votes, int sentence) {
    int low = 0;
    int high = votes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (votes.get(middle).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? 0 : votes.get(low - 1).total();
  }
}
