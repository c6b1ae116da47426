package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real program in a process of its own, ended from outside. */
@EnabledOnOs(OS.LINUX)
class InterruptTest {
  private static final int STORIES = 20_000;
  private static final long SIGINT_BIT = 2;

  @TempDir private Path directory;

  @Test
  @Timeout(300)
  void anInterruptLeavesWholeLines() throws IOException, InterruptedException {
    assumeTrue(!isInterruptIgnored(), "a background job of a shell cannot be interrupted");
    String text = "Kenya expelled two Somali diplomats on Monday. ".repeat(20);
    Path stories =
        Files.writeString(
            directory.resolve("stories.jsonl"), ("{\"text\": \"" + text + "\"}\n").repeat(STORIES));
    Process program = start("code", "--quiet", "--format", "jsonl", stories.toString());

    try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
      StringBuilder written = new StringBuilder(out.readLine()).append('\n');
      new ProcessBuilder("kill", "-INT", String.valueOf(program.pid())).start().waitFor();
      for (int c = out.read(); c >= 0; c = out.read()) {
        written.append((char) c);
      }

      assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(program.exitValue()).isEqualTo(130);
      assertThat(written.toString()).endsWith("}\n");
      List<String> lines = written.toString().lines().toList();
      assertThat(lines).hasSizeLessThan(STORIES);
      for (String line : lines) {
        assertThat(new ObjectMapper().readTree(line).path("event").asText()).isEqualTo("SANCTION");
      }
    } finally {
      program.destroyForcibly();
    }
  }

  private static Process start(String... arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command =
        new ArrayList<>(List.of(java, "-Xmx2g", "-cp", classes, Main.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** A process inherits which signals are ignored. */
  static boolean isInterruptIgnored() throws IOException {
    String mask =
        Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .findFirst()
            .orElse("SigIgn: 0");
    return (Long.parseUnsignedLong(mask.substring(mask.indexOf(':') + 1).strip(), 16) & SIGINT_BIT)
        != 0;
  }
}
