package org.rapporteur.evaluation.place;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.place.Place;
import org.rapporteur.coder.place.Toponym;
import org.rapporteur.evaluation.ScoreCard.Accuracy;
import org.rapporteur.evaluation.ScoreCard.Counts;
import org.rapporteur.evaluation.ScoreLine;
import org.rapporteur.evaluation.place.PlaceScore.Match;

/** Scores of places in words. Lines end with a line feed. */
public final class PlaceReport {
  private static final int CONTEXT = 40;

  private PlaceReport() {}

  /** A line for each score, with an interval over resampled stories. */
  public static String summary(List<PlaceScore> scores) {
    return String.format(Locale.ROOT, "stories          %d\n", scores.size())
        + counted("recognition", scores, PlaceScore::recognised)
        + counted("same words", scores, PlaceScore::exact)
        + share("within 161 km", scores, PlaceScore::near)
        + share("country", scores, PlaceScore::countriesRight);
  }

  private static String counted(
      String name, List<PlaceScore> scores, Function<PlaceScore, Counts> of) {
    return ScoreLine.f1(name, scores.stream().map(of).toList());
  }

  /** Of the places that were found, how many are right. */
  private static String share(
      String name, List<PlaceScore> scores, ToIntFunction<PlaceScore> right) {
    return ScoreLine.share(
        name,
        scores.stream()
            .map(score -> new Accuracy(right.applyAsInt(score), score.matches().size()))
            .toList());
  }

  /** Every miss, false place, far place and wrong country, with the words around it. */
  public static String differences(List<PlaceScore> scores) {
    StringBuilder out = new StringBuilder();
    for (PlaceScore score : scores) {
      String id = score.story().article().id();
      String text = score.story().article().text();
      score.misses().forEach(gold -> out.append(line("MISS", id, text, gold.span(), "")));
      score
          .falseOnes()
          .forEach(found -> out.append(line("FALSE", id, text, found.span(), described(found))));
      for (Match match : score.matches()) {
        if (!match.isCountryRight() || !match.isNear()) {
          String km = match.distance().map(d -> Math.round(d) + " km").orElse("no point");
          out.append(
              line(
                  match.isCountryRight() ? "FAR" : "COUNTRY",
                  id,
                  text,
                  match.gold().span(),
                  km
                      + " from "
                      + match.goldCountry().orElse("-")
                      + ": "
                      + described(match.found())));
        }
      }
    }
    return out.toString();
  }

  private static String described(Toponym found) {
    Place place = found.place();
    return place.name()
        + ", "
        + place.kind().name().toLowerCase(Locale.ROOT)
        + ", "
        + place.region().map(region -> region + ", ").orElse("")
        + place.country().orElse("-");
  }

  private static String line(String what, String story, String text, Span span, String note) {
    String around =
        text.substring(Math.max(0, span.start() - CONTEXT), span.start())
            + "["
            + span.of(text)
            + "]"
            + text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
    return what
        + "  "
        + story
        + "  "
        + around.replaceAll("\\s+", " ")
        + (note.isEmpty() ? "" : "  -> " + note)
        + "\n";
  }
}
