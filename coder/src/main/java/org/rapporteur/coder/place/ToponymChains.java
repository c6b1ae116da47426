package org.rapporteur.coder.place;

import java.util.Locale;
import org.rapporteur.coder.language.Sentence;

/** How places that stand side by side belong together. */
final class ToponymChains {
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
    return (joined || adjacent) && mayHold(small, large);
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
    String joint =
        one.first() < other.first() ? between(one, other) : between(other, one);
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
