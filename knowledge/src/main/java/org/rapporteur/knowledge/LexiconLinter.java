package org.rapporteur.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.lexicon.Setting;
import org.rapporteur.coder.lexicon.SourceLine;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.ontology.Ontology;
import org.rapporteur.knowledge.Expected.ExpectedRecord;
import org.rapporteur.knowledge.Expected.ExpectedSide;

/**
 * Checks the lexicon by the rules of {@code lexicon/FORMAT.md}; what its examples give is for the
 * coder to say.
 */
public final class LexiconLinter {
  private final Ontology ontology;
  private final Set<String> codes;
  private final Findings findings;

  private LexiconLinter(Ontology ontology, Set<String> codes, Findings findings) {
    this.ontology = ontology;
    this.codes = codes;
    this.findings = findings;
  }

  /** All findings in the lexicon files, in the order of files and lines. */
  public static List<Finding> lint(DataFiles files) {
    Findings findings = new Findings();
    Ontology ontology = OntologyReader.read(files, new Findings());
    Set<String> codes = new HashSet<>(ontology.internationalCodes());
    ActorReader.read(files, new Findings()).states().forEach(row -> codes.add(row.state().code()));
    Lexicon lexicon = LexiconReader.read(files, ontology, findings);
    LexiconLinter linter = new LexiconLinter(ontology, codes, findings);
    lexicon.entries().forEach(linter::checkExamples);
    lexicon.settings().forEach(linter::checkExamples);
    OffsetLinter.lint(files, lexicon, findings);
    return findings.sorted();
  }

  private void checkExamples(Entry entry) {
    checkExamples(entry.examples(), entry.counterExamples());
  }

  private void checkExamples(Setting setting) {
    checkExamples(setting.examples(), setting.counterExamples());
  }

  private void checkExamples(List<Entry.Example> examples, List<Entry.Example> counterExamples) {
    for (Entry.Example example : examples) {
      boolean open = !example.notation().contains("=>");
      if (open) {
        findings.add(
            example.source(),
            "example",
            "the example does not say what it gives",
            "write => and the records");
      }
    }
    Stream.concat(examples.stream(), counterExamples.stream()).forEach(this::checkNotation);
  }

  private void checkNotation(Entry.Example example) {
    try {
      for (ExpectedRecord record : ExampleNotation.parse(example.notation()).records()) {
        checkCoding(record.type(), record.mode(), example.source());
        record
            .content()
            .ifPresent(content -> checkCoding(content.type(), content.mode(), example.source()));
        if (record.content().isPresent() && !record.type().hasContent()) {
          findings.add(
              example.source(),
              "example",
              record.type() + " has no content",
              "leave out the braces");
        }
        Stream.concat(record.actors().stream(), record.recipients().stream())
            .forEach(side -> checkSide(side, example.source()));
      }
    } catch (IllegalArgumentException e) {
      findings.add(
          example.source(),
          "example",
          String.valueOf(e.getMessage()),
          "write => TYPE/mode SIDES > SIDES, as FORMAT.md says");
    }
  }

  private void checkCoding(EventType type, Optional<String> mode, SourceLine where) {
    mode.filter(value -> !ontology.isMode(type, value))
        .ifPresent(
            value ->
                findings.add(
                    where,
                    "unknown-mode",
                    "\"" + value + "\" is no mode of " + type,
                    "use a mode of ontology/modes.tsv"));
  }

  private void checkSide(ExpectedSide side, SourceLine where) {
    side.code()
        .filter(code -> !codes.contains(code))
        .ifPresent(
            code ->
                findings.add(
                    where,
                    "unknown-code",
                    "\"" + code + "\" is no code",
                    "use a code of actors/states.tsv or ontology/international.tsv"));
    side.sector()
        .filter(sector -> !ontology.sectors().contains(sector))
        .ifPresent(
            sector ->
                findings.add(
                    where,
                    "unknown-sector",
                    "\"" + sector + "\" is no sector",
                    "use a sector of ontology/sectors.tsv"));
  }
}
