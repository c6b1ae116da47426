package org.rapporteur.coder.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.ontology.Sector;

/**
 * Chooses among actors of the files that share a name, by the words around it and the day. Example:
 * "President Bush" of 1991 is the father.
 */
final class ActorChoice {
  /** How well an actor fits whose state the text names. */
  private static final int FITS_STATE = 2;

  private static final int FITS_ROLE = 1;

  private ActorChoice() {}

  /** The candidate that fits the words around the name best; active ones first. */
  static Optional<Actor> best(Draft draft, Optional<LocalDate> day) {
    return bestOf(draft, day).stream().findFirst();
  }

  /** The candidates that fit equally well and better than all others. */
  static List<Actor> bestOf(Draft draft, Optional<LocalDate> day) {
    int most = draft.candidates.stream().mapToInt(one -> weight(one, draft, day)).max().orElse(0);
    return draft.candidates.stream().filter(one -> weight(one, draft, day) == most).toList();
  }

  private static int weight(Actor actor, Draft draft, Optional<LocalDate> day) {
    return fit(actor, draft) * 2 + (day.map(actor::isActiveOn).orElse(true) ? 1 : 0);
  }

  /**
   * Whom a last name alone stands for.
   *
   * @param namesakes people with that last name
   */
  static Optional<Actor> ofLastName(List<Actor> namesakes, Draft draft, Optional<LocalDate> day) {
    boolean described = draft.code.isPresent() || !draft.roles.isEmpty();
    int leastFit = draft.code.isPresent() ? FITS_STATE : described ? FITS_ROLE : 0;
    List<Actor> fitting =
        namesakes.stream().filter(person -> fit(person, draft) >= leastFit).toList();
    if (fitting.size() == 1) {
      return Optional.of(fitting.get(0));
    }
    return described || day.isEmpty() && areOfOneState(fitting)
        ? fitting.stream()
            .max(
                Comparator.comparingInt((Actor person) -> fit(person, draft))
                    .thenComparing(ActorChoice::governs)
                    .thenComparing(ActorChoice::lastOffice))
        : Optional.empty();
  }

  private static int fit(Actor actor, Draft draft) {
    boolean state =
        draft.code.isPresent()
            && actor.tenures().stream().anyMatch(tenure -> tenure.code().equals(draft.code));
    boolean role =
        actor.tenures().stream()
            .anyMatch(tenure -> draft.roles.stream().anyMatch(tenure.role()::contains));
    return (state ? FITS_STATE : 0) + (role ? FITS_ROLE : 0);
  }

  /** Namesakes of one state; without a date the latest one is meant. */
  private static boolean areOfOneState(List<Actor> people) {
    return people.stream()
            .flatMap(person -> person.tenures().stream())
            .map(Actor.Tenure::code)
            .distinct()
            .count()
        == 1;
  }

  private static boolean governs(Actor person) {
    return person.tenures().stream().anyMatch(tenure -> Sector.GOV.isAmong(tenure.sectors()));
  }

  private static LocalDate lastOffice(Actor person) {
    return person.tenures().get(person.tenures().size() - 1).period().from().orElse(LocalDate.MIN);
  }

  /**
   * What an actor was on the day. Words of the text win over the file: "former", or a role where no
   * date tells the office.
   */
  static Referent described(Actor actor, Draft draft, Optional<LocalDate> day) {
    Referent known = actor.on(day);
    boolean textKnowsBetter =
        !draft.sectors.isEmpty()
            && (draft.sectorsFixed || day.isEmpty() || known.sectors().isEmpty());
    return textKnowsBetter ? known.withSectors(draft.sectors) : known;
  }
}
