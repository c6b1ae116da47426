package org.rapporteur.linking.duplicate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
      return new Verdict(Kinship.CORRECTION, String.join("; ", changes));
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

  /** Figures, and names, that each story has for itself: one was put in the other's place. */
  private static List<String> changes(Fingerprint earlier, Fingerprint later) {
    List<String> changes = new java.util.ArrayList<>();
    change("figures", earlier.figures(), later.figures(), changes);
    change("names", earlier.names(), later.names(), changes);
    return changes;
  }

  private static void change(
      String what, Set<String> earlier, Set<String> later, List<String> changes) {
    Set<String> gone = new HashSet<>(earlier);
    gone.removeAll(later);
    Set<String> come = new HashSet<>(later);
    come.removeAll(earlier);
    if (!gone.isEmpty() && !come.isEmpty()) {
      changes.add(what + " changed: " + words(gone) + " to " + words(come));
    }
  }

  private static String words(Set<String> words) {
    return String.join(" ", words.stream().sorted().limit(5).toList());
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static String percent(double part) {
    return String.format(Locale.ROOT, "%.0f%%", part * 100);
  }
}
