package org.rapporteur.coder.place;

import java.util.Locale;
import org.rapporteur.coder.language.Sentence;

/** How places that stand side by side belong together. */
final class ToponymChains {
  /** A city of so many people is known wherever it is named. */
  private static final long LARGE = 300_000;

  private ToponymChains() {}

  /**
   * Whether the second is told as what the first lies in: "Lindow, Kenya", "Lindow in Kenya",
   * "Lindow (Kenya)". A name that no list has lies in what is told so.
   */
  static boolean isHeld(ToponymCandidate small, ToponymCandidate large) {
    boolean adjacent = large.first() == small.last() + 1;
    String joint = between(small, large);
    boolean joined =
        joint.equals(",") || joint.equals("in") || joint.equals("(") || joint.equals(", in");
    boolean list = joint.equals(",") && areRegions(small, large);
    return (joined || adjacent) && !list && mayHold(small, large);
  }

  /** "Washington, Pennsylvania" are two states, though one has a town of the other's name. */
  private static boolean areRegions(ToponymCandidate one, ToponymCandidate other) {
    return !other.has(Place.Kind.COUNTRY)
        && one.places().stream()
            .filter(Place::isFirstLevelRegion)
            .anyMatch(
                region ->
                    other.places().stream()
                        .filter(Place::isFirstLevelRegion)
                        .anyMatch(second -> second.country().equals(region.country())));
  }

  /**
   * Whether the first lies in the second although no list has it there: "Lindow, Ontario" in which
   * Lindow is known only elsewhere.
   */
  static boolean isHeldThoughUnlisted(ToponymCandidate small, ToponymCandidate large) {
    return between(small, large).equals(",")
        && small.people() < LARGE
        && small.places().stream().allMatch(place -> place.kind() == Place.Kind.CITY)
        && large.places().stream().anyMatch(Place::isFirstLevelRegion)
        && !mayHold(small, large)
        && !isFollowedByAnd(large);
  }

  private static boolean isFollowedByAnd(ToponymCandidate candidate) {
    Sentence sentence = candidate.sentence();
    String next = ToponymCues.lower(sentence, candidate.last() + 1);
    return next.equals("and") || next.equals("or");
  }

  private static boolean mayHold(ToponymCandidate small, ToponymCandidate large) {
    if (small.places().isEmpty()) {
      return large.has(Place.Kind.COUNTRY) || large.has(Place.Kind.REGION);
    }
    return large.places().stream()
        .anyMatch(holder -> small.places().stream().anyMatch(holder::holds));
  }

  /** "Kenya and Chad", "Kenya, Chad". */
  static boolean isListed(ToponymCandidate one, ToponymCandidate other) {
    String joint = one.first() < other.first() ? between(one, other) : between(other, one);
    return joint.equals(",")
        || joint.equals("and")
        || joint.equals("or")
        || joint.equals(", and")
        || joint.equals("to");
  }

  /** The words between two candidates when they are few; "-" when they are not in this order. */
  private static String between(ToponymCandidate left, ToponymCandidate right) {
    Sentence sentence = left.sentence();
    int from = left.last() + 1;
    int to = right.first() - 1;
    if (from > to || to - from > 2) {
      return "-";
    }
    StringBuilder words = new StringBuilder();
    for (int i = from; i <= to; i++) {
      String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
      if (!word.equals("the")) {
        words.append(words.isEmpty() ? "" : " ").append(word);
      }
    }
    return words.toString();
  }
}
