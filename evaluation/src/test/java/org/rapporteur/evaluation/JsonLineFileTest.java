package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLineFileTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void inFolder() {
    file = folder.resolve("names.jsonl");
  }

  private JsonLineFile<String> read() throws IOException {
    return JsonLineFile.read(file, object -> JsonFields.text(object, "name"));
  }

  @Test
  void aProblemSaysFileLineWhatIsWrongAndWhatToDo() throws IOException {
    Files.writeString(file, "\n{\"name\": \"a\"}\n{\"name\": \" \"}\n[]\n{\n");

    JsonLineFile<String> names = read();

    assertThat(names.items()).containsExactly("a");
    assertThat(names.problems()).hasSize(3);
    assertThat(names.problems().subList(0, 2))
        .containsExactly(
            file + ":3: the field \"name\" is missing; add it as text",
            file + ":4: the line is no JSON object; each line must be one JSON object");
    assertThat(names.problems().get(2))
        .startsWith(file + ":5: broken JSON: ")
        .endsWith("; each line must be one JSON object");
  }

  @Test
  void theSecondOfTwoWithTheSameIdIsLeftOut() throws IOException {
    Files.writeString(file, "{\"name\": \"a1\"}\n{\"name\": \"b\"}\n{\"name\": \"a2\"}\n");

    JsonLineFile<String> names =
        JsonLineFile.readDistinct(
            file, object -> JsonFields.text(object, "name"), name -> name.substring(0, 1));

    assertThat(names.items()).containsExactly("a1", "b");
    assertThat(names.problems())
        .containsExactly(file + ":3: the id a stands twice; give each line an id of its own");
  }

  @Test
  void anItemWithAFlawIsKeptAndTheFlawTold() throws IOException {
    Files.writeString(file, "{\"name\": \"a\"}\n");

    JsonLineFile<String> names =
        JsonLineFile.read(
            file,
            object -> JsonFields.text(object, "name"),
            name -> List.of(name + " is short; write it out"));

    assertThat(names.items()).containsExactly("a");
    assertThat(names.problems()).containsExactly(file + ":1: a is short; write it out");
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws IOException {
    Files.write(file, new byte[] {'{', (byte) 0xFF, '}'});

    assertThatThrownBy(this::read).isInstanceOf(MalformedInputException.class);
  }
}
