package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.coder.article.Article;

/** Programs that are ended from outside, full disks, and two programs at one store. */
@EnabledOnOs(OS.LINUX)
class RobustnessTest {
  private static final int STORIES = 300;
  private static final int KILLS = 5;

  @TempDir private Path directory;

  @Test
  @Timeout(300)
  void afterKillsAtRandomMomentsNothingIsLostOrDoubled() throws IOException, InterruptedException {
    Path undisturbed = directory.resolve("undisturbed.duckdb");
    List<Article> stories = ToyCoder.stories(STORIES, 11);
    Stores.ingest(undisturbed, ToyCoder.FIRST, Stores.found(stories, "a.jsonl"));
    Path killed = directory.resolve("killed.duckdb");
    Random random = new Random();

    int before = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process program = ToyProcess.start(killed, STORIES, 2);
      // Some kills hit the coding, some a commit: the seventh story of a batch begins one.
      program.getInputStream().readNBytes(1 + random.nextInt(40));
      Thread.sleep(random.nextInt(10));
      program.destroyForcibly().waitFor();

      Map<String, List<String>> left = Stores.contents(killed);
      assertThat(left.getOrDefault("codings", List.of()).size())
          .isGreaterThanOrEqualTo(before)
          .isLessThan(STORIES);
      before = left.getOrDefault("codings", List.of()).size();
    }
    Process last = ToyProcess.start(killed, STORIES, 0);
    last.getInputStream().readAllBytes();
    assertThat(last.waitFor()).isZero();

    Map<String, List<String>> expected = Stores.contents(undisturbed);
    Map<String, List<String>> found = Stores.contents(killed);
    expected.remove("sessions");
    found.remove("sessions");
    assertThat(found).isEqualTo(expected);
    assertThat(Stores.rows(killed, "SELECT DISTINCT state FROM sessions"))
        .containsExactly("{\"state\":\"complete\"}", "{\"state\":\"killed\"}");
  }

  @Test
  @Timeout(120)
  void aStoreInUseNamesTheProcessThatHoldsIt() throws IOException, InterruptedException {
    Path file = directory.resolve("corpus.duckdb");
    Process holder = ToyProcess.start(file, 100_000, 5);
    try {
      holder.getInputStream().readNBytes(1);

      Throwable toWrite = catchThrowable(() -> Store.open(file).close());
      Throwable toRead = catchThrowable(() -> Store.openToRead(file).close());

      assertThat(toWrite)
          .isInstanceOf(StoreException.InUse.class)
          .hasMessageContaining("in use by another program (process " + holder.pid() + ")");
      assertThat(toRead).isInstanceOf(StoreException.InUse.class);
    } finally {
      holder.destroyForcibly().waitFor();
    }
    Store.open(file).close();
  }

  @Test
  @Timeout(120)
  void aFullDiskLeavesAWholeStore() throws IOException, InterruptedException {
    Path small = Files.createDirectory(directory.resolve("small"));
    assumeTrue(
        ends("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", small.toString()) == 0,
        "a small file system cannot be mounted here");
    Path file = small.resolve("corpus.duckdb");
    try {
      Process program = ToyProcess.start(file, 20_000, 0);
      program.getInputStream().readAllBytes();
      String said = new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(program.waitFor()).isEqualTo(3);
      assertThat(said).contains("the disk is full");
      long kept = Stores.rows(file, "SELECT story_key FROM codings").size();
      assertThat(kept).isPositive().isLessThan(20_000).isEqualTo(kept / 7 * 7);
      assertThat(Stores.rows(file, "SELECT story_key FROM stories")).hasSize((int) kept);
      assertThat(
              Stores.rows(
                  file,
                  "SELECT story_key FROM codings c WHERE events <> (SELECT count(*) FROM events e"
                      + " WHERE e.story_key = c.story_key)"))
          .isEmpty();

      ends("mount", "-o", "remount,size=200m", small.toString());
      Stores.ingest(
          file, ToyCoder.FIRST, Stores.found(ToyCoder.stories((int) kept + 50, 11), "a.jsonl"));
      assertThat(Stores.rows(file, "SELECT story_key FROM codings")).hasSize((int) kept + 50);
    } finally {
      ends("umount", "-l", small.toString());
    }
  }

  private static int ends(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
  }
}
