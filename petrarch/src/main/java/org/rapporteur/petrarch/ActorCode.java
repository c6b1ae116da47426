package org.rapporteur.petrarch;

import java.util.List;
import java.util.Optional;

/**
 * A CAMEO actor code as the records have it.
 *
 * @param code country or international code
 * @param sectors PLOVER sectors in the order of the CAMEO roles
 * @param bareState whether the code is a country and nothing else
 * @param nobody whether the code says that the name is no actor
 * @param lost groups of letters that have no place in a record
 */
record ActorCode(
    Optional<String> code,
    List<String> sectors,
    boolean bareState,
    boolean nobody,
    List<String> lost) {
  ActorCode {
    sectors = List.copyOf(sectors);
    lost = List.copyOf(lost);
  }
}
