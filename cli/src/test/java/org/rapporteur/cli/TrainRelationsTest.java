package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.Shared.Captured;

/** The second reader of relations, from labelled sentences to predictions. */
class TrainRelationsTest {
  @TempDir private Path directory;

  private Path labelled;
  private Path model;

  @BeforeEach
  void writeSentences() throws IOException {
    labelled =
        file(
            "labelled.tsv",
            row("a1", "<s>Chile</s> flumped <t>Bolivia</t> over the dam.", "THREATEN"),
            row("a2", "On Friday <s>Ghana</s> flumped <t>Togo</t>.", "THREATEN"),
            row("a3", "<t>Serbia</t> was flumped by <s>Kosovo</s>.", "THREATEN"),
            row("a4", "<s>Yemen</s> has flumped <t>Oman</t> again.", "THREATEN"),
            row("a5", "<s>Niger</s> flumped <t>Benin</t> in a letter.", "THREATEN"),
            row("b1", "<s>Chile</s> condemned <t>Bolivia</t> over the dam.", "ACCUSE"),
            row("b2", "On Friday <s>Ghana</s> condemned <t>Togo</t>.", "ACCUSE"),
            row("b3", "<t>Serbia</t> was condemned by <s>Kosovo</s>.", "ACCUSE"),
            row("b4", "<s>Yemen</s> has condemned <t>Oman</t> again.", "ACCUSE"),
            row("b5", "<s>Niger</s> condemned <t>Benin</t> in a letter.", "ACCUSE"));
    model = directory.resolve("own.model");
  }

  private static String row(String uid, String sentence, String gold) {
    return uid + "\t" + sentence + "\t" + gold;
  }

  private Path file(String name, String... rows) throws IOException {
    Path file = directory.resolve(name);
    Files.writeString(file, "uid\tmarked_sentence\tgold_root\n" + String.join("\n", rows) + "\n");
    return file;
  }

  private static Captured run(int exit, Object... arguments) {
    Captured captured = Shared.surroundings("", Map.of());
    String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    int got = captured.run(words);
    assertThat(got).as(captured.err() + captured.out()).isEqualTo(exit);
    return captured;
  }

  @Test
  void aTrainedModelKnowsAWordThatTheLexiconDoesNot() throws IOException {
    run(Exit.OK, "train", "relations", labelled, "--out", model);
    Path others = file("others.tsv", row("c", "<s>Peru</s> flumped <t>Ecuador</t>.", "THREATEN"));
    Path predictions = directory.resolve("predictions.tsv");
    run(Exit.OK, "evaluate", "relations", others, "--predictions", predictions);
    assertThat(Files.readString(predictions)).contains("c\t\t");
    run(Exit.OK, "evaluate", "relations", others, "--model", model, "--predictions", predictions);
    assertThat(Files.readString(predictions))
        .contains("c\tTHREATEN\t")
        .containsPattern("second reader: THREATEN p=[01]\\.\\d\\d because .*flump")
        .contains("; the lexicon said nothing");
  }

  @Test
  void aPredictionOfTheModelSaysWhatTheLexiconSaid() throws IOException {
    run(Exit.OK, "train", "relations", labelled, "--out", model);
    Path others = file("others.tsv", row("c", "<s>Peru</s> condemned <t>Ecuador</t>.", ""));
    Path predictions = directory.resolve("predictions.tsv");
    run(Exit.OK, "evaluate", "relations", others, "--model", model, "--predictions", predictions);
    assertThat(Files.readString(predictions))
        .containsPattern("second reader: ACCUSE .*; the lexicon said ACCUSE.* PER > ECU");
  }

  @Test
  void theSameSentencesGiveTheSameModel() throws IOException {
    run(Exit.OK, "train", "relations", labelled, "--out", model);
    byte[] first = Files.readAllBytes(model);
    run(Exit.OK, "train", "relations", labelled, "--out", model, "--threads", "1");
    assertThat(Files.readAllBytes(model)).isEqualTo(first);
  }

  @Test
  void crossValidationShowsTheRulesBesideTheModel() {
    Captured captured = run(Exit.OK, "train", "relations", labelled, "--folds", "5");
    assertThat(captured.out())
        .contains("rules and model, 5-fold cross-validation")
        .contains("rules alone")
        .contains("compared     10 relations")
        .contains("sign test");
  }

  @Test
  void aBrokenModelIsNamed() throws IOException {
    Files.writeString(model, "no model at all");
    Captured captured = run(Exit.NOTHING_READ, "evaluate", "relations", labelled, "--model", model);
    assertThat(captured.err()).contains("own.model").contains("no model");
  }

  @Test
  void trainingNeedsSomethingToDo() {
    assertThat(run(Exit.USAGE, "train", "relations", labelled).err()).contains("--out");
    assertThat(run(Exit.USAGE, "train", "relations", labelled, "--folds", "1").err())
        .contains("--folds");
  }

  @Test
  void withoutSentencesTheLexiconHasToTeach() {
    assertThat(run(Exit.USAGE, "train", "relations", "--out", model).err()).contains("--lexicon");
    assertThat(run(Exit.USAGE, "train", "relations", "--lexicon", "--folds", "5").err())
        .contains("FILE");
  }

  @Test
  void aModelOfRelationsReadsTheMarksAlone() {
    run(Exit.OK, "train", "relations", labelled, "--out", model);
    assertThat(
            run(Exit.USAGE, "evaluate", "relations", labelled, "--model", model, "--known-actors")
                .err())
        .contains("--known-actors");
  }

  @Test
  void sentencesOfOneClassAreNotEnough() throws IOException {
    Path one = file("one.tsv", row("a", "<s>Peru</s> met <t>Chile</t>.", "CONSULT"));
    assertThat(run(Exit.NOTHING_READ, "train", "relations", one, "--out", model).err())
        .contains("two classes");
  }
}
