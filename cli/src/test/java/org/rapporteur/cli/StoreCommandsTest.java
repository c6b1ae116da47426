package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.Shared.Captured;

/** The commands on a store, with the real engine. */
class StoreCommandsTest {
  private static final List<String> TABLES =
      List.of(
          "SELECT * EXCLUDE (first_seen) FROM stories",
          "SELECT * EXCLUDE (first_seen) FROM sources",
          "SELECT * EXCLUDE (seen) FROM failures",
          "FROM codings",
          "FROM events",
          "FROM entities",
          "FROM attributions",
          "FROM quotations",
          "FROM places",
          "FROM links",
          "FROM processes",
          "FROM sentences");

  @TempDir private Path directory;
  private Path stories;
  private Path store;

  @BeforeEach
  void writeStories() throws IOException {
    store = directory.resolve("corpus.duckdb");
    stories =
        Files.writeString(
            directory.resolve("stories.jsonl"),
            """
            {"id": "a", "date": "2024-05-16", "publisher": "The Post", "text": "Kenya expelled two Somali diplomats on Monday, Uganda said."}
            {"id": "b", "date": "2024-05-17", "text": "Chad's president met the president of Mali in Paris. It rained."}
            {"broken
            {"id": "a", "text": "Kenya expelled two Somali  diplomats on Monday, Uganda said."}
            {"id": "c", "date": "2023-01-01", "text": "Peru accused Bolivia of lying."}
            """);
  }

  private record Ran(int exit, String out, String err) {}

  private static Ran run(Object... arguments) {
    Captured captured = Shared.surroundings("", Map.of());
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int exit = captured.run(words);
    return new Ran(exit, captured.out(), captured.err());
  }

  private static List<String> answers(Path file, String sql) {
    Ran ran = run("query", sql, "--store", file, "--format", "jsonl");
    assertThat(ran.err()).isEmpty();
    return ran.out().lines().sorted().toList();
  }

  private static List<List<String>> contents(Path file) {
    return TABLES.stream().map(table -> answers(file, table)).toList();
  }

  @Test
  void ingestCodesStoriesAndSumsUp() {
    Ran ran = run("ingest", stories, "--store", store);

    assertThat(ran.exit()).isEqualTo(Exit.FINDINGS);
    assertThat(ran.out())
        .contains("stories     3 coded, 1 already there; run 1 has 3\n")
        .contains("sentences   4, of which ")
        .contains("events      3: ACCUSE 1, CONSULT 1, SANCTION 1\n")
        .contains("failures    1 broken JSON")
        .contains(" stories/s, ");
    assertThat(ran.err()).hasLineCount(1).contains("stories.jsonl:3: broken JSON");
    assertThat(answers(store, "SELECT event, actor[1].code AS code FROM events"))
        .containsExactly(
            "{\"event\":\"ACCUSE\",\"code\":\"PER\"}",
            "{\"event\":\"CONSULT\",\"code\":\"TCD\"}",
            "{\"event\":\"SANCTION\",\"code\":\"KEN\"}");
    assertThat(answers(store, "SELECT DISTINCT name FROM places WHERE role = 'named'"))
        .contains("{\"name\":\"Paris\"}");
    assertThat(answers(store, "SELECT speaker, event FROM claims"))
        .containsExactly("{\"speaker\":\"Uganda\",\"event\":\"SANCTION\"}");
  }

  @Test
  void aSecondIngestChangesNothing() {
    run("ingest", stories, "--store", store);
    List<List<String>> before = contents(store);

    Ran again = run("ingest", stories, "--store", store, "--quiet");

    assertThat(again.out()).isEmpty();
    assertThat(contents(store)).isEqualTo(before);
    assertThat(answers(store, "SELECT count(*) AS n FROM sessions")).containsExactly("{\"n\":1}");
  }

