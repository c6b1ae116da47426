package org.rapporteur.workbench.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Words of a story that have the same marks from the first character to the last.
 *
 * @param marks in the order of their roles; empty for words that no record speaks of
 */
public record Segment(String text, List<Mark> marks) {
  public Segment {
    marks = List.copyOf(marks);
  }

  /** Whether any record speaks of these words. */
  public boolean marked() {
    return !marks.isEmpty();
  }

  /** The roles as classes of an element. */
  public String roles() {
    return marks.stream()
        .map(mark -> mark.role().word())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** The records' ids, for the script that shows what belongs together. */
  public String records() {
    return marks.stream().map(Mark::record).distinct().collect(Collectors.joining(" "));
  }

  /**
   * Cuts a part of a text wherever a mark begins or ends, so that marks may cross each other. Marks
   * that reach over the ends of the part are cut, those outside of it left out.
   */
  public static List<Segment> of(String story, int from, int to, List<Mark> marks) {
    SortedSet<Integer> cuts = new TreeSet<>(List.of(from, to));
    for (Mark mark : marks) {
      for (int at : List.of(mark.start(), mark.end())) {
        if (at > from && at < to) {
          cuts.add(at);
        }
      }
    }
    List<Segment> segments = new ArrayList<>();
    int start = from;
    for (int end : cuts.tailSet(from + 1)) {
      int begin = start;
      segments.add(
          new Segment(
              story.substring(begin, end),
              marks.stream()
                  .filter(mark -> mark.start() <= begin && mark.end() >= end)
                  .sorted(Comparator.comparing(Mark::role).thenComparing(Mark::record))
                  .toList()));
      start = end;
    }
    return segments;
  }
}
