package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.cli.Shared.Captured;
import org.rapporteur.coder.story.CodedStory;
import picocli.CommandLine;

class MainTest {
  private static final String TEXT = "Kenya expelled two Somali diplomats on Monday.\n";

  @TempDir private Path directory;
  private Path story;
  private final Captured program = Shared.surroundings(TEXT, Map.of());

  @BeforeEach
  void writeStory() throws IOException {
    story = Files.writeString(directory.resolve("story.txt"), TEXT);
  }

  @Test
  void codePrintsATableForReading() {
    assertThat(program.run("code", story.toString(), "--date", "2018-01-05")).isZero();

    assertThat(program.out())
        .contains("story \u00B7 2018-01-05")
        .contains("[Kenya]\u2081 *expelled*")
        .contains("SANCTION/expel")
        .doesNotContain("\u001B");
    assertThat(program.err()).isEqualTo("rapporteur: 1 story, 1 sentence: 1 with events\n");
  }

  @Test
  void codePrintsOneJsonObjectForEachRecord() throws IOException {
    assertThat(program.run("code", "-", "--format", "jsonl", "--publisher", "AFP")).isZero();

    List<String> lines = program.out().lines().toList();
    assertThat(lines).hasSize(1);
    var record = new ObjectMapper().readTree(lines.get(0));
    assertThat(record.path("event").asText()).isEqualTo("SANCTION");
    assertThat(record.at("/cite_info/story").asText()).isEqualTo("stdin");
    assertThat(record.at("/cite_info/publisher").asText()).isEqualTo("AFP");
    assertThat(record.path("coder").asText()).startsWith("Rapporteur ").contains("data ");
  }

  @Test
  void codeWritesATableFile() throws IOException {
    Path out = directory.resolve("events.csv");

    assertThat(program.run("code", story.toString(), "--format", "csv", "--out", out.toString()))
        .isZero();

    List<String> lines = Files.readAllLines(out);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("id,story,");
    assertThat(program.out()).isEmpty();
  }

