package org.rapporteur.petrarch;

import java.util.List;

/**
 * A role noun.
 *
 * @param singulars forms for one, as the file writes them; empty when there is only a plural
 * @param plurals forms for several
 * @param code CAMEO roles in groups of three letters
 * @param before whether the code stands in front of that of the actor ({@code [NGO~]})
 */
record AgentEntry(
    int line, List<String> singulars, List<String> plurals, String code, boolean before) {
  AgentEntry {
    singulars = List.copyOf(singulars);
    plurals = List.copyOf(plurals);
  }
}
