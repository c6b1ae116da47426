package org.rapporteur.coder.lexicon;

import java.util.List;

/**
 * A line of an entry's {@code where}.
 *
 * @param roles it is enough that one of them fits
 * @param anyOf one of these has to hold; empty when only {@code noneOf} is given
 * @param noneOf none of these may hold
 */
public record RoleConstraint(List<String> roles, List<Constraint> anyOf, List<Constraint> noneOf) {
  public RoleConstraint {
    roles = List.copyOf(roles);
    anyOf = List.copyOf(anyOf);
    noneOf = List.copyOf(noneOf);
  }
}
