package org.rapporteur.petrarch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.ontology.Ontology;

/**
 * Reads CAMEO actor codes: groups of three letters, first a country or an international body, then
 * roles, religions and further countries.
 */
final class ActorCodes {
  private static final int GROUP = 3;
  private static final String RELIGIOUS = "REL";

  private final Map<String, String> roles = Table.read("roles.tsv");
  private final Map<String, String> codes = Table.read("codes.tsv");
  private final Map<String, String> bodies = Table.read("bodies.tsv");
  private final Set<String> religions = Table.read("religions.tsv").keySet();
  private final Set<String> countries = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
  private final Ontology ontology;

  ActorCodes(Ontology ontology) {
    this.ontology = ontology;
  }

  /** How a code begins: with a country, or with an ethnic or religious group. */
  enum Start {
    COUNTRY,
    GROUP
  }

  /** The parts of a code; empty when it is not made of groups of three. */
  Optional<ActorCode> parse(String text, Start start) {
    String upper = text.toUpperCase(Locale.ROOT);
    if (upper.isEmpty() || upper.length() % GROUP != 0) {
      return Optional.empty();
    }
    if (upper.startsWith("---")) {
      boolean nobody = upper.length() == GROUP;
      return nobody
          ? Optional.of(new ActorCode(Optional.empty(), List.of(), false, true, List.of()))
          : parse(upper.substring(GROUP), Start.GROUP);
    }
    if (upper.indexOf('-') >= 0) {
      return Optional.empty();
    }
    return Optional.of(parse(groups(upper), start));
  }

  private static List<String> groups(String text) {
    List<String> groups = new ArrayList<>(4);
    for (int i = 0; i < text.length(); i += GROUP) {
      groups.add(text.substring(i, i + GROUP));
    }
    return groups;
  }

  private ActorCode parse(List<String> groups, Start start) {
    Optional<String> code = Optional.empty();
    Set<String> sectors = new LinkedHashSet<>();
    List<String> lost = new ArrayList<>();
    boolean religious = false;
    boolean international = false;
    for (int i = 0; i < groups.size(); i++) {
      String group = groups.get(i);
      boolean mayBeCountry = code.isEmpty() && (i > 0 || start == Start.COUNTRY);
      if (i == 0 && start == Start.COUNTRY && country(group).isPresent()) {
        code = country(group);
        international = ontology.internationalCodes().contains(code.get());
        addSector(sectors, international ? roles.getOrDefault(group, "") : "");
      } else if (international && bodies.containsKey(group)) {
        code = Optional.of(bodies.get(group));
      } else if (roles.containsKey(group)) {
        addSector(sectors, roles.get(group));
      } else if (religions.contains(group)) {
        religious = true;
      } else if (mayBeCountry && country(group).isPresent()) {
        code = country(group);
      } else if (!codes.containsKey(group)) {
        lost.add(group);
      }
    }
    if (religious && sectors.isEmpty()) {
      addSector(sectors, RELIGIOUS);
    }
    boolean bare = groups.size() == 1 && code.isPresent() && !international;
    return new ActorCode(code, List.copyOf(sectors), bare, false, lost);
  }

  private void addSector(Set<String> sectors, String sector) {
    if (ontology.sectors().contains(sector)) {
      sectors.add(sector);
    }
  }

  private Optional<String> country(String group) {
    if (codes.containsKey(group)) {
      return Optional.of(codes.get(group)).filter(code -> !code.isEmpty());
    }
    return countries.contains(group) ? Optional.of(group) : Optional.empty();
  }
}
