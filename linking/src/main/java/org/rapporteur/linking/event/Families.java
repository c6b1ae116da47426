package org.rapporteur.linking.event;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.linking.Table;

/** Types that one event may be coded as, by {@code families.tsv}. */
final class Families {
  private static final Map<EventType, Set<String>> BY_TYPE = read();

  private Families() {}

  static Set<String> of(EventType type) {
    return BY_TYPE.getOrDefault(type, Set.of());
  }

  static boolean related(EventType one, EventType other) {
    return of(one).stream().anyMatch(of(other)::contains);
  }

  private static Map<EventType, Set<String>> read() {
    Map<EventType, Set<String>> families = new EnumMap<>(EventType.class);
    for (Table.Row row : Table.beside(Families.class, "families.tsv")) {
      for (String type : row.words("types")) {
        families
            .computeIfAbsent(EventType.valueOf(type), t -> new LinkedHashSet<>())
            .add(row.get("family"));
      }
    }
    return families;
  }
}