  @Test
  void codeWritesADirectoryForBrat() throws IOException {
    Path stories =
        Files.writeString(
            directory.resolve("stories.jsonl"),
            "{\"id\": \"../../a b\", \"text\": \"Kenya expelled two Somali diplomats.\"}\n"
                + "{\"id\": \"a_b\", \"text\": \"Kenya expelled two Somali diplomats.\"}\n");
    Path out = directory.resolve("brat/stories");

    assertThat(program.run("code", stories.toString(), "--format", "brat", "--out", out.toString()))
        .isZero();

    try (var files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "annotation.conf", "a_b.txt", "a_b.ann", "a_b-2.txt", "a_b-2.ann");
    }
    assertThat(Files.readString(out.resolve("a_b.ann"))).contains("E1\tSANCTION:");
  }

  @Test
  void quotesTellsWhoSaysWhat() {
    Captured speech = Shared.surroundings("The Kenyan president said that talks failed.", Map.of());

    assertThat(speech.run("quotes", "-")).isZero();

    assertThat(speech.out()).contains("The Kenyan president").contains("talks failed");
  }

  @Test
  void explainNamesTheEntryOrTheReason() {
    Captured text = Shared.surroundings(TEXT + "It rained.", Map.of());

    assertThat(text.run("explain", "-")).isZero();

    assertThat(text.out())
        .contains("entry         lexicon/senses/sanction.yml:")
        .contains("path ")
        .contains("[1] It rained.\n  no");
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestCoded() {
    String missing = directory.resolve("missing.txt").toString();

    assertThat(program.run("code", "--quiet", missing, story.toString())).isEqualTo(1);

    assertThat(program.out()).contains("SANCTION");
    assertThat(program.err().lines()).hasSize(1);
    assertThat(program.err()).startsWith("rapporteur: ").contains("missing.txt: does not exist");
  }

  @Test
  void theEndOfARunSumsUpWhatBecameOfTheSentences() {
    String text =
        TEXT + "\nIt rained.\n\n" + "\u201CKenya bombed Somalia and ".repeat(300) + "rain fell.";
    Captured run = Shared.surroundings(text, Map.of());

    assertThat(run.run("code", "-")).isZero();

    assertThat(run.err())
        .isEqualTo(
            "rapporteur: 1 story, 3 sentences: 1 with events, 1 not read because no word tells an"
                + " event or nobody is there to act, 1 not read because too long\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"code", "quotes", "explain"})
  void aQuietRunDoesNotSumUp(String command) {
    assertThat(program.run(command, "--quiet", story.toString())).isZero();

    assertThat(program.err()).isEmpty();
  }

  @Test
  void storiesWithTheSameIdAreTold() throws IOException {
    Path stories =
        Files.writeString(
            directory.resolve("stories.jsonl"),
            "{\"id\": \"a\", \"text\": \"It rained.\"}\n{\"id\": \"a\", \"text\": \"It snowed.\"}\n");

    assertThat(program.run("code", "--quiet", stories.toString())).isZero();

    assertThat(program.err())
        .startsWith("rapporteur: a story has the id of an earlier one, 'a' in ")
        .contains("stories.jsonl; ")
        .hasLineCount(1);
  }

  @Test
  void manyBrokenLinesAreNotAllTold() throws IOException {
    Path stories = Files.writeString(directory.resolve("stories.jsonl"), "{\n".repeat(50));

    assertThat(program.run("code", stories.toString())).isEqualTo(3);

    assertThat(program.err().lines()).hasSize(21);
    assertThat(program.err()).endsWith("stories.jsonl: 30 more problems of this kind\n");
  }

  @Test
  void aRunThatReadsNothingLeavesTheOldFile() throws IOException {
    Path out = Files.writeString(directory.resolve("events.jsonl"), "old\n");

    assertThat(program.run("code", directory + "/missing", "--out", out.toString())).isEqualTo(3);

    assertThat(out).hasContent("old\n");
    try (var files = Files.list(directory)) {
      assertThat(files).containsExactlyInAnyOrder(out, story);
    }
  }

  @Test
  void aStoryThatOverflowsTheStackIsLeftOutAndTheOthersAreCoded() {
    Captured run = Shared.surroundings("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n", Map.of());
    Console console = new Console(run.process());
    StoryFiles files = new StoryFiles();
    new CommandLine(files).parseArgs("-");
    List<String> coded = new ArrayList<>();

    int exit =
        new Coding(console, false, Optional.empty())
            .run(
                files,
                1,
                Shared.engine().coder(),
                (coder, article) ->
                    article.text().startsWith("One") ? endless() : coder.code(article),
                story -> coded.add(story.article().text()));

    assertThat(exit).isEqualTo(4);
    assertThat(coded).containsExactly("Two.");
    assertThat(run.err())
        .startsWith("rapporteur: stdin-1: internal error, the story is left out")
        .hasLineCount(1);
  }

  private static CodedStory endless() {
    throw new StackOverflowError();
  }

  @Test
  void nothingToReadIsAnErrorOfItsOwn() {
    assertThat(program.run("code", directory + "/missing")).isEqualTo(3);

    assertThat(program.err().lines()).hasSize(1);
    assertThat(program.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "conquer",
        "lexicon",
        "code",
        "code - --format xml",
        "code - --date yesterday",
        "code - --threads 0",
        "code - --map colour=body",
        "code - --map text",
        "code - --map text=",
        "code - --format brat",
        "code - --out /nowhere/at/all/events.jsonl",
        "lexicon lint --data /nowhere",
        "lexicon test no-such-entry",
        "lexicon list --type WAR",
        "bench - --seconds 0",
        "evaluate stories gold.jsonl --held-out 1",
        "evaluate quotes gold.jsonl --limit 0",
        "evaluate places gold.jsonl --limit 0",
        "places find Lindow --places /nowhere",
        "places import dump.zip",
        "places import dump.zip --out x --classes Z",
        "places import dump.zip --out x --min-population -1",
      })
  void aWrongCommandLineIsToldWithoutAStackTrace(String line) {
    String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");

    assertThat(program.run(arguments)).isEqualTo(2);

    assertThat(program.err()).isNotBlank().doesNotContain("\tat ");
    assertThat(program.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "code",
        "quotes",
        "explain",
        "lexicon",
        "lexicon lint",
        "lexicon test",
        "lexicon list",
        "actors",
        "actors lint",
        "actors find",
        "evaluate",
        "evaluate stories",
        "evaluate relations",
        "evaluate quotes",
        "evaluate places",
        "places",
        "places find",
        "places mentions",
        "places import",
        "evaluate non-events",
        "bench"
      })
  void everyCommandHasHelpWithExamplesAndExitCodes(String command) {
    String[] arguments = (command + " --help").strip().split(" ");

    assertThat(program.runWithoutEngine(arguments)).isZero();

    assertThat(program.out())
        .contains("Usage: rapporteur")
        .containsPattern("Examples?:\n  rapporteur ")
        .contains("Exit codes:")
        .contains("none of the input could be read");
  }

  @Test
  void versionNamesProgramParserAndData() {
    assertThat(program.runWithoutEngine("--version")).isZero();

    assertThat(program.out())
        .containsPattern("Rapporteur \\d+\\.\\d+")
        .contains("parser: Stanford CoreNLP ")
        .containsPattern("data: [0-9a-f]{12}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"code -", "--help", "lexicon list", "quotes -", "explain -"})
  void aReaderWhoHasEnoughEndsTheProgramQuietly(String line) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int exit = Main.run(line.split(" "), failing("Broken pipe", err), engines());

    assertThat(exit).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aFullDiskIsTold() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int exit =
        Main.run(new String[] {"code", "-"}, failing("No space left on device", err), engines());

    assertThat(exit).isEqualTo(4);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("rapporteur: cannot write to standard output: No space left on device\n");
  }

  @Test
  void anInternalErrorIsOneLineUnlessItIsDebugged() {
    assertThat(program.runWithoutEngine("code", "-")).isEqualTo(4);
    assertThat(program.err().lines()).hasSize(1);
    assertThat(program.err()).contains("internal error").contains("please report");

    Captured debugged = Shared.surroundings(TEXT, Map.of());
    assertThat(debugged.runWithoutEngine("code", "-", "--debug")).isEqualTo(4);
    assertThat(debugged.err()).contains("\tat ");
  }

  @Test
  void theBundledDataHaveNoFindings() {
    assertThat(program.runWithoutEngine("lexicon", "lint")).as(program.out()).isZero();
    assertThat(program.runWithoutEngine("actors", "lint")).as(program.out()).isZero();
  }

  @Test
  void mistakesInADataDirectoryAreFound() throws IOException {
    Path data = Files.createDirectories(directory.resolve("data/lexicon/senses")).getParent();
    Files.writeString(data.resolve("senses/bad.yml"), "- id: Bad Id\n  verb: [x]\n");
    Captured environment =
        Shared.surroundings("", Map.of("RAPPORTEUR_DATA", data.getParent().toString()));

    assertThat(environment.runWithoutEngine("lexicon", "lint")).isEqualTo(1);

    assertThat(environment.out()).contains("lexicon/senses/bad.yml:1").contains("findings");
  }

  @Test
  void lexiconListShowsTheEntriesOfAType() {
    assertThat(program.runWithoutEngine("lexicon", "list", "--type", "sanction")).isZero();

    assertThat(program.out()).contains("expel-diplomats").doesNotContain("ASSAULT");
  }

  @Test
  void lexiconTestRunsTheExamplesOfOneEntry() {
    assertThat(program.run("lexicon", "test", "meet-each-other")).as(program.out()).isZero();

    assertThat(program.out()).containsPattern("^(\\d+) examples, \\1 passed\n$");
  }

  @Test
  void actorsFindTellsWhatAPersonWasOnADay() {
    assertThat(program.runWithoutEngine("actors", "find", "lavrov", "--date", "2018-01-05"))
        .isZero();
    assertThat(program.out())
        .contains("Sergei Lavrov  person  sergei-lavrov")
        .contains("foreign minister")
        .contains("on 2018-01-05: RUS:GOV");

    assertThat(program.runWithoutEngine("actors", "find", "Xyzzy")).isEqualTo(1);
    assertThat(program.err()).contains("do not have 'Xyzzy'");
  }

  @Test
  void evaluateScoresStoriesAndRecordsAlike() throws IOException {
    String event =
        "{\"sentence_text\": \"Kenya expelled two Somali diplomats on Monday.\", \"trigger\":"
            + " \"expelled\", \"event\": \"SANCTION\", \"mode\": \"expel\", \"status\":"
            + " \"happened\", \"actors\": [{\"text\": \"Kenya\", \"country\": \"KEN\"}],"
            + " \"recipients\": [{\"text\": \"two Somali diplomats\", \"country\": \"SOM\"}]}";
    Path gold =
        Files.writeString(
            directory.resolve("gold.jsonl"),
            "{\"id\": \"stdin\", \"text\": \"" + TEXT.strip() + "\", \"events\": [" + event + "]}");
    Path records = directory.resolve("records.jsonl");
    assertThat(program.run("code", "-", "--format", "jsonl", "--out", records.toString())).isZero();

    assertThat(program.run("evaluate", "stories", gold.toString(), "--verbose")).isZero();
    Captured again = Shared.surroundings("", Map.of());
    assertThat(
            again.runWithoutEngine(
                "evaluate", "stories", gold.toString(), "--records", records.toString()))
        .isZero();

    assertThat(program.out()).contains("events F1 1.000  (P 1.00 R 1.00; tp 1 fp 0 fn 0)");
    assertThat(program.out()).contains(again.out());
  }

  @Test
  void evaluateComparesHeldOutStoriesWithTheRest() throws IOException {
    String line = "{\"id\": \"%s\", \"text\": \"It rained.\", \"events\": []}\n";
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      lines.append(line.formatted("story" + i));
    }
    Path gold = Files.writeString(directory.resolve("gold.jsonl"), lines);

    assertThat(program.run("evaluate", "stories", gold.toString(), "--held-out", "0.5")).isZero();

    assertThat(program.out())
        .containsPattern("held out +\\d+ of 20 stories\n")
        .containsPattern(
            "events F1 +1\\.000 +1\\.000 +\\+0\\.000  95 % \\+0\\.000 to \\+0\\.000\n");
  }

  @Test
  void evaluateWithoutAGoldFileReadsNothing() {
    assertThat(program.runWithoutEngine("evaluate", "stories", "/nowhere.jsonl")).isEqualTo(3);
    assertThat(program.err()).contains("/nowhere.jsonl: does not exist");
  }

  @Test
  void evaluateCountsTheSentencesThatShouldGiveNoRecord() throws IOException {
    Path sentences =
        Files.writeString(
            directory.resolve("none.tsv"),
            "id\tsubject\tsentence\n"
                + "a\tgarden\tThe roses are late this year.\n"
                + "b\tpolitics\tKenya expelled two Somali diplomats on Monday.\n");

    assertThat(program.run("evaluate", "non-events", sentences.toString(), "--verbose")).isZero();

    assertThat(program.out())
        .contains("FALSE  b  politics\n  Kenya expelled two Somali diplomats on Monday.\n")
        .contains("\"expelled\" SANCTION/expel KEN > SOM happened")
        .containsPattern("silent +0\\.500  \\(1 of 2; 1 with a record\\)")
        .containsPattern("garden +1\\.000")
        .containsPattern("politics +0\\.000");
  }

  @Test
  void evaluateTellsOfRowsThatAreNoSentence() throws IOException {
    Path sentences =
        Files.writeString(
            directory.resolve("none.tsv"),
            "id\tsubject\tsentence\na\tgarden\tThe roses are late this year.\nb\tgarden\n");

    assertThat(program.run("evaluate", "non-events", sentences.toString())).isEqualTo(1);
    assertThat(program.err()).contains("none.tsv:3: is not id, subject and sentence");

    Files.writeString(sentences, "id\tsubject\tsentence\n");
    assertThat(program.runWithoutEngine("evaluate", "non-events", sentences.toString()))
        .isEqualTo(3);
    assertThat(program.err()).contains("has no sentence");
  }

  @Test
  void benchPrintsRatesStagesAndMemory() {
    assertThat(program.run("bench", story.toString(), "--seconds", "1")).isZero();

    assertThat(program.out())
        .containsPattern("1 thread +[0-9.]+ stories/s, \\d+ sentences/s \\(median of 3 windows")
        .contains("% of the sentences")
        .contains("split and tag")
        .containsPattern("tag times +[0-9.]+ +\\d+ %")
        .containsPattern("all +[0-9.]+ +100 %")
        .contains("peak heap")
        .containsPattern("plain CoreNLP +[0-9.]+ +[0-9.]+ times as long");
  }

  @Test
  void theReferenceParserGivesTheSameRecords() {
    assertThat(program.run("code", story.toString())).isZero();
    String records = program.out();
    program.outBytes().reset();

    assertThat(program.run("code", story.toString(), "--parser", "reference")).isZero();
    assertThat(program.out()).isEqualTo(records);
  }

  private static EngineLoader engines() {
    return (data, surroundings) -> Shared.engine();
  }

  private static Surroundings failing(String message, OutputStream err) {
    InputStream in = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }
        };
    return new Surroundings(in, out, err, Map.of(), false, false);
  }
}
