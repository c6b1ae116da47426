package org.rapporteur.linking.duplicate;

import java.util.List;
import java.util.Locale;

/**
 * Two stories, the exact likeness of their texts, and what that makes them.
 *
 * @param earlier id of the story that came first
 * @param jaccard shared runs of words among all of both
 * @param earlierHeld how much of the earlier story is in the later one, from 0 to 1
 * @param laterHeld how much of the later story is in the earlier one
 * @param reason in words, for people
 */
public record StoryPair(
    String earlier,
    String later,
    Kinship kinship,
    double jaccard,
    double earlierHeld,
    double laterHeld,
    String reason) {
  /** The part of the shorter story that must be in the longer one, for the two to be one report. */
  public static final double SAME_REPORT = 0.5;

  /** Jaccard similarity of texts that differ in a typing error or a by-line at most. */
  public static final double SAME_TEXT = 0.9;

  /** Jaccard similarity below which changed figures are news, not a correction. */
  public static final double CORRECTED_TEXT = 0.75;

  /** How much longer than the earlier one an update is. */
  public static final double LONGER = 1.12;

  /** How much of the earlier story an update keeps. */
  public static final double KEPT = 0.55;

  /** Shared runs that the shortest story needs: fewer are one quotation or a sentence. */
  public static final int LEAST_SHARED = 12;

  /** Letters that two spellings of a name differ in at most. */
  private static final int SPELLING = 2;

  /** Compares two stories exactly, whichever comes first. */
  public static StoryPair of(Fingerprint one, Fingerprint other) {
    boolean inOrder = Fingerprint.BY_TIME.compare(one, other) <= 0;
    return compare(inOrder ? one : other, inOrder ? other : one);
  }

  private static StoryPair compare(Fingerprint earlier, Fingerprint later) {
    int shared = earlier.shingles().shared(later.shingles());
    int all = earlier.shingles().size() + later.shingles().size() - shared;
    double jaccard = ratio(shared, all);
    double earlierHeld = ratio(shared, earlier.shingles().size());
    double laterHeld = ratio(shared, later.shingles().size());
    Verdict verdict = verdict(earlier, later, shared, jaccard, earlierHeld, laterHeld);
    return new StoryPair(
        earlier.story(),
        later.story(),
        verdict.kinship(),
        jaccard,
        earlierHeld,
        laterHeld,
        verdict.reason());
  }

  private record Verdict(Kinship kinship, String reason) {}

  private static Verdict verdict(
      Fingerprint earlier,
      Fingerprint later,
      int shared,
      double jaccard,
      double earlierHeld,
      double laterHeld) {
    boolean whole = jaccard == 1 && shared > 0;
    if (!whole && (Math.max(earlierHeld, laterHeld) < SAME_REPORT || shared < LEAST_SHARED)) {
      return new Verdict(
          Kinship.UNRELATED,
          "share " + percent(Math.max(earlierHeld, laterHeld)) + " of the shorter text");
    }
    if (later.saysCorrected() && !earlier.saysCorrected()) {
      return new Verdict(Kinship.CORRECTION, "the later story says that it corrects");
    }
    double longer = ratio(later.words(), earlier.words());
    boolean grown = longer >= LONGER && earlierHeld >= KEPT;
    List<String> changes = changes(earlier, later);
    if (!grown && !changes.isEmpty() && jaccard >= CORRECTED_TEXT && longer > 1 / LONGER) {
      return new Verdict(
          Kinship.CORRECTION,
          "changed: " + String.join("; ", changes.subList(0, Math.min(5, changes.size()))));
    }
    if (jaccard >= SAME_TEXT) {
      return new Verdict(Kinship.SAME_TEXT, "share " + percent(jaccard) + " of all runs of words");
    }
    if (grown) {
      return new Verdict(
          Kinship.UPDATE,
          "holds "
              + percent(earlierHeld)
              + " of the earlier story and is "
              + percent(longer - 1)
              + " longer");
    }
    return new Verdict(
        Kinship.WIRE_COPY,
        laterHeld >= earlierHeld
            ? percent(laterHeld) + " of it stands in the earlier story"
            : "holds " + percent(earlierHeld) + " of the earlier story");
  }

  /** Figures and names in whose place the later story has another, as {@code 12 to 14}. */
  private static List<String> changes(Fingerprint earlier, Fingerprint later) {
    return earlier.details().entrySet().stream()
        .filter(detail -> later.details().containsKey(detail.getKey()))
        .filter(
            detail -> isOther(detail.getValue(), later.details().getOrDefault(detail.getKey(), "")))
        .map(detail -> detail.getValue() + " to " + later.details().get(detail.getKey()))
        .sorted()
        .toList();
  }

  /** Another figure or name, not another spelling of it. */
  private static boolean isOther(String one, String other) {
    boolean figure = Character.isDigit(one.charAt(0));
    if (figure != Character.isDigit(other.charAt(0))) {
      return false;
    }
    return figure ? !one.equals(other) : Spelling.distance(one, other) > SPELLING;
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static String percent(double part) {
    return String.format(Locale.ROOT, "%.0f%%", part * 100);
  }
}
