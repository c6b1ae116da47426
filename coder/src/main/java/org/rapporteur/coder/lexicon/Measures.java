package org.rapporteur.coder.lexicon;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;

/**
 * What words of distance, direction and time mean.
 *
 * @param kilometres word of a length to its kilometres
 * @param degrees direction to its degrees of the compass, clockwise from north
 * @param times word of a length of time to that length
 * @param turns word that picks a week, month or the like, seen from now, to -1 for one that is over
 *     (last), 0 for the one that runs, 1 for one to come (next)
 * @param offsets how a time is told by its distance from another
 * @param feasts name of a day of the year, in lower case, to that day
 */
public record Measures(
    Map<String, Double> kilometres,
    Map<String, Double> degrees,
    Map<String, TimeLength> times,
    Map<String, Integer> turns,
    List<OffsetPattern> offsets,
    Map<String, MonthDay> feasts) {
  public static final Measures NONE =
      new Measures(Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Map.of());

  public Measures {
    kilometres = Map.copyOf(kilometres);
    degrees = Map.copyOf(degrees);
    times = Map.copyOf(times);
    turns = Map.copyOf(turns);
    offsets = List.copyOf(offsets);
    feasts = Map.copyOf(feasts);
  }
}
