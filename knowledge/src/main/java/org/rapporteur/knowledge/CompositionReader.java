package org.rapporteur.knowledge;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.lexicon.Composition;
import org.rapporteur.coder.lexicon.Operator;
import org.rapporteur.coder.lexicon.SourceLine;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.ontology.Ontology;

/** Reads {@code composition.tsv} and {@code reversal.tsv}. */
final class CompositionReader {
  private static final String COMPOSITION = "lexicon/composition.tsv";
  private static final String REVERSAL = "lexicon/reversal.tsv";

  /** These need no rows: they pass the content on, and an order falls back on a request. */
  private static final Set<Operator> WITHOUT_ROWS =
      EnumSet.of(Operator.CONTINUE, Operator.STOP, Operator.FAIL, Operator.ORDER);

  private final DataFiles files;
  private final Ontology ontology;
  private final Vocabulary vocabulary;
  private final Findings findings;
  private final Composition.Builder builder = new Composition.Builder();
  private final Set<List<String>> seen = new HashSet<>();

  private CompositionReader(
      DataFiles files, Ontology ontology, Vocabulary vocabulary, Findings findings) {
    this.files = files;
    this.ontology = ontology;
    this.vocabulary = vocabulary;
    this.findings = findings;
  }

  /** The content of a row and what comes of it. */
  private record Line(EventType content, Optional<String> mode, Composition.Outcome outcome) {}

  /**
   * Reads both tables. Findings: those of {@link TsvFile}, {@code unknown-operator}, {@code
   * unknown-event}, {@code unknown-mode}, {@code duplicate}, {@code coverage} for a type without a
   * row for any mode.
   */
  static Composition read(
      DataFiles files, Ontology ontology, Vocabulary vocabulary, Findings findings) {
    CompositionReader reader = new CompositionReader(files, ontology, vocabulary, findings);
    reader.operators();
    reader.reversals();
    return reader.builder.build();
  }

  private void operators() {
    List<String> columns =
        List.of("operator", "content_type", "content_mode", "type", "mode", "note");
    for (TsvFile.Row row : TsvFile.read(files, COMPOSITION, columns, findings).rows()) {
      Optional<Operator> operator =
          Values.constant(
              Operator.class, row.get("operator"), row.where(), "unknown-operator", findings);
      Optional<Line> line = line(row, Optional.empty());
      if (operator.isPresent() && line.isPresent() && isNew(row, operator.get().word())) {
        builder.row(operator.get(), line.get().content(), line.get().mode(), line.get().outcome());
      }
    }
    for (Operator operator : Operator.values()) {
      for (EventType type : EventType.values()) {
        if (!WITHOUT_ROWS.contains(operator) && !builder.covers(operator, type)) {
          findings.add(
              new SourceLine(COMPOSITION, 1),
              "coverage",
              operator.word() + " has no row for any " + type,
              "add a row with content_mode *");
        }
      }
    }
  }

  private void reversals() {
    List<String> columns = List.of("content_type", "content_mode", "type", "mode", "cameo", "note");
    for (TsvFile.Row row : TsvFile.read(files, REVERSAL, columns, findings).rows()) {
      Optional<String> cameo = row.optional("cameo");
      cameo.ifPresent(code -> vocabulary.checkCameo(code, row.where()));
      line(row, cameo)
          .filter(line -> isNew(row, ""))
          .ifPresent(line -> builder.reversal(line.content(), line.mode(), line.outcome()));
    }
    for (EventType type : EventType.values()) {
      if (!builder.reverses(type)) {
        findings.add(
            new SourceLine(REVERSAL, 1),
            "coverage",
            "no row for the end of any " + type,
            "add a row with content_mode *");
      }
    }
  }

  private boolean isNew(TsvFile.Row row, String operator) {
    boolean isNew = seen.add(List.of(operator, row.get("content_type"), row.get("content_mode")));
    if (!isNew) {
      findings.add(
          row.where(),
          "duplicate",
          "a second row for " + row.get("content_type") + " " + row.get("content_mode"),
          "drop one of them");
    }
    return isNew;
  }

  private Optional<Line> line(TsvFile.Row row, Optional<String> cameo) {
    Optional<EventType> content = vocabulary.type(row.get("content_type"), row.where());
    Optional<EventType> type = vocabulary.type(row.get("type"), row.where());
    if (content.isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> contentMode = row.optional("content_mode").filter(mode -> !mode.equals("*"));
    contentMode.ifPresent(mode -> vocabulary.checkMode(content.get(), mode, row.where()));
    boolean keeps = row.get("mode").equals("=");
    Optional<String> mode = keeps ? Optional.empty() : row.optional("mode");
    mode.ifPresent(value -> vocabulary.checkMode(type.get(), value, row.where()));
    if (keeps) {
      Set<String> kept =
          contentMode
              .map(Set::of)
              .orElseGet(() -> ontology.modes().getOrDefault(content.get(), Map.of()).keySet());
      kept.forEach(value -> vocabulary.checkMode(type.get(), value, row.where()));
    }
    return Optional.of(
        new Line(
            content.get(), contentMode, new Composition.Outcome(type.get(), mode, keeps, cameo)));
  }
}
