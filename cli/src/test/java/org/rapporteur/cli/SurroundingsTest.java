package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

  @Test
  void coloursAreForTerminalsThatDoNotRefuseThem() {
    assertThat(terminal(Map.of()).wantsColours()).isTrue();
    assertThat(terminal(Map.of("NO_COLOR", "1")).wantsColours()).isFalse();
    assertThat(terminal(Map.of("NO_COLOR", "")).wantsColours()).isTrue();
    assertThat(terminal(Map.of("TERM", "dumb")).wantsColours()).isFalse();
    assertThat(file(Map.of()).wantsColours()).isFalse();
  }

  @Test
  void theWidthIsThatOfColumnsOrAHundred() {
    assertThat(file(Map.of("COLUMNS", "72")).width()).isEqualTo(72);
    assertThat(file(Map.of("COLUMNS", "wide")).width()).isEqualTo(100);
    assertThat(file(Map.of("COLUMNS", "-5")).width()).isEqualTo(100);
    assertThat(file(Map.of()).width()).isEqualTo(100);
  }

  @Test
  void theDataDirectoryMayComeFromTheEnvironment() {
    assertThat(file(Map.of("RAPPORTEUR_DATA", "data")).dataDirectory()).contains(Path.of("data"));
    assertThat(file(Map.of("RAPPORTEUR_DATA", " ")).dataDirectory()).isEmpty();
  }

  private static Surroundings terminal(Map<String, String> environment) {
    return new Surroundings(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        environment,
        true,
        true);
  }

  private static Surroundings file(Map<String, String> environment) {
    return new Surroundings(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        environment,
        false,
        false);
  }
}
