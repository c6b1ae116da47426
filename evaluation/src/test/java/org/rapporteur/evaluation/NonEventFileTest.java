package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluation.NonEventFile.NonEvent;
import org.rapporteur.evaluation.NonEventScore.Outcome;

class NonEventFileTest {
  private static final String HEADER = "id\tsubject\tsentence\n";

  @TempDir Path folder;

  @Test
  void rowsAreSentencesWithTheirSubject() throws IOException {
    NonEventFile read = read(HEADER + "x1\tweather\tIt rained.\n\nx2\tsport\tThey won 3-1.\n");

    assertThat(read.sentences())
        .containsExactly(
            new NonEvent("x1", "weather", "It rained."),
            new NonEvent("x2", "sport", "They won 3-1."));
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void aRowThatCannotBeUsedIsAProblemOfItsLine() throws IOException {
    NonEventFile read =
        read(HEADER + "x1\tsport\tThey won.\nx1\tsport\tThey lost.\nx2\tsport\nx3\t\tIt rained.\n");

    assertThat(read.sentences()).hasSize(1);
    assertThat(read.problems())
        .extracting(problem -> problem.substring(problem.indexOf("none.tsv")))
        .containsExactly(
            "none.tsv:3: id x1 stands twice",
            "none.tsv:4: is not id, subject and sentence",
            "none.tsv:5: is not id, subject and sentence");
  }

  @Test
  void aFileWithoutTheHeaderOrInAnotherEncodingIsNotRead() {
    assertThatThrownBy(() -> read("x1\tsport\tThey won.\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("has not the header id, subject, sentence");
    assertThatThrownBy(() -> read((HEADER + "x1\tsport\tZ\u00fcrich won.\n").getBytes(latin())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is not UTF-8");
  }

  @Test
  void theSummaryHasTheShareOfSilentSentencesBySubject() {
    NonEvent goal = new NonEvent("x1", "sport", "They won.");
    NonEvent rain = new NonEvent("x2", "weather", "It rained.");
    NonEvent snow = new NonEvent("x3", "weather", "It snowed.");
    ScoredRecord record = Fixtures.metRecord();

    NonEventScore score =
        new NonEventScore(
            List.of(
                new Outcome(goal, List.of()),
                new Outcome(rain, List.of(record)),
                new Outcome(snow, List.of())));

    assertThat(ScoreReport.summary(score))
        .isEqualTo(
            "silent         0.667  (2 of 3; 1 with a record)\n"
                + "  sport        1.000  (1 of 1; 0 with a record)\n"
                + "  weather      0.500  (1 of 2; 1 with a record)\n");
    assertThat(ScoreReport.falseRecords(score)).startsWith("FALSE  x2  weather\n  It rained.\n");
  }

  private NonEventFile read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private NonEventFile read(byte[] bytes) throws IOException {
    return NonEventFile.read(Files.write(folder.resolve("none.tsv"), bytes));
  }

  private static java.nio.charset.Charset latin() {
    return StandardCharsets.ISO_8859_1;
  }
}