  @Test
  void anyNumberOfThreadsFillsTheSameTables() throws IOException {
    Path many = directory.resolve("many.jsonl");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      String text = "Kenya expelled %d Somali diplomats on Monday. ".formatted(i + 2);
      lines.append("{\"text\": \"%s\"}\n".formatted(text.repeat(1 + i % 7)));
    }
    Files.writeString(many, lines);
    Path one = directory.resolve("one.duckdb");
    Path two = directory.resolve("two.duckdb");

    run("ingest", many, "--store", one, "--threads", "1", "--batch", "7");
    run("ingest", many, "--store", two, "--threads", "2", "--batch", "9");

    assertThat(contents(two)).isEqualTo(contents(one));
    assertThat(answers(one, "FROM codings")).hasSize(40);
  }

  @Test
  void aDryRunWritesNothing() {
    Ran fresh = run("ingest", stories, "--store", store, "--dry-run", "--since", "2024-01-01");
    assertThat(fresh.out())
        .startsWith("2 stories to code, 1 already there, 1 too old; nothing was written\n");
    assertThat(store).doesNotExist();

    run("ingest", stories, "--store", store, "--limit", "1");
    Ran known = run("ingest", stories, "--store", store, "--dry-run");
    assertThat(known.out()).startsWith("2 stories to code, 2 already there; nothing was written\n");
    assertThat(answers(store, "FROM codings")).hasSize(1);
  }

  @Test
  void recodingWithTheSameCoderHasNothingToDo() {
    run("ingest", stories, "--store", store);

    Ran again = run("ingest", "--recode", "--store", store);
    Ran everything = run("ingest", "--recode", "--store", store, "--quotations");

    assertThat(again.out()).startsWith("stories     0 coded, 3 already there; run 1 has 3\n");
    assertThat(everything.out()).startsWith("stories     3 coded, 0 already there; run 2 has 3\n");
    assertThat(run("runs", "--store", store).out())
        .contains("run  state ", "3 of 3", "quotations=all");
    Ran diff = run("diff", "1", "2", "--store", store);
    assertThat(diff.exit()).isZero();
    assertThat(diff.out())
        .contains("3 stories coded by both runs\n", "ACCUSE        1      1      0     0        0");
  }

  @Test
  void aDifferenceIsToldFieldByField() throws IOException {
    Path data = copyOfData();
    Path senses = data.resolve("lexicon/senses/sanction.yml");
    String lexicon = Files.readString(senses);
    int entry = lexicon.indexOf("- id: expel-diplomats");
    assertThat(entry).isPositive();
    Files.writeString(
        senses,
        lexicon.substring(0, entry)
            + lexicon.substring(entry).replaceFirst("mode: expel", "mode: disengage"));
    run("ingest", stories, "--store", store, "--limit", "2");
    Captured other = Shared.surroundings("", Map.of());
    int exit =
        Main.run(
            new String[] {
              "ingest", "--recode", "--store", store.toString(), "--data", data.toString()
            },
            other.process(),
            (option, surroundings) -> Engine.load(option, surroundings));
    assertThat(exit).isZero();

    Ran text = run("diff", "1", "2", "--store", store);
    Ran lines = run("diff", "1", "2", "--store", store, "--format", "jsonl");
    Ran table = run("diff", "1", "2", "--store", store, "--format", "csv");

    assertThat(text.exit()).isEqualTo(Exit.FINDINGS);
    assertThat(text.out())
        .contains("changed a [0]  SANCTION/disengage KEN > SOM:GOV  \"expelled\"")
        .contains("mode: expel => disengage")
        .contains("changed fields: ");
    JsonNode change = new ObjectMapper().readTree(lines.out());
    assertThat(change.at("/fields/mode/after/0").asText()).isEqualTo("disengage");
    assertThat(change.at("/before/cite_info/story").asText()).isEqualTo("a");
    assertThat(table.out())
        .startsWith("kind,story,sentence,event,field,before,after,text\n")
        .contains("changed,a,0,SANCTION,mode,expel,disengage,\"Kenya expelled");
  }

  private Path copyOfData() throws IOException {
    Path source = Path.of("../knowledge/data");
    assumeTrue(Files.isDirectory(source), "the data files are not beside the module");
    Path target = directory.resolve("data");
    try (var all = Files.walk(source)) {
      for (Path file : all.toList()) {
        Files.copy(file, target.resolve(source.relativize(file).toString()));
      }
    }
    return target;
  }

  @Test
  void exportIsWhatCodePrints() throws IOException {
    run("ingest", stories, "--store", store);
    Files.writeString(
        stories,
        Files.readAllLines(stories).stream()
            .filter(line -> line.contains("\"date\""))
            .map(line -> line + "\n")
            .reduce("", String::concat));

    for (String format : List.of("jsonl", "csv")) {
      String coded = run("code", stories, "--format", format).out();
      assertThat(run("export", "--store", store, "--format", format).out()).isEqualTo(coded);
      Path out = directory.resolve(format);
      Ran written = run("export", "--store", store, "--format", format, "--out", out);
      assertThat(written.err()).startsWith("rapporteur: 3 events in ");
      assertThat(out.resolve("events." + format)).hasContent(coded.stripTrailing());
      assertThat(out.resolve("datapackage.json")).isNotEmptyFile();
    }
  }

  @Test
  void exportHasTheLayoutsOfOtherDataSets() {
    run("ingest", stories, "--store", store);
    Path out = directory.resolve("gdelt");

    assertThat(run("export", "--store", store, "--format", "icews").out())
        .startsWith("Event ID\tEvent Date\tSource Name\t");
    assertThat(run("export", "--store", store, "--format", "gdelt", "--out", out).exit()).isZero();
    assertThat(out.resolve("events.export.CSV")).isNotEmptyFile();
    assertThat(run("export", "--help").out()).contains("gdelt-mentions");
  }

  @Test
  void parquetNeedsAPlaceToBeWrittenTo() {
    run("ingest", stories, "--store", store);
    Path out = directory.resolve("p");

    assertThat(run("export", "--store", store, "--format", "parquet").exit()).isEqualTo(Exit.USAGE);
    assertThat(run("query", "FROM events", "--store", store, "--format", "parquet").exit())
        .isEqualTo(Exit.USAGE);
    assertThat(run("export", "--store", store, "--format", "parquet", "--out", out).exit())
        .isZero();
    assertThat(
            run(
                    "query",
                    "FROM dyads",
                    "--store",
                    store,
                    "--format",
                    "parquet",
                    "--out",
                    out.resolve("dyads.parquet"))
                .exit())
        .isZero();
    assertThat(out.resolve("events.parquet")).isNotEmptyFile();
    assertThat(out.resolve("dyads.parquet")).isNotEmptyFile();
  }

  @Test
  void queryAnswersForReading() {
    run("ingest", stories, "--store", store);

    Ran table =
        run(
            "query",
            "SELECT story, publisher, 1.5 * number AS x FROM stories ORDER BY number",
            "--store",
            store);
    Ran csv =
        run(
            "query",
            "SELECT story, publisher, '' AS e FROM stories WHERE story < 'c' ORDER BY 1",
            "--store",
            store,
            "--format",
            "csv");

    assertThat(table.out())
        .isEqualTo(
            """
            story  publisher    x
            -----  ---------  ---
            a      The Post   1.5
            b                 3.0
            c                 4.5
            """);
    assertThat(csv.out()).isEqualTo("story,publisher,e\na,The Post,\"\"\nb,,\"\"\n");
  }

  @Test
  void mistakesAreToldWithTheirExitCodes() throws IOException {
    run("ingest", stories, "--store", store);
    Path noStore = Files.writeString(directory.resolve("x.txt"), "Kenya".repeat(5000));

    Ran wrong = run("query", "SELEKT 1", "--store", store);
    assertThat(wrong.exit()).isEqualTo(Exit.USAGE);
    assertThat(wrong.err()).startsWith("rapporteur: Parser Error");
    assertThat(run("query", "DROP TABLE events", "--store", store).exit()).isEqualTo(Exit.USAGE);
    assertThat(run("runs", "--store", directory.resolve("none")).exit())
        .isEqualTo(Exit.NOTHING_READ);
    assertThat(run("runs", "--store", noStore).exit()).isEqualTo(Exit.NOTHING_READ);
    assertThat(run("diff", "1", "7", "--store", store).err())
        .contains("the store has no run 7; 'rapporteur runs' lists those it has");
    assertThat(run("export", "--store", store, "--run", "7").exit()).isEqualTo(Exit.USAGE);
    assertThat(run("export", "--store", store, "--format", "sas").err()).contains("jsonl, csv");
    assertThat(run("ingest", "--store", store).err()).contains("name files of stories");
    assertThat(run("ingest", stories, "--recode", "--store", store).exit()).isEqualTo(Exit.USAGE);
    assertThat(run("ingest", directory.resolve("none.txt"), "--store", store).exit())
        .isEqualTo(Exit.NOTHING_READ);
  }

  @Test
  @Timeout(600)
  @EnabledOnOs(OS.LINUX)
  void anIngestThatWasInterruptedAndKilledEndsAsIfItHadNot()
      throws IOException, InterruptedException {
    assumeTrue(!InterruptTest.isInterruptIgnored(), "interrupts are ignored here");
    Path many = directory.resolve("many.jsonl");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 150; i++) {
      String text = "Kenya expelled %d Somali diplomats on Monday. ".formatted(i + 2).repeat(8);
      lines.append("{\"text\": \"%s\"}\n".formatted(text));
    }
    Files.writeString(many, lines);

    Process interrupted = start(many);
    waitForStories(interrupted);
    new ProcessBuilder("kill", "-INT", String.valueOf(interrupted.pid())).start().waitFor();
    String said = new String(interrupted.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(interrupted.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(interrupted.exitValue()).isEqualTo(Exit.INTERRUPTED);
    assertThat(said).contains("interrupted; the run has ", "Give the same command again");
    int first = answers(store, "FROM codings").size();
    assertThat(first).isPositive().isLessThan(150);
    assertThat(answers(store, "SELECT state FROM runs"))
        .containsExactly("{\"state\":\"interrupted\"}");

    Process killed = start(many);
    waitForStories(killed);
    Ran meanwhile = run("runs", "--store", store);
    assertThat(meanwhile.exit()).isEqualTo(Exit.IN_USE);
    assertThat(meanwhile.err()).contains("(process " + killed.pid() + ")");
    killed.destroyForcibly().waitFor();
    assertThat(answers(store, "FROM codings")).hasSizeGreaterThanOrEqualTo(first);

    assertThat(run("ingest", many, "--store", store).exit()).isZero();
    Path undisturbed = directory.resolve("undisturbed.duckdb");
    run("ingest", many, "--store", undisturbed);
    assertThat(contents(store)).isEqualTo(contents(undisturbed));
  }

  private Process start(Path input) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command =
        new ArrayList<>(List.of(java, "-Xmx2g", "-cp", classes, Main.class.getName()));
    command.addAll(
        List.of("ingest", input.toString(), "--store", store.toString(), "--batch", "3"));
    return new ProcessBuilder(command).start();
  }

  /** Each commit makes the log of the database longer. */
  private void waitForStories(Process program) throws IOException, InterruptedException {
    Path log = directory.resolve("corpus.duckdb.wal");
    long before = Files.exists(log) ? Files.size(log) : 0;
    while (program.isAlive() && (!Files.exists(log) || Files.size(log) <= before + 50_000)) {
      Thread.sleep(20);
    }
    assertThat(program.isAlive()).isTrue();
  }
}
