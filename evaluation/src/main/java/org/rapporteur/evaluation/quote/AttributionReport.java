package org.rapporteur.evaluation.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.coder.article.Span;
import org.rapporteur.evaluation.ScoreCard.Counts;
import org.rapporteur.evaluation.ScoreCard.Interval;
import org.rapporteur.evaluation.quote.AttributionScore.Match;

/** Scores of attributions in words. Lines end with a line feed. */
public final class AttributionReport {
  private static final int RESAMPLES = 2000;
  private static final long SEED = 20180507L;

  private AttributionReport() {}

  /** A line for each score, with an interval over resampled stories. */
  public static String summary(List<AttributionScore> scores) {
    return String.format("stories          %d\n", scores.size())
        + line("cue and source", scores, AttributionScore::cueAndSource)
        + line("all three", scores, AttributionScore::whole)
        + line("direct, all", scores, AttributionScore::direct);
  }

  private static String line(
      String name, List<AttributionScore> scores, Function<AttributionScore, Counts> of) {
    List<Counts> units = scores.stream().map(of).toList();
    Counts all = units.stream().reduce(Counts.NONE, Counts::plus);
    double[] draws = Counts.resampledF1(units, RESAMPLES, SEED);
    Arrays.sort(draws);
    Interval interval = Interval.middle(draws);
    return String.format(
        Locale.ROOT,
        "%-16s F1 %.3f  (P %.3f R %.3f; tp %d fp %d fn %d)  95 %% %.3f to %.3f\n",
        name,
        all.f1(),
        all.precision(),
        all.recall(),
        all.tp(),
        all.fp(),
        all.fn(),
        interval.low(),
        interval.high());
  }

  /** Every miss, false attribution and wrong content: source, cue and content. */
  public static String differences(List<AttributionScore> scores) {
    StringBuilder out = new StringBuilder();
    for (AttributionScore score : scores) {
      String text = score.story().article().text();
      String id = score.story().article().id();
      score.misses().forEach(gold -> out.append(entry("MISS", id, words("gold", text, gold))));
      score.falseOnes().forEach(got -> out.append(entry("FALSE", id, words("got ", text, got))));
      for (Match match : score.matches()) {
        if (!match.isWhole()) {
          out.append(
              entry(
                  "CONTENT",
                  id,
                  words("gold", text, match.gold()) + words("got ", text, match.coded())));
        }
      }
    }
    return out.toString();
  }

  private static String entry(String what, String story, String words) {
    return what + "  " + story + "\n" + words;
  }

  private static String words(String label, String text, Attribution attribution) {
    return "  "
        + label
        + " "
        + pieces(text, attribution.source())
        + " | "
        + pieces(text, attribution.cue())
        + " | "
        + pieces(text, attribution.content())
        + "\n";
  }

  /** On one line, whatever stands in the text. */
  private static String pieces(String text, List<Span> spans) {
    return spans.isEmpty()
        ? "-"
        : spans.stream()
            .map(span -> span.of(text).replaceAll("\\s+", " "))
            .collect(Collectors.joining(" ... "));
  }
}
