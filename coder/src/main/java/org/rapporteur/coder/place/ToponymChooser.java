package org.rapporteur.coder.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.place.ToponymWeights.Cue;

/**
 * Chooses among places of one name: by the place that the story names with it, by the countries and
 * regions that the story is about, by the kind of place and its people.
 */
final class ToponymChooser {
  private final ToponymWeights weights;
  private final Map<String, Map<String, Double>> countries = new HashMap<>();
  private final Map<String, Set<String>> regions = new HashMap<>();

  ToponymChooser(ToponymWeights weights) {
    this.weights = weights;
  }

  /** Notes that a name tells a country, so that other names may lie there. */
  void noteCountry(String country, String toldBy) {
    countries.computeIfAbsent(country, key -> new HashMap<>()).merge(toldBy, 1.0, Double::sum);
  }

  /** Notes that a name stands for a region or lies in it. */
  void noteRegion(String country, String region, String toldBy) {
    regions.computeIfAbsent(country + "/" + region, key -> new HashSet<>()).add(toldBy);
  }

  /**
   * The likeliest place of a name; empty when there is none of it.
   *
   * @param within the place that the story names with it
   * @param kind the kind of place that the words around it tell
   */
  Optional<Place> choose(
      String name, List<Place> places, Optional<Place> within, Optional<Place.Kind> kind) {
    Place best = null;
    double highest = Double.NEGATIVE_INFINITY;
    for (Place place : places) {
      double score =
          score(name, place, within)
              + (kind.filter(place.kind()::equals).isPresent() ? weights.of(Cue.CHOOSE_KIND) : 0);
      if (score > highest) {
        best = place;
        highest = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private double score(String name, Place place, Optional<Place> within) {
    double score =
        switch (place.kind()) {
          case COUNTRY -> weights.of(Cue.CHOOSE_COUNTRY);
          case REGION ->
              weights.of(place.isFirstLevelRegion() ? Cue.CHOOSE_REGION : Cue.CHOOSE_MINOR_REGION);
          case SEA, AREA, FACILITY -> weights.of(Cue.CHOOSE_WIDE);
          case CITY -> Math.log10(place.population() + 1.0) * weights.of(Cue.CHOOSE_PEOPLE);
        };
    if (within.filter(holder -> holder.holds(place)).isPresent()) {
      score += weights.of(Cue.CHOOSE_CONTAINED);
    }
    score +=
        place.country().map(country -> mentions(country, name)).orElse(0.0)
            * weights.of(Cue.CHOOSE_COUNTRY_OF_STORY);
    boolean near =
        place
            .country()
            .map(
                country ->
                    isTold(country + "/" + place.region().orElse(""), name)
                        || isTold(country + "/" + place.name(), name))
            .orElse(false);
    return near ? score + weights.of(Cue.CHOOSE_REGION_OF_STORY) : score;
  }

  /** How often other names tell the country, in doublings. */
  private double mentions(String country, String name) {
    double sum = 0;
    for (Map.Entry<String, Double> told : countries.getOrDefault(country, Map.of()).entrySet()) {
      sum += told.getKey().equals(name) ? 0 : told.getValue();
    }
    return Math.log(1 + sum) / Math.log(2);
  }

  private boolean isTold(String region, String name) {
    Set<String> by = regions.getOrDefault(region, Set.of());
    return by.size() > 1 || by.size() == 1 && !by.contains(name);
  }
}
