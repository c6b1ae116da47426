package org.rapporteur.petrarch;

import java.util.Map;
import java.util.TreeMap;

/** Verdicts on the lines of one file, while it is read and converted; not safe for threads. */
final class LineLog {
  /** A verdict with its reason. */
  record Mark(Verdict verdict, String why) {}

  private final Map<Integer, Mark> marks = new TreeMap<>();

  /** Of several verdicts on a line the worst counts, and of equal ones the first. */
  void mark(int line, Verdict verdict, String why) {
    marks.merge(
        line,
        new Mark(verdict, why),
        (old, late) -> late.verdict().compareTo(old.verdict()) > 0 ? late : old);
  }

  void simplified(int line, String why) {
    mark(line, Verdict.SIMPLIFIED, why);
  }

  void notUsed(int line, String why) {
    mark(line, Verdict.NOT_USED, why);
  }

  void unreadable(int line, String why) {
    mark(line, Verdict.UNREADABLE, why);
  }

  boolean isUnreadable(int line) {
    Mark mark = marks.get(line);
    return mark != null && mark.verdict() == Verdict.UNREADABLE;
  }

  /** Marks by line number. */
  Map<Integer, Mark> marks() {
    return marks;
  }
}
