package org.rapporteur.coder.ontology;

import java.util.Collection;
import java.util.Set;

/** Sectors of PLOVER that a rule treats alike, named by what they have in common. */
public enum SectorGroup {
  /** Carries arms, for a state or against one; the lexicon's constraint {@code armed}. */
  ARMED("MIL", "COP", "REB", "PRM", "UAF"),

  /** The executive, which may speak for its state. */
  EXECUTIVE("GOV"),

  /** Rules, judges or polices a country: who faces it is most likely of that country. */
  AUTHORITY("GOV", "COP", "LEG", "JUD"),

  /**
   * Lives and acts within one country, but does not rule it: protesters, police and doctors that a
   * story tells of without a country are those of the country it happens in or is governed from.
   */
  DOMESTIC("COP", "CVL", "JUD", "LEG", "LAB", "EDU", "MED", "REL", "AGR", "OPP", "JRN");

  private final Set<String> sectors;

  SectorGroup(String... sectors) {
    this.sectors = Set.of(sectors);
  }

  /** The codes of its sectors. */
  public Set<String> sectors() {
    return sectors;
  }

  /** Whether one of these sectors is of the group. */
  public boolean hasAny(Collection<String> codes) {
    return codes.stream().anyMatch(sectors::contains);
  }
}
