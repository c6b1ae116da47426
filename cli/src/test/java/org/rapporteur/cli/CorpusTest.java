package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.Shared.Captured;

/** Commands over corpora of several formats. */
class CorpusTest {
  private static final String EVENT = "Kenya expelled two Somali diplomats on Monday.";
  private static final String SPANISH =
      "El presidente viaj\u00F3 el lunes a la capital para reunirse con los ministros de la regi\u00F3n"
          + " y hablar de la situaci\u00F3n en la frontera, donde murieron dos soldados.";

  @TempDir private Path folder;
  private final Captured program = Shared.surroundings("", Map.of());

  @BeforeEach
  void writeCorpus() throws IOException {
    Files.writeString(folder.resolve("a.txt"), EVENT);
    Files.writeString(folder.resolve("b.csv"), "date,body\n2018-01-05,\"" + EVENT + "\"\n");
    Files.writeString(folder.resolve("c.txt"), SPANISH);
    Files.writeString(folder.resolve("d.pdf"), "%PDF-1.7");
    try (OutputStream file = Files.newOutputStream(folder.resolve("e.zip"));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("feed.xml"));
      zip.write(
          ("<rss><channel><item><guid>g1</guid><description>"
                  + EVENT
                  + "</description></item>"
                  + "</channel></rss>")
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aFolderOfSeveralFormatsIsCodedAndWhatWasNotReadIsSummedUp() {
    assertThat(program.run("code", folder.toString(), "--format", "csv")).isEqualTo(Exit.FINDINGS);

    assertThat(program.out().lines().skip(1))
        .hasSize(3)
        .anyMatch(row -> row.contains("a,"))
        .anyMatch(row -> row.contains("b-2,"))
        .anyMatch(row -> row.contains("g1,"));
    assertThat(program.err().lines())
        .contains(
            "rapporteur: " + folder + "/c.txt: is in Spanish, not in English; not read",
            "rapporteur: " + folder + "/d.pdf: this is a PDF; convert it to text first",
            "rapporteur: read 3 stories; skipped 1: 1 in other languages than English (Spanish 1);"
                + " 1 could not be read");
  }

  @Test
  void anyLanguageIsReadWhenThatIsWanted() {
    String spanish = folder.resolve("c.txt").toString();

    assertThat(program.run("code", spanish)).isEqualTo(Exit.NOTHING_READ);
    assertThat(program.run("code", spanish, "--any-language", "--quiet")).isZero();
  }

  @Test
  void aMapTellsWhichColumnsHoldTheStory() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("survey.csv"), "wording,printed\n\"" + EVENT + "\",5 January 2018\n");

    assertThat(program.run("code", table.toString())).isEqualTo(Exit.NOTHING_READ);
    assertThat(program.err()).contains("say with --map text=NAME which one does");
    assertThat(program.run("code", table.toString(), "--map", "text=wording,date=printed"))
        .isZero();
    assertThat(program.out()).contains("2018-01-05").contains("SANCTION/expel");
  }
}
