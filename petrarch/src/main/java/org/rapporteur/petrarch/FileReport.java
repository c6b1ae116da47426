package org.rapporteur.petrarch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.coder.lexicon.SourceLine;

/**
 * How much of a file was understood. Blank lines and comments are not counted.
 *
 * @param kind empty when the file is none of the dictionaries
 * @param counts number of lines for each verdict; all verdicts have an entry
 * @param remarks lines that are not simply read, in the order of the file
 * @param obstacle why the file as a whole could not be read
 */
public record FileReport(
    String file,
    Optional<FileKind> kind,
    Map<Verdict, Integer> counts,
    List<Remark> remarks,
    Optional<String> obstacle) {

  /** What became of one line and why. */
  public record Remark(SourceLine where, Verdict verdict, String why) {
    @Override
    public String toString() {
      return where + ": " + why;
    }
  }

  public FileReport {
    counts = Map.copyOf(counts);
    remarks = List.copyOf(remarks);
  }

  public int lines() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int count(Verdict verdict) {
    return counts.getOrDefault(verdict, 0);
  }

  public List<Remark> unreadable() {
    return remarks.stream().filter(remark -> remark.verdict() == Verdict.UNREADABLE).toList();
  }
}
