package org.rapporteur.linking.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.linking.Table;

/**
 * What speaks for or against two records telling of the same event; points in {@code weights.tsv}.
 */
public enum Feature {
  OTHER_TYPE,
  SAME_MODE,
  OTHER_MODE,
  SAME_CONTENT,
  OTHER_CONTENT,
  SAME_NAME,
  SAME_SECTOR,
  SAME_COUNTRY,
  SAME_SECTOR_WITHIN,
  SAME_COUNTRY_WITHIN,
  OTHER_NAME,
  OTHER_COUNTRY,
  SIDES_SWAPPED,
  SAME_DAY_STATED,
  NEXT_DAY_STATED,
  STATED_DAY_FITS,
  STATED_DAY_MISSES,
  STORIES_SAME_DAY,
  STORIES_DAYS_APART,
  SAME_PLACE,
  NEAR_PLACE,
  SAME_PLACE_COUNTRY,
  OTHER_PLACE_COUNTRY,
  SAME_COUNT,
  OTHER_COUNT,
  SAME_TRIGGER,
  SHARED_WORDS,
  SAME_SENTENCE,
  SAME_PROCESS,
  LINKED_IN_STORY,
  TOLD_APART_IN_STORY,
  ONE_HISTORICAL,
  ENOUGH,
  ENOUGH_ON_THE_WHOLE;

  private static final Map<Feature, Double> POINTS = read();

  /** Points that it gives or takes. */
  public double points() {
    return POINTS.getOrDefault(this, 0.0);
  }

  private static Map<Feature, Double> read() {
    Map<Feature, Double> points = new EnumMap<>(Feature.class);
    List<Table.Row> rows = Table.beside(Feature.class, "weights.tsv");
    for (Table.Row row : rows) {
      Feature feature = valueOf(row.get("feature").toUpperCase(Locale.ROOT));
      points.put(feature, Double.valueOf(row.get("points")));
    }
    if (points.size() != values().length) {
      throw new IllegalStateException("weights.tsv lacks a feature");
    }
    return points;
  }
}
