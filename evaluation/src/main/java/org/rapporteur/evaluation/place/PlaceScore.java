package org.rapporteur.evaluation.place;

import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.place.Place;
import org.rapporteur.coder.place.Toponym;
import org.rapporteur.evaluation.ScoreCard.Counts;

/**
 * How the places that were found in one story compare with those that people marked.
 *
 * @param matches found places whose words overlap marked ones, one to one
 * @param misses marked places that none matches
 * @param falseOnes found places that match none
 */
public record PlaceScore(
    PlacedStory story, List<Match> matches, List<GoldPlace> misses, List<Toponym> falseOnes) {
  /** Found places this near are right: 161 km, a hundred miles, as usual in the field. */
  static final double NEAR = 161;

  public PlaceScore {
    matches = List.copyOf(matches);
    misses = List.copyOf(misses);
    falseOnes = List.copyOf(falseOnes);
  }

  /**
   * A marked place and the found one.
   *
   * @param goldCountry the country of the marked point
   */
  public record Match(GoldPlace gold, Toponym found, Optional<String> goldCountry) {
    /** Whether the same words are marked. */
    public boolean isExact() {
      return gold.span().equals(found.span());
    }

    /** Kilometres between the points; empty when it is not known where the found one lies. */
    public Optional<Double> distance() {
      return found
          .located()
          .map(
              place ->
                  Place.kilometres(
                      gold.latitude(),
                      gold.longitude(),
                      place.latitude().orElseThrow(),
                      place.longitude().orElseThrow()));
    }

    public boolean isNear() {
      return distance().filter(km -> km <= NEAR).isPresent();
    }

    /** A place of no country (a sea, a continent) is right when it is near. */
    public boolean isCountryRight() {
      Optional<String> country = found.place().country();
      return country.isPresent() ? country.equals(goldCountry) : isNear();
    }
  }

  /** Places whose words overlap. */
  Counts recognised() {
    return new Counts(matches.size(), falseOnes.size(), misses.size());
  }

  /** Places whose words are the same. */
  Counts exact() {
    int same = (int) matches.stream().filter(Match::isExact).count();
    int other = matches.size() - same;
    return new Counts(same, falseOnes.size() + other, misses.size() + other);
  }

  int near() {
    return (int) matches.stream().filter(Match::isNear).count();
  }

  int countriesRight() {
    return (int) matches.stream().filter(Match::isCountryRight).count();
  }
}
