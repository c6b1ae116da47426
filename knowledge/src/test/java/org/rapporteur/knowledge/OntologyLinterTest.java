package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyLinterTest {
  @TempDir Path temporary;
  private DataDirectory data;

  @BeforeEach
  void startWithoutMistakes() {
    data = new DataDirectory(temporary);
  }

  private static String at(Finding finding) {
    return finding.where() + " " + finding.rule();
  }

  private List<String> ontologyFindings() {
    return OntologyLinter.lint(data.files()).stream().map(OntologyLinterTest::at).toList();
  }

  private int linesOf(String file) {
    return (int) data.files().file(file).orElseThrow().text().lines().count();
  }

  @Test
  void findsAnUnknownType() {
    data.append("ontology/modes.tsv", "FIGHT	brawl	-9	A type of another ontology.");
    assertThat(ontologyFindings())
        .containsExactly("ontology/modes.tsv:" + linesOf("ontology/modes.tsv") + " unknown-event");
  }

  @Test
  void findsATypeThatIsMissing() {
    data.replace("ontology/types.tsv", "\nASSAULT\t", "\n#ASSAULT\t");
    assertThat(ontologyFindings()).containsExactly("ontology/types.tsv:1 coverage");
  }

  @Test
  void findsAModeWithoutACameoCode() {
    data.append("ontology/modes.tsv", "ASSAULT	tickle	-1	Harmless.");
    assertThat(ontologyFindings()).containsExactly("ontology/cameo-of-plover.tsv:1 coverage");
  }

  @Test
  void findsAModeOfAnotherTypeInTheCameoTables() {
    data.append("ontology/cameo-of-plover.tsv", "AID	visit		070");
    assertThat(ontologyFindings())
        .containsExactly(
            "ontology/cameo-of-plover.tsv:"
                + linesOf("ontology/cameo-of-plover.tsv")
                + " unknown-mode");
  }

  @Test
  void findsAnUnknownCameoCode() {
    data.append("ontology/cameo-of-plover.tsv", "AID		legal	999");
    assertThat(ontologyFindings())
        .containsExactly(
            "ontology/cameo-of-plover.tsv:"
                + linesOf("ontology/cameo-of-plover.tsv")
                + " unknown-cameo");
  }

  @Test
  void findsASecondCameoCodeForTheSameReading() {
    data.append("ontology/cameo-of-plover.tsv", "ACCUSE	allege	legal; military	112");
    assertThat(ontologyFindings())
        .containsExactly(
            "ontology/cameo-of-plover.tsv:"
                + linesOf("ontology/cameo-of-plover.tsv")
                + " duplicate");
  }

  @Test
  void findsAnUnknownContext() {
    data.append("ontology/cameo-of-plover.tsv", "AID		elections	070");
    assertThat(ontologyFindings())
        .containsExactly(
            "ontology/cameo-of-plover.tsv:"
                + linesOf("ontology/cameo-of-plover.tsv")
                + " unknown-context");
  }

  @Test
  void findsADuplicateSector() {
    data.append("ontology/sectors.tsv", "GOV	primary	Again.");
    assertThat(ontologyFindings())
        .containsExactly("ontology/sectors.tsv:" + linesOf("ontology/sectors.tsv") + " duplicate");
  }

  @Test
  void findsASectorThatPloverDoesNotHave() {
    data.append("ontology/sectors.tsv", "SEA	secondary	Sailors.");
    assertThat(ontologyFindings())
        .containsExactly(
            "ontology/sectors.tsv:" + linesOf("ontology/sectors.tsv") + " unknown-sector");
  }

  @Test
  void findsASectorThatIsMissing() {
    data.replace("ontology/sectors.tsv", "\nAGR\t", "\n#AGR\t");
    assertThat(ontologyFindings()).containsExactly("ontology/sectors.tsv:1 coverage");
  }

  @Test
  void findsAQuadThatIsNone() {
    data.append("ontology/cameo.tsv", "999	NOTHING	5	0.0			");
    assertThat(ontologyFindings())
        .containsExactly("ontology/cameo.tsv:" + linesOf("ontology/cameo.tsv") + " quad");
  }

  @Test
  void findsAScoreThatIsNoNumberOrTooLarge() {
    data.replace("ontology/types.tsv", "AID\t2\t10\t", "AID\t2\t11\t")
        .replace("ontology/types.tsv", "REQUEST\t3\t0\t", "REQUEST\t3\tzero\t");
    assertThat(ontologyFindings())
        .contains("ontology/types.tsv:1 score")
        .anyMatch(finding -> finding.endsWith(" number"));
  }

  @Test
  void findsARecipientThatIsNeitherRequiredNorOptional() {
    data.replace("ontology/types.tsv", "AID\t2\t10\trequired", "AID\t2\t10\tneeded");
    assertThat(OntologyLinter.lint(data.files()))
        .extracting(Finding::rule)
        .containsExactly("recipient");
  }

  @Test
  void findsARowWithoutAName() {
    data.append("ontology/contexts.tsv", "	Nothing.");
    assertThat(ontologyFindings())
        .containsExactly("ontology/contexts.tsv:" + linesOf("ontology/contexts.tsv") + " empty");
  }
}
