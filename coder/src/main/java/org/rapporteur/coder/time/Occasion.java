package org.rapporteur.coder.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.ontology.EventType;

/**
 * An event as far as its time depends on it.
 *
 * @param trigger token that carries it
 * @param triggers all tokens of its trigger
 * @param countries codes of its sides
 * @param place name of its place
 * @param reality whether it took place
 * @param doer whether somebody is told to have done it
 */
public record Occasion(
    int trigger,
    List<Integer> triggers,
    EventType type,
    Set<String> countries,
    Optional<String> place,
    Reality reality,
    boolean doer) {

  /** Whether an event took place, as far as its time depends on it. */
  public enum Reality {
    /** It is told as done, or somebody denies that it was. */
    DONE,
    /** It is still to come. */
    PLANNED,
    /** It hangs on something, or is told as not done. */
    UNREAL
  }

  public Occasion {
    triggers = List.copyOf(triggers);
    countries = Set.copyOf(countries);
  }

  boolean isFuture() {
    return reality == Reality.PLANNED;
  }
}
