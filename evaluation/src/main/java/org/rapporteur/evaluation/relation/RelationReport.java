package org.rapporteur.evaluation.relation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.rapporteur.evaluation.Gap;
import org.rapporteur.evaluation.ScoreCard.Counts;

/** Scores of relations in words. Lines end with a line feed. */
public final class RelationReport {
  private RelationReport() {}

  /** The scores, one a line, then the classes, then the confusion matrix. */
  public static String summary(RelationScores scores) {
    StringBuilder out = new StringBuilder();
    out.append(format("relations    %d%n", scores.total()));
    out.append(
        format(
            "coverage     %.3f  (%d of %d)%n",
            scores.coverage(), scores.covered(), scores.total()));
    line(out, "accuracy", scores, RelationScores::accuracy, scores.right());
    line(out, "macro-F1", scores, RelationScores::macroF1, -1);
    line(out, "micro-F1", scores, RelationScores::microF1, -1);
    line(out, "quad F1", scores, RelationScores::quadMacroF1, -1);
    line(out, "binary F1", scores, RelationScores::binaryMacroF1, -1);
    out.append(
        format(
            "%n%-10s %9s %6s %6s %6s %6s%n",
            "class", "precision", "recall", "F1", "gold", "coded"));
    scores.classes().forEach((name, counts) -> row(out, name.name(), counts));
    out.append('\n');
    scores.quads().forEach((quad, counts) -> row(out, "quad " + quad, counts));
    out.append('\n');
    out.append(matrix(scores));
    return out.toString();
  }

  private static void line(
      StringBuilder out,
      String name,
      RelationScores scores,
      ToDoubleFunction<RelationScores> score,
      int right) {
    out.append(
        format(
            "%-12s %.3f  %s%s%n",
            name,
            score.applyAsDouble(scores),
            right < 0 ? "" : "(" + right + " of " + scores.total() + ")  ",
            scores.interval(score).words()));
  }

  private static void row(StringBuilder out, String name, Counts counts) {
    out.append(
        format(
            "%-10s %9.3f %6.3f %6.3f %6d %6d%n",
            name,
            counts.precision(),
            counts.recall(),
            counts.f1(),
            counts.tp() + counts.fn(),
            counts.tp() + counts.fp()));
  }

  /** Rows are gold classes, columns predicted ones; the last column has no prediction. */
  static String matrix(RelationScores scores) {
    StringBuilder out = new StringBuilder(format("%-10s", "gold"));
    List<RelationClass> columns = Arrays.asList(RelationClass.values());
    columns.forEach(
        column ->
            out.append(
                format(" %4s", column.name().substring(0, Math.min(4, column.name().length())))));
    out.append(" none\n");
    Map<RelationClass, Map<Optional<RelationClass>, Integer>> confusion = scores.confusion();
    confusion.forEach(
        (gold, predicted) -> {
          out.append(format("%-10s", gold));
          columns.forEach(
              column -> out.append(cell(predicted.getOrDefault(Optional.of(column), 0))));
          out.append(cell(predicted.getOrDefault(Optional.<RelationClass>empty(), 0))).append('\n');
        });
    return out.toString();
  }

  private static String cell(int count) {
    return format(" %4s", count == 0 ? "." : Integer.toString(count));
  }

  /** The scores of held-out relations beside those of the rest. */
  public static String heldOut(RelationScores heldOut, RelationScores rest) {
    return Gap.table(
        "relations",
        heldOut.total(),
        rest.total(),
        List.of(
            gap("coverage", heldOut, rest, RelationScores::coverage),
            gap("accuracy", heldOut, rest, RelationScores::accuracy),
            gap("macro-F1", heldOut, rest, RelationScores::macroF1),
            gap("micro-F1", heldOut, rest, RelationScores::microF1),
            gap("quad F1", heldOut, rest, RelationScores::quadMacroF1),
            gap("binary F1", heldOut, rest, RelationScores::binaryMacroF1)));
  }

  private static Gap gap(
      String measure,
      RelationScores heldOut,
      RelationScores rest,
      ToDoubleFunction<RelationScores> score) {
    return Gap.of(
        measure,
        score.applyAsDouble(heldOut),
        heldOut.resampled(score),
        score.applyAsDouble(rest),
        rest.resampled(score));
  }

  /** A comparison with another coder. */
  public static String comparison(PairedTest test) {
    return format(
        "compared     %d relations: right by this coder only %d, by the other only %d%n"
            + "difference   %+.3f macro-F1  95 %% %+.3f to %+.3f, sign test p %.4f%n",
        test.relations(),
        test.onlyFirst(),
        test.onlySecond(),
        test.difference(),
        test.interval().low(),
        test.interval().high(),
        test.p());
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern.replace("%n", "\n"), values);
  }
}
