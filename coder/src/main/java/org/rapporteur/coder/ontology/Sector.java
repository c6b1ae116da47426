package org.rapporteur.coder.ontology;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * PLOVER's 25 sectors, and the groups of them that rules ask for. What each stands for is in {@code
 * ontology/sectors.tsv}; records carry the code, which is the constant's name.
 *
 * <p>Example: {@code Sector.anyAmong(Sector.IRREGULARS, List.of("REB"))} is true.
 */
public enum Sector {
  COP,
  GOV,
  JUD,
  LEG,
  MIL,
  PRM,
  PTY,
  REB,
  SPY,
  UAF,
  UNK,
  AGR,
  BUS,
  CRM,
  CVL,
  EDU,
  ELI,
  JRN,
  LAB,
  MED,
  REF,
  OPP,
  PRE,
  REL,
  SOC;

  /** People in arms who are no force of a state. */
  public static final Set<Sector> IRREGULARS = Set.of(REB, PRM, UAF);

  /** Those who often act in another country than their own. */
  public static final Set<Sector> ROVING = Set.of(REB, PRM, UAF, CRM);

  /** Whether this sector is one of an actor's. */
  public boolean isAmong(Collection<String> codes) {
    return codes.contains(name());
  }

  /** Whether a sector of the group is one of an actor's. */
  public static boolean anyAmong(Set<Sector> group, Collection<String> codes) {
    return group.stream().anyMatch(sector -> sector.isAmong(codes));
  }

  /** The codes of an actor that has this sector alone. */
  public List<String> alone() {
    return List.of(name());
  }
}
