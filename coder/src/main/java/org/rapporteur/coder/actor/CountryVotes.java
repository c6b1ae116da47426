package org.rapporteur.coder.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** How often a part of a story names each country; made for one question. */
final class CountryVotes {
  private static final int LEAST_MENTIONS = 2;

  /** One long sentence about a country does not decide for the whole story. */
  private static final int MOST_OF_A_SENTENCE = 2;

  /** The share of mentions by which one country stands out. */
  private static final double LEAST_SHARE = 0.6;

  /** A country also stands out that is named so many times as often as any other. */
  private static final int TIMES_THE_NEXT = 2;

  private final Map<String, Integer> votes = new LinkedHashMap<>();

  /** The countries that one sentence names, as often as it names them. */
  void add(List<String> named) {
    ofSentence(named).forEach(this::add);
  }

  void add(String code, int count) {
    votes.merge(code, count, Integer::sum);
  }

  /** The votes of one sentence. */
  static Map<String, Integer> ofSentence(List<String> named) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    named.forEach(code -> counts.merge(code, 1, Integer::sum));
    counts.replaceAll((code, count) -> Math.min(MOST_OF_A_SENTENCE, count));
    return counts;
  }

  /** The only country, if it is named more than once. */
  Optional<String> alone() {
    return votes.size() == 1 ? dominant() : Optional.empty();
  }

  /** The country of most mentions, however few they are. */
  Optional<String> most() {
    return first(this::hasShare);
  }

  /** The country of most mentions, if it is named more than once. */
  Optional<String> dominant() {
    return first(entry -> entry.getValue() >= LEAST_MENTIONS && hasShare(entry));
  }

  /** A country that is named more than once, and far more often than each other one. */
  Optional<String> farAhead() {
    return first(entry -> entry.getValue() >= LEAST_MENTIONS && isFarAhead(entry));
  }

  /** The votes for some of the countries. */
  CountryVotes among(List<String> countries) {
    CountryVotes some = new CountryVotes();
    votes.forEach(
        (code, count) -> {
          if (countries.contains(code)) {
            some.votes.put(code, count);
          }
        });
    return some;
  }

  private Optional<String> first(Predicate<Map.Entry<String, Integer>> wanted) {
    return votes.entrySet().stream().filter(wanted).map(Map.Entry::getKey).findFirst();
  }

  private boolean hasShare(Map.Entry<String, Integer> entry) {
    int all = votes.values().stream().mapToInt(Integer::intValue).sum();
    return entry.getValue() >= LEAST_SHARE * all;
  }

  private boolean isFarAhead(Map.Entry<String, Integer> entry) {
    return votes.entrySet().stream()
        .filter(other -> !other.getKey().equals(entry.getKey()))
        .allMatch(other -> other.getValue() * TIMES_THE_NEXT <= entry.getValue());
  }
}
