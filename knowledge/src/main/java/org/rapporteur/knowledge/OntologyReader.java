package org.rapporteur.knowledge;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.lexicon.SourceLine;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.ontology.Ontology;
import org.rapporteur.coder.ontology.Sector;

/** Reads the tables in {@code ontology/}. */
public final class OntologyReader {
  /** Statuses by which CAMEO tells an event from the same one that happened. */
  private static final List<String> STATUSES = List.of("planned", "conditional", "negated");

  private final DataFiles files;
  private final Findings findings;
  private final Ontology.Builder builder = new Ontology.Builder();

  private OntologyReader(DataFiles files, Findings findings) {
    this.files = files;
    this.findings = findings;
  }

  /**
   * Reads the tables. Findings: those of {@link TsvFile}, {@code number}, {@code quad}, {@code
   * unknown-event}, {@code unknown-mode}, {@code unknown-context}, {@code unknown-cameo}, {@code
   * unknown-sector}, {@code unknown-status} and {@code duplicate}; rows with one are left out.
   */
  public static Ontology read(DataFiles files, Findings findings) {
    OntologyReader reader = new OntologyReader(files, findings);
    Set<Integer> quads = reader.quads();
    reader.types(quads);
    reader.modes();
    reader.names("contexts.tsv", List.of("context", "definition"), reader.builder.contexts);
    reader.sectors();
    reader.names("international.tsv", List.of("code", "name"), reader.builder.internationalCodes);
    reader.cameo(quads);
    reader.cameoDefaults();
    reader.cameoOfStatus();
    reader.cameoOfContent();
    return reader.builder.build();
  }

  private TsvFile table(String name, List<String> columns) {
    return TsvFile.read(files, "ontology/" + name, columns, findings);
  }

  private Set<Integer> quads() {
    Set<Integer> quads = new HashSet<>();
    for (TsvFile.Row row : table("quads.tsv", List.of("quad", "name", "class")).rows()) {
      Values.count(row.get("quad"), row.where(), findings)
          .ifPresent(quad -> addOnce(quads, quad.intValue(), row.where()));
    }
    return quads;
  }

  private void names(String file, List<String> columns, Set<String> names) {
    for (TsvFile.Row row : table(file, columns).rows()) {
      String name = row.get(columns.get(0));
      if (name.isEmpty()) {
        findings.add(row.where(), "empty", "no " + columns.get(0), "fill the first column");
      } else {
        addOnce(names, name, row.where());
      }
    }
  }

  private void sectors() {
    for (TsvFile.Row row :
        table("sectors.tsv", List.of("sector", "frequency", "definition")).rows()) {
      Values.constant(Sector.class, row.get("sector"), row.where(), "unknown-sector", findings)
          .ifPresent(sector -> addOnce(builder.sectors, sector.name(), row.where()));
    }
  }

  private <T> boolean addOnce(Set<T> set, T value, SourceLine where) {
    boolean isNew = set.add(value);
    if (!isNew) {
      findings.add(where, "duplicate", "a second row for " + value, "merge the rows");
    }
    return isNew;
  }

  private void types(Set<Integer> quads) {
    List<String> columns = List.of("type", "quad", "score", "recipient", "penta", "definition");
    Set<EventType> seen = new HashSet<>();
    for (TsvFile.Row row : table("types.tsv", columns).rows()) {
      Optional<EventType> type = type(row.get("type"), row.where());
      Optional<Integer> quad = quad(row.get("quad"), quads, row.where());
      Optional<Double> score = Values.number(row.get("score"), row.where(), findings);
      boolean needsRecipient = row.get("recipient").equals("required");
      if (!needsRecipient && !row.get("recipient").equals("optional")) {
        findings.add(
            row.where(),
            "recipient",
            "\"" + row.get("recipient") + "\" is unknown",
            "use required or optional");
      }
      if (type.isPresent()
          && quad.isPresent()
          && score.isPresent()
          && addOnce(seen, type.get(), row.where())) {
        builder.types.put(
            type.get(),
            new Ontology.TypeFacts(quad.get(), score.get(), needsRecipient, row.get("definition")));
      }
    }
  }

  private void modes() {
    Map<EventType, Set<String>> seen = new EnumMap<>(EventType.class);
    for (TsvFile.Row row :
        table("modes.tsv", List.of("type", "mode", "score", "definition")).rows()) {
      Optional<EventType> type = type(row.get("type"), row.where());
      Optional<Double> score = Values.number(row.get("score"), row.where(), findings);
      String mode = row.get("mode");
      if (mode.isEmpty()) {
        findings.add(row.where(), "empty", "no mode", "name the mode");
      } else if (type.isPresent()
          && score.isPresent()
          && addOnce(seen.computeIfAbsent(type.get(), key -> new HashSet<>()), mode, row.where())) {
        builder.modes.computeIfAbsent(type.get(), key -> new HashMap<>()).put(mode, score.get());
      }
    }
  }

