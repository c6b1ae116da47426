package org.rapporteur.evaluation.place;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.place.Place;
import org.rapporteur.coder.place.Toponym;
import org.rapporteur.evaluation.ScoreCard.Counts;
import org.rapporteur.evaluation.ScoreCard.Interval;
import org.rapporteur.evaluation.place.PlaceScore.Match;

/** Scores of places in words. Lines end with a line feed. */
public final class PlaceReport {
  private static final int RESAMPLES = 2000;
  private static final long SEED = 20180507L;
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

  /** Of the places that were found, how many are right. */
  private static String share(
      String name, List<PlaceScore> scores, ToIntFunction<PlaceScore> right) {
    int all = 0;
    int good = 0;
    for (PlaceScore score : scores) {
      all += score.matches().size();
      good += right.applyAsInt(score);
    }
    double[] draws = new double[RESAMPLES];
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < RESAMPLES; i++) {
      int drawn = 0;
      int drawnRight = 0;
      for (int k = 0; k < scores.size(); k++) {
        PlaceScore score = scores.get(random.nextInt(scores.size()));
        drawn += score.matches().size();
        drawnRight += right.applyAsInt(score);
      }
      draws[i] = ratio(drawnRight, drawn);
    }
    Arrays.sort(draws);
    Interval interval = Interval.middle(draws);
    return String.format(
        Locale.ROOT,
        "%-16s %.3f  (%d of %d)  95 %% %.3f to %.3f\n",
        name,
        ratio(good, all),
        good,
        all,
        interval.low(),
        interval.high());
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
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
