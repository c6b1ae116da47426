package org.rapporteur.store.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parts of a CAMEO actor code; those that an actor has not are empty.
 *
 * @param organisation IGO, NGO, IMG, MNC or ISM
 * @param country ISO 3166 alpha-3, or EUR
 * @param group UNO for the United Nations, EEC for the European Union
 * @param roles the sectors, the primary one first
 */
record CameoActor(String organisation, String country, String group, List<String> roles) {
  private static final Set<String> ORGANISATIONS = Set.of("IGO", "NGO", "IMG", "MNC", "ISM");

  /** Where CAMEO has other letters for a PLOVER sector; its MED are the media. */
  private static final Map<String, String> ROLES = Map.of("JRN", "MED", "MED", "HLH");

  static CameoActor of(Party party) {
    String code = party.code().orElse("");
    List<String> roles =
        party.sectors().stream()
            .filter(sector -> !sector.equals("UNK"))
            .map(sector -> ROLES.getOrDefault(sector, sector))
            .toList();
    if (code.equals("UNO")) {
      return new CameoActor("IGO", "", "UNO", roles);
    }
    if (code.equals("EUR")) {
      return new CameoActor("IGO", "EUR", "EEC", roles);
    }
    return ORGANISATIONS.contains(code)
        ? new CameoActor(code, "", "", roles)
        : new CameoActor("", code, "", roles);
  }

  /** All parts in one, such as {@code KENGOV} or {@code IGOUNO}. */
  String whole() {
    return organisation + country + group + String.join("", roles);
  }

  /** What stands at the place of a role: the kind of organisation, then the sectors. */
  List<String> types() {
    return Stream.concat(Stream.of(organisation), roles.stream())
        .filter(type -> !type.isEmpty())
        .toList();
  }
}
