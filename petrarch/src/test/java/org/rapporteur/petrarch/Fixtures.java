package org.rapporteur.petrarch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.ontology.Ontology;
import org.rapporteur.coder.ontology.Ontology.CameoCode;

/** Small files and a small ontology. */
final class Fixtures {
  private Fixtures() {}

  static TextFile file(String name, String... lines) {
    return TextFile.of(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  static List<String> unreadable(TextFile file) {
    return file.report().unreadable().stream().map(FileReport.Remark::toString).toList();
  }

  static Ontology ontology() {
    Ontology.Builder builder = new Ontology.Builder();
    builder.sectors.addAll(
        Set.of("GOV", "MIL", "REB", "ELI", "JRN", "MED", "BUS", "SOC", "REL", "LEG", "UAF"));
    builder.internationalCodes.addAll(Set.of("IGO", "UNO", "EUR", "NGO", "IMG", "MNC"));
    builder.contexts.addAll(Set.of("election", "health", "cyber"));
    builder.types.put(EventType.ASSAULT, new Ontology.TypeFacts(4, -9, true, ""));
    builder.types.put(EventType.CONSULT, new Ontology.TypeFacts(1, 1, true, ""));
    builder.types.put(EventType.PROTEST, new Ontology.TypeFacts(4, -5, false, ""));
    code(builder, "010", Optional.empty(), Optional.empty());
    code(builder, "030", Optional.of(EventType.AGREE), Optional.empty());
    code(builder, "036", Optional.of(EventType.AGREE), Optional.empty());
    code(builder, "040", Optional.of(EventType.CONSULT), Optional.empty());
    code(builder, "042", Optional.of(EventType.CONSULT), Optional.of("visit"));
    code(builder, "070", Optional.of(EventType.AID), Optional.empty());
    code(builder, "140", Optional.of(EventType.PROTEST), Optional.empty());
    code(builder, "19", Optional.of(EventType.ASSAULT), Optional.empty());
    code(builder, "190", Optional.of(EventType.ASSAULT), Optional.empty());
    return builder.build();
  }

  private static void code(
      Ontology.Builder builder, String code, Optional<EventType> type, Optional<String> mode) {
    builder.cameo.put(code, new CameoCode(code, "", 1, Optional.empty(), type, mode, List.of()));
  }
}
