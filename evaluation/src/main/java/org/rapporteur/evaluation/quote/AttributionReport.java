package org.rapporteur.evaluation.quote;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.coder.article.Span;
import org.rapporteur.evaluation.ScoreCard.Counts;
import org.rapporteur.evaluation.ScoreLine;
import org.rapporteur.evaluation.quote.AttributionScore.Match;

/** Scores of attributions in words. Lines end with a line feed. */
public final class AttributionReport {
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
    return ScoreLine.f1(name, scores.stream().map(of).toList());
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
