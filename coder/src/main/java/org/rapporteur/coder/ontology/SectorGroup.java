package org.rapporteur.coder.ontology;

import java.util.Collection;
import java.util.Set;

/** Sectors of PLOVER that a rule treats alike, named by what they have in common. */
public enum SectorGroup {
  /** Carries arms, for a state or against one; the lexicon's constraint {@code armed}. */
  ARMED(Sector.MIL, Sector.COP, Sector.REB, Sector.PRM, Sector.UAF),

  /** People in arms who are no force of a state. */
  IRREGULAR(Sector.REB, Sector.PRM, Sector.UAF),

  /** Those who often are in another country than their own, and nobody knows whose. */
  ROVING(Sector.REB, Sector.PRM, Sector.UAF, Sector.CRM, Sector.UNK, Sector.REF),

  /** Rules, judges, fights, or stands for office: whoever has a part in public life by trade. */
  PUBLIC(
      Sector.GOV,
      Sector.LEG,
      Sector.JUD,
      Sector.MIL,
      Sector.COP,
      Sector.REB,
      Sector.PRM,
      Sector.UAF,
      Sector.SPY,
      Sector.PTY,
      Sector.OPP,
      Sector.PRE,
      Sector.ELI),

  /** The executive, which may speak for its state. */
  EXECUTIVE(Sector.GOV),

  /** Rules, judges or polices a country: who faces it is most likely of that country. */
  AUTHORITY(Sector.GOV, Sector.COP, Sector.LEG, Sector.JUD),

  /**
   * Lives and acts within one country, but does not rule it: protesters, police and doctors that a
   * story tells of without a country are those of the country it happens in or is governed from.
   */
  DOMESTIC(
      Sector.COP,
      Sector.CVL,
      Sector.JUD,
      Sector.LEG,
      Sector.LAB,
      Sector.EDU,
      Sector.MED,
      Sector.REL,
      Sector.AGR,
      Sector.OPP,
      Sector.JRN);

  private final Set<Sector> sectors;

  SectorGroup(Sector... sectors) {
    this.sectors = Set.of(sectors);
  }

  /** Whether one of an actor's sectors is of the group. */
  public boolean hasAny(Collection<String> codes) {
    return sectors.stream().anyMatch(sector -> sector.isAmong(codes));
  }
}