  private void cameo(Set<Integer> quads) {
    List<String> columns =
        List.of(
            "code", "label", "quad", "goldstein", "plover_type", "plover_mode", "plover_contexts");
    Set<String> seen = new HashSet<>();
    for (TsvFile.Row row : table("cameo.tsv", columns).rows()) {
      Optional<Integer> quad = quad(row.get("quad"), quads, row.where());
      Optional<Double> goldstein =
          row.optional("goldstein").flatMap(value -> Values.number(value, row.where(), findings));
      Optional<EventType> type =
          row.optional("plover_type").flatMap(value -> type(value, row.where()));
      Optional<String> mode = row.optional("plover_mode");
      mode.ifPresent(value -> checkMode(type, value, row.where()));
      row.list("plover_contexts").forEach(context -> checkContext(context, row.where()));
      String code = row.get("code");
      if (quad.isPresent() && addOnce(seen, code, row.where())) {
        builder.cameo.put(
            code,
            new Ontology.CameoCode(
                code,
                row.get("label"),
                quad.get(),
                goldstein,
                type,
                mode,
                row.list("plover_contexts")));
      }
    }
  }

  private void cameoDefaults() {
    Set<List<Object>> seen = new HashSet<>();
    for (TsvFile.Row row :
        table("cameo-of-plover.tsv", List.of("type", "mode", "context", "cameo")).rows()) {
      Optional<EventType> type = type(row.get("type"), row.where());
      Optional<String> mode = row.optional("mode");
      mode.ifPresent(value -> checkMode(type, value, row.where()));
      List<String> contexts = row.list("context");
      contexts.forEach(context -> checkContext(context, row.where()));
      boolean known = isCameo(row);
      if (type.isPresent()
          && known
          && addOnce(seen, List.of(type.get(), mode, Set.copyOf(contexts)), row.where())) {
        builder.cameoDefaults.add(
            new Ontology.CameoDefault(type.get(), mode, contexts, row.get("cameo")));
      }
    }
  }

  private void cameoOfStatus() {
    Set<List<String>> seen = new HashSet<>();
    for (TsvFile.Row row :
        table("cameo-of-status.tsv", List.of("type", "mode", "status", "cameo")).rows()) {
      Optional<EventType> type = type(row.get("type"), row.where());
      Optional<String> mode = row.optional("mode");
      mode.ifPresent(value -> checkMode(type, value, row.where()));
      boolean known = isCameo(row);
      if (!STATUSES.contains(row.get("status"))) {
        findings.add(
            row.where(),
            "unknown-status",
            "\"" + row.get("status") + "\" changes no code",
            "use one of " + String.join(", ", STATUSES));
      } else if (type.isPresent()
          && known
          && addOnce(
              seen, List.of(row.get("type"), row.get("mode"), row.get("status")), row.where())) {
        builder.cameoOfStatus.add(
            new Ontology.CameoOfStatus(type.get(), mode, row.get("status"), row.get("cameo")));
      }
    }
  }

  private void cameoOfContent() {
    Set<List<String>> seen = new HashSet<>();
    List<String> columns = List.of("type", "content_type", "content_mode", "cameo");
    for (TsvFile.Row row : table("cameo-of-content.tsv", columns).rows()) {
      Optional<EventType> type = type(row.get("type"), row.where());
      Optional<EventType> content = type(row.get("content_type"), row.where());
      Optional<String> mode = row.optional("content_mode");
      mode.ifPresent(value -> checkMode(content, value, row.where()));
      boolean known = isCameo(row);
      List<String> key = List.of(row.get("type"), row.get("content_type"), row.get("content_mode"));
      if (type.isPresent() && content.isPresent() && known && addOnce(seen, key, row.where())) {
        builder.cameoOfContent.add(
            new Ontology.CameoOfContent(type.get(), content.get(), mode, row.get("cameo")));
      }
    }
  }

  private boolean isCameo(TsvFile.Row row) {
    boolean known = builder.cameo.containsKey(row.get("cameo"));
    if (!known) {
      findings.add(
          row.where(),
          "unknown-cameo",
          "\"" + row.get("cameo") + "\" is no code of cameo.tsv",
          "use a code of cameo.tsv");
    }
    return known;
  }

  private Optional<EventType> type(String value, SourceLine where) {
    return Values.constant(EventType.class, value, where, "unknown-event", findings);
  }

  private Optional<Integer> quad(String value, Set<Integer> quads, SourceLine where) {
    Optional<Integer> quad = Values.count(value, where, findings).map(Long::intValue);
    if (quad.isPresent() && !quads.contains(quad.get())) {
      findings.add(where, "quad", value + " is no quad class", "use a quad class of quads.tsv");
      return Optional.empty();
    }
    return quad;
  }

  private void checkMode(Optional<EventType> type, String mode, SourceLine where) {
    if (type.isPresent() && !builder.modes.getOrDefault(type.get(), Map.of()).containsKey(mode)) {
      findings.add(
          where,
          "unknown-mode",
          "\"" + mode + "\" is no mode of " + type.get(),
          "use a mode of modes.tsv");
    }
  }

  private void checkContext(String context, SourceLine where) {
    if (!builder.contexts.contains(context)) {
      findings.add(
          where,
          "unknown-context",
          "\"" + context + "\" is no context",
          "use a context of contexts.tsv");
    }
  }
}
