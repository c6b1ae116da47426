package org.rapporteur.evaluation.relation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.records.Printable;

/** The report of misses for a terminal, an editor or a search tool. */
final class ErrorText {
  private static final int LABEL = 11;

  private final ErrorReport report;
  private final StringBuilder out = new StringBuilder();

  ErrorText(ErrorReport report) {
    this.report = report;
  }

  String text() {
    RelationScores scores = report.scores();
    line(
        String.format(
            Locale.ROOT,
            "Missed relations of %s: %d of %d (accuracy %.3f, macro-F1 %.3f)",
            report.name(),
            report.misses().size(),
            scores.total(),
            scores.accuracy(),
            scores.macroF1()));
    line("");
    counts();
    for (MissReason reason : MissReason.values()) {
      List<Miss> misses = report.of(reason);
      if (!misses.isEmpty()) {
        line("");
        line("== " + reason.title() + ": " + misses.size());
        line(reason.meaning());
        misses.forEach(this::miss);
      }
    }
    return out.toString();
  }

  private void counts() {
    Map<MissReason, Map<RelationClass, Integer>> counts = report.counts();
    StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-10s", "gold"));
    counts.keySet().forEach(reason -> head.append("  ").append(reason.title()));
    line(head + "  all");
    for (RelationClass gold : RelationClass.values()) {
      StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-10s", gold));
      int all = 0;
      for (Map.Entry<MissReason, Map<RelationClass, Integer>> column : counts.entrySet()) {
        int count = column.getValue().getOrDefault(gold, 0);
        all += count;
        row.append(cell(column.getKey().title(), count));
      }
      if (all > 0) {
        line(row + cell("all", all));
      }
    }
    StringBuilder sums = new StringBuilder(String.format(Locale.ROOT, "%-10s", "all"));
    counts.forEach(
        (reason, classes) ->
            sums.append(
                cell(reason.title(), classes.values().stream().mapToInt(Integer::intValue).sum())));
    line(sums + cell("all", report.misses().size()));
  }

  private static String cell(String title, int count) {
    return String.format(
        Locale.ROOT, "  %" + title.length() + "s", count == 0 ? "." : String.valueOf(count));
  }

  private void miss(Miss miss) {
    Prediction prediction = miss.prediction();
    line("");
    line(
        prediction.relation().uid()
            + "  gold "
            + miss.gold()
            + ", coded "
            + prediction.predicted().map(Enum::name).orElse("nothing"));
    line("  " + MarkedSentence.of(prediction).text());
    for (RecordWords.Labelled words : RecordWords.of(prediction)) {
      words.lines().forEach(value -> labelled(words.label(), value));
    }
  }

  private void labelled(String label, String value) {
    line("  " + String.format(Locale.ROOT, "%-" + LABEL + "s", label) + value);
  }

  private void line(String text) {
    out.append(Printable.of(text)).append('\n');
  }
}
