package org.rapporteur.petrarch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFileTest {
  @TempDir private Path directory;

  @Test
  void leavesOutCommentsOfAllKinds() {
    TextFile file =
        Fixtures.file(
            "my.actors.txt",
            "# all of it",
            "LAPUTA_ [LPT] # the end",
            "BALNIBARBI_ [BLB] ; old style",
            "<!-- one line -->",
            "GLUB<!-- within -->DUB_ [GLU]",
            "<!-- several",
            "LAGADO_ [LAG]",
            "--> LUGGNAGG_ [LUG]",
            "   ");

    assertThat(file.lines().stream().map(line -> line.number() + line.text().strip()))
        .containsExactly(
            "2LAPUTA_ [LPT]", "3BALNIBARBI_ [BLB]", "5GLUBDUB_ [GLU]", "8LUGGNAGG_ [LUG]");
    assertThat(Fixtures.unreadable(file)).isEmpty();
  }

  @Test
  void commentThatIsNeverClosedCostsOneLine() {
    TextFile file = Fixtures.file("my.actors.txt", "<!-- open", "LAPUTA_ [LPT]");

    assertThat(Fixtures.unreadable(file))
        .containsExactly("my.actors.txt:1: the comment is not closed");
    assertThat(file.lines()).hasSize(1);
  }

  @Test
  void semicolonIsNoCommentInIssues() {
    TextFile file = Fixtures.file("my.issues.txt", "hack; leak [CYBER_SECURITY]");

    assertThat(file.lines().get(0).text()).contains("leak");
  }

  @Test
  void binaryFileIsAnObstacle() {
    byte[] bytes = new byte[5000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37);
    }

    assertThat(TextFile.of("my.verbs.txt", bytes).report().obstacle())
        .contains("is no text in UTF-8");
  }

  @Test
  void utf16IsAnObstacle() {
    byte[] bytes = "LAPUTA_ [LPT]\nBALNIBARBI_ [BLB]\n".getBytes(StandardCharsets.UTF_16LE);

    assertThat(TextFile.of("my.actors.txt", bytes).report().obstacle()).isPresent();
  }

  @Test
  void otherEncodingsCostTheLinesThatShowThem() {
    byte[] bytes = "M\u00DCNCHHAUSEN_ [DEU]\nLAPUTA_ [LPT]\n".getBytes(StandardCharsets.ISO_8859_1);
    TextFile file = TextFile.of("my.actors.txt", bytes);

    assertThat(Fixtures.unreadable(file)).containsExactly("my.actors.txt:1: the line is not UTF-8");
    assertThat(file.lines()).hasSize(1);
  }

  @Test
  void hugeLineIsUnreadableAndTheNextOneIsNot() {
    TextFile file = Fixtures.file("my.actors.txt", "X".repeat(10_000_000), "LAPUTA_ [LPT]");

    assertThat(Fixtures.unreadable(file))
        .containsExactly("my.actors.txt:1: the line is longer than 10000 bytes");
    assertThat(file.lines()).hasSize(1);
    assertThat(file.report().lines()).isEqualTo(2);
  }

  @Test
  void fileOverTheLimitIsAnObstacle() throws IOException {
    Path big = directory.resolve("big.verbs.txt");
    try (var channel =
        Files.newByteChannel(
            big, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
      channel.position((64L << 20) + 10);
      channel.write(java.nio.ByteBuffer.wrap(new byte[] {'x'}));
    }

    assertThat(TextFile.read(big, "big.verbs.txt").report().obstacle())
        .contains("is larger than 64 MB");
  }

  @ParameterizedTest
  @CsvSource({
    "Own.Countries.actors.txt, , ACTORS",
    "old.agents, , AGENTS",
    "CAMEO.verbpatterns.txt, , VERBS",
    "sport.discards.txt, , DISCARDS",
    "Own.IssueCoding.txt, , ISSUES",
    "one.txt, LAPUTA_ [LPT], ACTORS",
    "two.txt, FLAPPER {} [~GOV], AGENTS",
    "three.txt, --- FLAP [010] ---, VERBS",
    "four.txt, <ISSUE CATEGORY=\"MOON\">, ISSUES",
    "five.txt, dear reader, "
  })
  void kindIsToldByNameOrElseByContent(String name, String line, FileKind kind) {
    TextFile file = Fixtures.file(name, line == null ? "" : line);

    assertThat(file.kind().orElse(null)).isEqualTo(kind);
  }
}
