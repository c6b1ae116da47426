package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.cli.Shared.Captured;

class EvaluateRelationsTest {
  private static final String HEAD = "uid\tmarked_sentence\tgold_root\n";
  private static final String EXPELLED =
      "1\t<s>Kenya</s> expelled two <t>Somali diplomats</t> on Monday.\tSANCTION\n";
  private static final String RAIN = "2\tIt rained on <s>Zorland</s> and <t>Zembla</t>.\tAID\n";
  private static final String ACCUSED = "3\t<s>Chad</s> accused <t>Libya</t> of lying.\tREJECT\n";

  @TempDir private Path folder;
  private Path file;
  private final Captured program = Shared.surroundings("", Map.of());

  @BeforeEach
  void writeSentences() throws IOException {
    file = write("relations.tsv", HEAD + EXPELLED + RAIN + ACCUSED);
  }

  @Test
  void scoresClassesAndTheMatrixArePrinted() {
    assertThat(run()).isZero();

    assertThat(program.out())
        .contains("relations    3\n")
        .contains("accuracy     0.333  (1 of 3)")
        .containsPattern("SANCTION +1\\.000 +1\\.000 +1\\.000 +1 +1\n")
        .containsPattern("gold +AGRE CONS .* none\n");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void predictionsAreWrittenAndCanBeComparedWith() throws IOException {
    Path own = folder.resolve("own.tsv");
    assertThat(run("--predictions", own.toString())).isZero();

    assertThat(Files.readAllLines(own))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("uid\tpredicted_root\trecord"),
            line -> assertThat(line).startsWith("1\tSANCTION\t").contains("expelled"),
            line -> assertThat(line).isEqualTo("2\t\t"),
            line -> assertThat(line).startsWith("3\tACCUSE\t"));

    assertThat(run("--compare", own.toString())).isZero();
    assertThat(program.out())
        .contains("compared     3 relations: right by this coder only 0, by the other only 0\n")
        .contains("sign test p 1.0000");
  }

  @Test
  void sentencesWithoutGoldOnlyGivePredictions() throws IOException {
    Path unjudged =
        write("unjudged.tsv", "uid\tmarked_sentence\n1\t<s>Kenya</s> met <t>Chad</t>.\n");
    Path out = folder.resolve("out.tsv");

    assertThat(relations(unjudged, "--predictions", out.toString())).isZero();
    assertThat(program.out()).isEmpty();
    assertThat(out).content().contains("1\tCONSULT\t");

    assertThat(relations(unjudged)).isEqualTo(2);
    assertThat(relations(unjudged, "--errors", folder.resolve("e.txt").toString())).isEqualTo(2);
    assertThat(program.err()).contains("--predictions OUT").contains("no misses for --errors");
    assertThat(folder.resolve("e.txt")).doesNotExist();
  }

  @Test
  void marksCountAsActorsUnlessOnlyKnownOnesShould() throws IOException {
    Path unknown = write("unknown.tsv", HEAD + "1\t<s>Zorland</s> met <t>Zembla</t>.\tCONSULT\n");

    assertThat(relations(unknown)).isZero();
    assertThat(program.out()).contains("coverage     1.000  (1 of 1)");

    assertThat(relations(unknown, "--known-actors")).isZero();
    assertThat(program.out()).contains("coverage     0.000  (0 of 1)");
  }

  @Test
  void theErrorReportIsTextOrPageOrBoth() throws IOException {
    Path text = folder.resolve("misses.txt");
    Path page = folder.resolve("misses.html");
    Path both = folder.resolve("new/misses");

    assertThat(run("--errors", text.toString())).isZero();
    assertThat(run("--errors", page.toString())).isZero();
    assertThat(run("--errors", both.toString())).isZero();

    assertThat(text)
        .content()
        .startsWith("Missed relations of relations.tsv: 2 of 3")
        .contains("2  gold AID, coded nothing\n  It rained on <s>Zorland</s> and <t>Zembla</t>.")
        .contains("== wrong class: 1\n")
        .containsPattern("3  gold REJECT, coded ACCUSE\n.*\n +picked +ACCUSE")
        .containsPattern("entry +lexicon/senses/accuse.yml:\\d+ ");
    assertThat(page).content().startsWith("<!DOCTYPE html>").contains("REJECT coded as ACCUSE");
    assertThat(both.resolve("errors.txt")).hasSameTextualContentAs(text);
    assertThat(both.resolve("errors.html")).hasSameTextualContentAs(page);
  }

