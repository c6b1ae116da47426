package org.rapporteur.evaluation.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.place.Toponym;
import org.rapporteur.evaluation.place.PlaceScore.Match;

/** Compares found places with marked ones, one to one: the same words first, then overlaps. */
public final class PlaceScorer {
  private final CountryAt countries;

  /** Tells the country of a point. */
  @FunctionalInterface
  public interface CountryAt {
    Optional<String> at(double latitude, double longitude);
  }

  public PlaceScorer(CountryAt countries) {
    this.countries = countries;
  }

  public PlaceScore score(PlacedStory story, List<Toponym> found) {
    List<GoldPlace> misses = new ArrayList<>(story.places());
    List<Toponym> rest = new ArrayList<>(found);
    List<Match> matches = new ArrayList<>();
    match(misses, rest, matches, true);
    match(misses, rest, matches, false);
    return new PlaceScore(story, matches, misses, rest);
  }

  private void match(
      List<GoldPlace> golds, List<Toponym> found, List<Match> matches, boolean exact) {
    for (GoldPlace gold : List.copyOf(golds)) {
      Optional<Toponym> same =
          found.stream()
              .filter(
                  place ->
                      exact ? place.span().equals(gold.span()) : overlap(place.span(), gold.span()))
              .findFirst();
      if (same.isPresent()) {
        matches.add(new Match(gold, same.get(), countries.at(gold.latitude(), gold.longitude())));
        golds.remove(gold);
        found.remove(same.get());
      }
    }
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
