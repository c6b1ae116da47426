package org.rapporteur.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.lexicon.SourceLine;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.ontology.Ontology;
import org.rapporteur.coder.ontology.Sector;

/** Checks the ontology tables by the rules of {@code ontology/README.md}. */
public final class OntologyLinter {
  private static final double LARGEST_SCORE = 10;
  private static final String TYPES = "ontology/types.tsv";
  private static final String SECTORS = "ontology/sectors.tsv";
  private static final String DEFAULTS = "ontology/cameo-of-plover.tsv";

  private final Ontology ontology;
  private final Findings findings;

  private OntologyLinter(Ontology ontology, Findings findings) {
    this.ontology = ontology;
    this.findings = findings;
  }

  /** All findings in the ontology tables, in the order of files and lines. */
  public static List<Finding> lint(DataFiles files) {
    Findings findings = new Findings();
    Ontology ontology = OntologyReader.read(files, findings);
    OntologyLinter linter = new OntologyLinter(ontology, findings);
    linter.checkTypes();
    linter.checkSectors();
    linter.checkScores();
    linter.checkCameoDefaults();
    return findings.sorted();
  }

  private void checkTypes() {
    for (EventType type : EventType.values()) {
      if (!ontology.types().containsKey(type)) {
        findings.add(new SourceLine(TYPES, 1), "coverage", "no row for " + type, "add the type");
      }
    }
  }

  private void checkSectors() {
    for (Sector sector : Sector.values()) {
      if (!ontology.sectors().contains(sector.name())) {
        findings.add(
            new SourceLine(SECTORS, 1), "coverage", "no row for " + sector, "add the sector");
      }
    }
  }

  private void checkScores() {
    ontology.types().forEach((type, facts) -> checkScore(type.name(), facts.score()));
    ontology
        .modes()
        .forEach(
            (type, modes) -> modes.forEach((mode, score) -> checkScore(type + " " + mode, score)));
  }

  private void checkScore(String what, double score) {
    if (Math.abs(score) > LARGEST_SCORE) {
      findings.add(
          new SourceLine(TYPES, 1),
          "score",
          what + " has score " + score,
          "scores are between -10 and 10");
    }
  }

  /** Every type and every mode leads to a code whatever the contexts are. */
  private void checkCameoDefaults() {
    Set<List<Object>> rows = new HashSet<>();
    ontology.cameoDefaults().stream()
        .filter(row -> row.contexts().isEmpty())
        .forEach(row -> rows.add(List.of(row.type(), row.mode())));
    for (EventType type : EventType.values()) {
      checkDefault(rows, type, Optional.empty());
      ontology
          .modes()
          .getOrDefault(type, Map.of())
          .keySet()
          .forEach(mode -> checkDefault(rows, type, Optional.of(mode)));
    }
  }

  private void checkDefault(Set<List<Object>> rows, EventType type, Optional<String> mode) {
    if (!rows.contains(List.<Object>of(type, mode))) {
      findings.add(
          new SourceLine(DEFAULTS, 1),
          "coverage",
          "no code for " + type + mode.map(m -> " " + m).orElse(""),
          "add a row without context");
    }
  }
}
