package org.rapporteur.coder.actor;

import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.actor.Designation.OfModifier;

/**
 * The smallest part of a noun phrase that tells something of an actor: a phrase of the dictionary,
 * or a proper name that the dictionary does not have. Example: "Russian | presidential | envoy |
 * Alexander Lavrentiev" are four.
 *
 * @param last last token, included
 * @param designations what the phrase can stand for; empty for an unknown name
 */
record Atom(int first, int last, List<Designation> designations) {

  /** A proper name that the dictionary does not have. */
  static Atom unknownName(int first, int last) {
    return new Atom(first, last, List.of());
  }

  boolean isUnknownName() {
    return designations.isEmpty();
  }

  boolean isModifierOnly() {
    return !designations.isEmpty() && designations.stream().allMatch(OfModifier.class::isInstance);
  }

  boolean isNameOf(Actor.Kind kind) {
    return as(Designation.Named.class).filter(named -> named.actor().kind() == kind).isPresent();
  }

  /** The first designation of a type. */
  <T extends Designation> Optional<T> as(Class<T> type) {
    return all(type).stream().findFirst();
  }

  /** All designations of a type. */
  <T extends Designation> List<T> all(Class<T> type) {
    return designations.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
