package org.rapporteur.evaluation.relation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was missed and why.
 *
 * @param name of the data, for the reader
 * @param scores of all judged relations
 * @param misses in the order of the file
 */
public record ErrorReport(String name, RelationScores scores, List<Miss> misses) {
  public ErrorReport {
    misses = List.copyOf(misses);
  }

  /** The report of predictions; those that nobody has judged are passed over. */
  public static ErrorReport of(String name, List<Prediction> predictions) {
    return new ErrorReport(
        name,
        new RelationScores(
            predictions.stream().flatMap(prediction -> prediction.judgement().stream()).toList()),
        predictions.stream().map(Miss::of).flatMap(Optional::stream).toList());
  }

  /** The misses of a reason. */
  public List<Miss> of(MissReason reason) {
    return misses.stream().filter(miss -> miss.reason() == reason).toList();
  }

  /** How many misses each reason has, by gold class; no entry where there are none. */
  public Map<MissReason, Map<RelationClass, Integer>> counts() {
    Map<MissReason, Map<RelationClass, Integer>> counts = new EnumMap<>(MissReason.class);
    for (Miss miss : misses) {
      counts
          .computeIfAbsent(miss.reason(), reason -> new EnumMap<>(RelationClass.class))
          .merge(miss.gold(), 1, Integer::sum);
    }
    return counts;
  }

  /** The report as text; lines end with a line feed. */
  public String text() {
    return new ErrorText(this).text();
  }

  /** The report as one HTML page that needs nothing beside it. */
  public String html() {
    return new ErrorPage(this).html();
  }
}
