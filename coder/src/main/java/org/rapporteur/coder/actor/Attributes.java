package org.rapporteur.coder.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.actor.Designation.Modifier;
import org.rapporteur.coder.actor.Designation.OfModifier;
import org.rapporteur.coder.actor.Designation.OfPeople;
import org.rapporteur.coder.actor.Designation.OfPlace;
import org.rapporteur.coder.actor.Designation.OfRole;
import org.rapporteur.coder.actor.Designation.OfState;

/**
 * What the words before the last one of a noun phrase tell about it. Example: before "Ivan Petrov",
 * "former Russian president" tells a country, a role and a modifier.
 */
final class Attributes {
  private final List<Modifier> modifiers = new ArrayList<>();
  private Optional<OfRole> role = Optional.empty();
  private int endOfRole = -1;
  private Optional<String> code = Optional.empty();
  private List<String> bodySectors = List.of();
  private boolean hasBody;

  private Attributes() {}

  /** Reads atoms from left to right; what comes later counts more. */
  static Attributes of(List<Atom> atoms) {
    Attributes attributes = new Attributes();
    atoms.forEach(attributes::read);
    return attributes;
  }

  private void read(Atom atom) {
    atom.as(OfModifier.class).ifPresent(found -> modifiers.add(found.modifier()));
    atom.as(OfRole.class)
        .ifPresent(
            found -> {
              role = Optional.of(found);
              endOfRole = atom.last();
            });
    atom.as(OfState.class)
        .map(OfState::state)
        .ifPresent(
            state -> {
              code = Optional.of(state.code());
              bodySectors = state.sectors().isEmpty() ? bodySectors : state.sectors();
            });
    atom.as(OfPeople.class).ifPresent(found -> code = code.or(() -> found.people().code()));
    atom.as(OfPlace.class).flatMap(OfPlace::country).ifPresent(c -> code = Optional.of(c));
    atom.as(Designation.Named.class)
        .filter(named -> named.actor().kind() == Actor.Kind.ORGANIZATION)
        .ifPresent(
            named -> {
              Referent body = named.actor().on(Optional.empty());
              code = body.code().or(() -> code);
              bodySectors = body.sectors();
              hasBody = true;
            });
  }

  Optional<String> code() {
    return code;
  }

  Optional<String> roleNoun() {
    return role.map(found -> found.role().noun());
  }

  List<String> roleSectors() {
    return role.map(found -> found.role().sectors()).orElse(List.of());
  }

  /** Whether a role stands directly before a token ("president | Ivan Petrov"). */
  boolean roleEndsBefore(int token) {
    return role.isPresent() && endOfRole == token - 1;
  }

  /** The sectors of a role among these words: those of the body it belongs to come first. */
  List<String> sectors(List<String> roleSectors) {
    List<String> sectors = hasBody ? bodySectors : roleSectors;
    for (Modifier modifier : modifiers) {
      sectors = modifier.applyTo(sectors);
    }
    return sectors.isEmpty() && !hasBody ? bodySectors : sectors;
  }

  /** Whether a word such as "former" decides the sectors, whatever office is held. */
  boolean replaceSectors() {
    return modifiers.stream().anyMatch(modifier -> modifier.effect() == Modifier.Effect.REPLACE);
  }
}