  @Test
  void anErrorReportThatCannotBeWrittenIsToldBeforeTheWork() {
    assertThat(
            program.runWithoutEngine(
                "evaluate", "relations", file.toString(), "--errors", "misses.pdf"))
        .isEqualTo(2);
    assertThat(
            program.runWithoutEngine(
                "evaluate", "relations", file.toString(), "--errors", "/nowhere/at/all/e.html"))
        .isEqualTo(2);

    assertThat(program.err())
        .contains("misses.pdf is no .txt, no .html and no directory")
        .contains("cannot write to /nowhere/at/all/e.html: there is no directory")
        .hasLineCount(2);
  }

  @Test
  void theHeldOutPartIsScoredBesideTheRest() {
    assertThat(run("--held-out", "0.5")).isZero();

    assertThat(program.out())
        .containsPattern("held out +\\d of 3 relations")
        .containsPattern("accuracy +[01]\\.\\d{3} +[01]\\.\\d{3} +[+-][01]\\.\\d{3}  95 % ");
  }

  @Test
  void theErrorReportLeavesOutWhatIsHeldOut() throws IOException {
    Path text = folder.resolve("misses.txt");

    assertThat(run("--held-out", "0.999999", "--errors", text.toString())).isZero();

    assertThat(text)
        .content()
        .startsWith("Missed relations of relations.tsv without the held-out part: 0 of 0");
  }

  @Test
  void aPartWithoutARelationIsToldAndNoError() throws IOException {
    Path one = write("one.tsv", HEAD + EXPELLED);

    assertThat(relations(one, "--held-out", "0.5")).isZero();

    assertThat(program.out()).contains(" of 1 relations: nothing to compare\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "-0.1", "NaN", "half"})
  void aFractionIsBetweenNoneAndAll(String fraction) {
    assertThat(
            program.runWithoutEngine(
                "evaluate", "relations", file.toString(), "--held-out", fraction))
        .isEqualTo(2);
    assertThat(program.err()).contains("--held-out").doesNotContain("\tat ");
  }

  @Test
  void badRowsAreToldAndTheOthersScored() throws IOException {
    Path mixed = write("mixed.tsv", HEAD + EXPELLED + "1\tagain\tAID\n4\tx\tWAR\n\t\t\n");

    assertThat(relations(mixed)).isEqualTo(1);

    assertThat(program.out()).contains("relations    1\n");
    assertThat(program.err()).contains("mixed.tsv:3: ", "mixed.tsv:4: ", "WAR").hasLineCount(3);
  }

  @Test
  void markupAndEscapesInTheDataStayText() throws IOException {
    Path hostile =
        write(
            "hostile.tsv",
            HEAD + "<img src=x>\t<s>A\u001b[31m</s> <script>x</script> <t>B\u202e</t>\tAID\n");
    Path both = folder.resolve("both");

    assertThat(relations(hostile, "--errors", both.toString())).isZero();

    assertThat(both.resolve("errors.html"))
        .content()
        .contains("&lt;script&gt;x&lt;/script&gt;", "&lt;img src=x&gt;")
        .doesNotContain("<script>x", "<img", "\u001b", "\u202e");
    assertThat(both.resolve("errors.txt")).content().doesNotContain("\u001b", "\u202e");
  }

  @Test
  void whatIsNoSuchFileIsUnreadable() throws IOException {
    Path bytes = Files.write(folder.resolve("bytes.tsv"), new byte[] {'u', (byte) 0xFF, '\n', 'x'});

    assertThat(program.runWithoutEngine("evaluate", "relations", "/nowhere.tsv")).isEqualTo(3);
    assertThat(program.runWithoutEngine("evaluate", "relations", bytes.toString())).isEqualTo(3);
    assertThat(program.runWithoutEngine("evaluate", "relations", write("e", "").toString()))
        .isEqualTo(3);

    assertThat(program.err())
        .contains("/nowhere.tsv: does not exist", "bytes.tsv: is not UTF-8", "has no sentence")
        .hasLineCount(3);
  }

  private int run(String... options) {
    return relations(file, options);
  }

  private int relations(Path sentences, String... options) {
    program.outBytes().reset();
    String[] arguments = new String[options.length + 3];
    arguments[0] = "evaluate";
    arguments[1] = "relations";
    arguments[2] = sentences.toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    return program.run(arguments);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
