package org.rapporteur.coder.place;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** How much each cue tells that a name is a place, and which place it is. The numbers are data. */
public final class ToponymWeights {

  /** A cue; the file of weights has its name in lower case with hyphens. */
  public enum Cue {
    /** Least sum of the cues of a name that is taken for a place. */
    THRESHOLD,
    IS_COUNTRY,
    /** A first-level region. */
    IS_REGION,
    /** A district of one. */
    IS_MINOR_REGION,
    IS_WIDE,
    /** Of a city, for each power of ten of its people above a thousand. */
    IS_CITY,
    /** A name of several words. */
    MANY_WORDS,
    /** A word that in news more often is something else. */
    EVERYDAY_WORD,
    /** After "in", "near" and the like. */
    AFTER_LOCATIVE,
    /** After another preposition. */
    AFTER_PREPOSITION,
    /** After "the town of" and the like. */
    AFTER_PLACE_NOUN,
    /** In front of the place that holds it: "Lindow, Kenya". */
    CONTAINED,
    /** Behind a place that it holds. */
    CONTAINS,
    /** Beside another place: "Kenya and Chad". */
    LISTED,
    /** In front of "'s". */
    POSSESSOR,
    /** First word of the sentence. */
    SENTENCE_START,
    /** In front of a verb of saying. */
    SPEAKS,
    /** The last name of somebody in the story. */
    NAMESAKE_PERSON,
    /** The same name is surely a place elsewhere in the story. */
    SURE_ELSEWHERE,
    /** Sum from which a name is surely a place. */
    SURE,
    /** Which place: a country. */
    CHOOSE_COUNTRY,
    /** Which place: a first-level region. */
    CHOOSE_REGION,
    /** Which place: a district. */
    CHOOSE_MINOR_REGION,
    /** Which place: a sea, area or facility. */
    CHOOSE_WIDE,
    /** Which place: for each power of ten of its people. */
    CHOOSE_PEOPLE,
    /** Which place: it lies in the place that the story names with it. */
    CHOOSE_CONTAINED,
    /** Which place: it is of the kind that is told ("the state of Washington"). */
    CHOOSE_KIND,
    /** Which place: for each doubling of the mentions of its country. */
    CHOOSE_COUNTRY_OF_STORY,
    /** Which place: another place of its region is named. */
    CHOOSE_REGION_OF_STORY
  }

  private final Map<Cue, Double> weights;

  /**
   * @throws IllegalArgumentException when a cue has no weight
   */
  public ToponymWeights(Map<Cue, Double> weights) {
    this.weights = new EnumMap<>(Cue.class);
    this.weights.putAll(weights);
    for (Cue cue : Cue.values()) {
      if (!this.weights.containsKey(cue)) {
        throw new IllegalArgumentException("no weight for " + name(cue));
      }
    }
  }

  public double of(Cue cue) {
    return weights.getOrDefault(cue, 0.0);
  }

  /** The name of a cue in the file of weights. */
  public static String name(Cue cue) {
    return cue.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
