package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.Shared.Captured;

/** Coding with dictionaries in the formats of PETRARCH. */
class PetrarchTest {
  private static final String TEXT =
      "Kenya flummoxed the Order of the Heron on Monday. "
          + "Kenya expelled two Somali diplomats. "
          + "Kenya expelled two Somali diplomats at the heron show.\n";

  @TempDir private Path directory;
  private Path story;
  private Path dictionaries;

  @BeforeEach
  void writeFiles() throws IOException {
    story = Files.writeString(directory.resolve("story.txt"), TEXT);
    dictionaries = Files.createDirectory(directory.resolve("own"));
    file("own.verbs.txt", "--- FLUMMOX [190] ---", "FLUMMOX", "BEFUDDLE");
    file("own.actors.txt", "KENYA_ [KEN]", "ORDER_OF_THE_HERON_ [SOMREB]");
    file("own.discards.txt", "HERON SHOW");
  }

  private void file(String name, String... lines) throws IOException {
    Files.write(dictionaries.resolve(name), List.of(lines));
  }

  private static Captured program() {
    return Shared.surroundings("", Map.of());
  }

  private List<JsonNode> coded(Captured program, String... options) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("code", story.toString(), "--format", "jsonl"));
    arguments.addAll(List.of(options));
    assertThat(program.run(arguments.toArray(String[]::new))).isZero();
    List<JsonNode> records = new ArrayList<>();
    for (String line : program.out().lines().toList()) {
      records.add(new ObjectMapper().readTree(line));
    }
    return records;
  }

  @Test
  void onTopAddsEntriesAndNames() throws IOException {
    Captured program = program();
    List<JsonNode> records = coded(program, "--petrarch-dir", dictionaries.toString());

    assertThat(records.stream().map(record -> record.path("event").asText()))
        .containsExactly("ASSAULT", "SANCTION");
    assertThat(records.get(0).at("/recipient/0/code").asText()).isEqualTo("SOM");
    assertThat(records.get(0).at("/explanation/rule").asText()).contains("own.verbs.txt:1");
    assertThat(records.get(0).path("coder").asText()).contains("petrarch on-top ");
    assertThat(program.err()).contains("1 discarded");
  }

  @Test
  void insteadLeavesOnlyTheVerbsOfTheDictionaries() throws IOException {
    List<JsonNode> records =
        coded(program(), "--petrarch-dir", dictionaries.toString(), "--petrarch-mode", "instead");

    assertThat(records.stream().map(record -> record.path("event").asText()))
        .containsExactly("ASSAULT");
  }

  @Test
  void insteadKeepsWhatNoFileReplaces() throws IOException {
    Files.delete(dictionaries.resolve("own.verbs.txt"));

    assertThat(
            coded(
                program(), "--petrarch-dir", dictionaries.toString(), "--petrarch-mode", "instead"))
        .extracting(record -> record.path("event").asText())
        .containsExactly("SANCTION");
  }

  @Test
  void modeWithoutDirectoryIsAMistake() {
    Captured program = program();

    assertThat(program.run("code", story.toString(), "--petrarch-mode", "instead"))
        .isEqualTo(Exit.USAGE);
    assertThat(program.err()).contains("--petrarch-mode needs --petrarch-dir");
  }

  @Test
  void missingDirectoryIsAMistake() {
    Captured program = program();

    assertThat(program.run("code", story.toString(), "--petrarch-dir", "no-such-place"))
        .isEqualTo(Exit.USAGE);
    assertThat(program.err()).contains("no-such-place is no directory");
  }

  @Test
  void checkCountsTheLinesOfEachFile() {
    Captured program = program();

    assertThat(program.runWithoutEngine("petrarch", "check", dictionaries.toString())).isZero();
    assertThat(program.out())
        .contains("own.verbs.txt: verbs, 3 lines: 3 read, 0 simplified, 0 not used, 0 unreadable")
        .contains("all: 6 lines: 6 read");
  }

  @Test
  void checkNamesUnreadableLinesAndFailsAboveOnePercent() throws IOException {
    file("own.agents.txt", "HERON_KEEPER [~GOV]", "HERON_FEEDER [GOV]");
    Captured program = program();

    assertThat(program.runWithoutEngine("petrarch", "check", dictionaries.toString()))
        .isEqualTo(Exit.FINDINGS);
    assertThat(program.out())
        .contains("unreadable: own.agents.txt:2: one ~ has to stand before or after the code");
  }

  @Test
  void hostileFilesGiveMessages() throws IOException {
    byte[] bytes = new byte[20_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Files.write(dictionaries.resolve("binary.actors.txt"), bytes);
    file("long.verbs.txt", "--- A [190] ---", "- * " + "{(".repeat(1_000_000) + " [190]");
    Captured program = program();

    assertThat(program.runWithoutEngine("petrarch", "check", dictionaries.toString()))
        .isEqualTo(Exit.FINDINGS);
    assertThat(program.out())
        .contains("binary.actors.txt: is no text in UTF-8")
        .contains("long.verbs.txt:2: the line is longer than 10000 bytes");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void checkOfADirectoryWithoutDictionariesReadsNothing() throws IOException {
    Path other = Files.createDirectory(directory.resolve("other"));
    Files.writeString(other.resolve("letter.txt"), "dear reader");
    Captured program = program();

    assertThat(program.runWithoutEngine("petrarch", "check", other.toString()))
        .isEqualTo(Exit.NOTHING_READ);
    assertThat(program.err()).contains("no file in it is a dictionary");
  }
}
