package org.rapporteur.evaluation.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How well records of one event were linked, counted in pairs of records.
 *
 * @param events how many events are marked
 * @param uncoded marks at which nothing was coded; they count nowhere else
 * @param right pairs of one event that were linked
 * @param missed pairs of one event that were not linked, as {@code event: record, record}
 * @param wrong linked pairs of different events
 */
public record LinkScore(
    int events, List<String> uncoded, int right, List<String> missed, List<String> wrong) {
  public LinkScore {
    uncoded = List.copyOf(uncoded);
    missed = List.copyOf(missed);
    wrong = List.copyOf(wrong);
  }

  /**
   * A mark and what was made of it.
   *
   * @param where story and word, for messages
   * @param link the link of the record at the mark; empty where there is none
   */
  public record Told(String event, String where, Optional<String> link) {}

  public static LinkScore of(List<Told> marks) {
    List<Told> coded = marks.stream().filter(mark -> mark.link().isPresent()).toList();
    int right = 0;
    List<String> missed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < coded.size(); i++) {
      for (int j = i + 1; j < coded.size(); j++) {
        Told one = coded.get(i);
        Told other = coded.get(j);
        boolean same = one.event().equals(other.event());
        boolean linked = one.link().equals(other.link());
        String pair = one.event() + " " + one.where() + ", " + other.event() + " " + other.where();
        if (same && linked) {
          right++;
        } else if (same) {
          missed.add(pair);
        } else if (linked) {
          wrong.add(pair);
        }
      }
    }
    return new LinkScore(
        (int) marks.stream().map(Told::event).distinct().count(),
        marks.stream()
            .filter(mark -> mark.link().isEmpty())
            .map(mark -> mark.event() + " " + mark.where())
            .toList(),
        right,
        missed,
        wrong);
  }

  public double precision() {
    return ratio(right, right + wrong.size());
  }

  public double recall() {
    return ratio(right, right + missed.size());
  }

  public double f1() {
    return ratio(2.0 * right, 2.0 * right + wrong.size() + missed.size());
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /** Some lines for reading. */
  public String summary() {
    return String.format(
        Locale.ROOT,
        "events %d, marks without a record %d%n"
            + "pairs right %d, missed %d, wrong %d%n"
            + "precision %.3f%nrecall %.3f%nF1 %.3f%n",
        events,
        uncoded.size(),
        right,
        missed.size(),
        wrong.size(),
        precision(),
        recall(),
        f1());
  }
}
