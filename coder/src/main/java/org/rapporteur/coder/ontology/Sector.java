package org.rapporteur.coder.ontology;

import java.util.Collection;
import java.util.List;

/**
 * PLOVER's 25 sectors. What each stands for is in {@code ontology/sectors.tsv}; records carry the
 * code, which is the constant's name. Groups that rules ask for are {@link SectorGroup}s.
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

  /** Whether this sector is one of an actor's. */
  public boolean isAmong(Collection<String> codes) {
    return codes.contains(name());
  }

  /** The codes of an actor that has this sector alone. */
  public List<String> alone() {
    return List.of(name());
  }
}
