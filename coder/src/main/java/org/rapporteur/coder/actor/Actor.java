package org.rapporteur.coder.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.ontology.Sector;

/**
 * A person or organisation that the dictionary knows by name.
 *
 * @param tenures what it was and when, oldest first; never empty
 */
public record Actor(String id, String name, List<String> aliases, Kind kind, List<Tenure> tenures) {

  /** What a name stands for. */
  public enum Kind {
    PERSON,
    ORGANIZATION
  }

  /**
   * @param code ISO 3166 alpha-3 or an international code; empty for an actor that has none
   * @param sectors PLOVER sectors, the primary one first
   */
  public record Tenure(
      Optional<String> code, List<String> sectors, String role, Period period, String source) {
    public Tenure {
      sectors = List.copyOf(sectors);
    }
  }

  public Actor {
    aliases = List.copyOf(aliases);
    tenures =
        tenures.stream()
            .sorted(
                Comparator.comparing(
                    (Tenure tenure) -> tenure.period().from().orElse(LocalDate.MIN)))
            .toList();
    if (tenures.isEmpty()) {
      throw new IllegalArgumentException(id + " has no tenure");
    }
  }

  /**
   * What this actor was on a day. Without a day the office that the news most likely means, the
   * last one; after a person's last office a former official; before the first one only his
   * country.
   */
  public Referent on(Optional<LocalDate> day) {
    Tenure latest = tenures.get(tenures.size() - 1);
    if (day.isEmpty()) {
      return referent(latest, latest.sectors());
    }
    Optional<Tenure> held =
        tenures.stream()
            .filter(tenure -> tenure.period().holds(day.get()))
            .reduce((first, second) -> second);
    if (held.isPresent()) {
      return referent(held.get(), held.get().sectors());
    }
    Optional<Tenure> past =
        tenures.stream()
            .filter(tenure -> tenure.period().isOver(day.get()))
            .reduce((first, second) -> second);
    if (past.isPresent()) {
      return referent(past.get(), kind == Kind.PERSON ? Sector.ELI.alone() : past.get().sectors());
    }
    return referent(tenures.get(0), kind == Kind.PERSON ? List.of() : tenures.get(0).sectors());
  }

  public boolean isActiveOn(LocalDate day) {
    return tenures.stream().anyMatch(tenure -> tenure.period().holds(day));
  }

  private Referent referent(Tenure tenure, List<String> sectors) {
    return new Referent(Optional.of(id), Optional.of(name), tenure.code(), sectors);
  }
}
