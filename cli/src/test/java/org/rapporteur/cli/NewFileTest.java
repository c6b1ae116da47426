package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {
  @TempDir private Path directory;

  @Test
  void theFileIsThereOnlyWhenItIsKept() throws IOException {
    Path path = directory.resolve("events.jsonl");

    try (NewFile file = NewFile.at(path)) {
      write(file, "new");
      assertThat(path).doesNotExist();
      file.keep();
      assertThat(path).hasContent("new");
    }

    assertThat(files()).containsExactly(path);
  }

  @Test
  void whatIsNotKeptLeavesNothingBehind() throws IOException {
    Path path = Files.writeString(directory.resolve("events.jsonl"), "old");

    try (NewFile file = NewFile.at(path)) {
      write(file, "half");
    }

    assertThat(path).hasContent("old");
    assertThat(files()).containsExactly(path);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aFileThatIsReplacedKeepsItsPermissionsAndItsLink() throws IOException {
    Path path = Files.writeString(directory.resolve("events.jsonl"), "old");
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
    Path link = Files.createSymbolicLink(directory.resolve("link"), path);

    try (NewFile file = NewFile.at(link)) {
      write(file, "new");
      file.keep();
    }

    assertThat(link).isSymbolicLink();
    assertThat(path).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aDeviceIsWrittenDirectly() throws IOException {
    Path device = Path.of("/dev/null");

    try (NewFile file = NewFile.at(device)) {
      write(file, "new");
      file.keep();
    }

    assertThat(device).exists().isNotEqualTo(directory);
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void aDirectoryCannotBeWritten() {
    assertThatThrownBy(() -> NewFile.at(directory)).isInstanceOf(IOException.class);
  }

  private static void write(NewFile file, String words) throws IOException {
    file.out().write(words.getBytes(StandardCharsets.UTF_8));
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(directory)) {
      return files.toList();
    }
  }
}
