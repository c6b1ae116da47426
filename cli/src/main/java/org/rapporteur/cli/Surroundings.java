package org.rapporteur.cli;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * What the program runs in.
 *
 * @param outputIsTerminal whether somebody reads standard output as it comes
 * @param errorIsTerminal the same for standard error
 */
record Surroundings(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    boolean outputIsTerminal,
    boolean errorIsTerminal) {
  private static final int USUAL_WIDTH = 100;

  /** Those of this process. */
  static Surroundings ofProcess() {
    return new Surroundings(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        isTerminal(1),
        isTerminal(2));
  }

  /** Java knows only whether input and output together are a terminal; Linux tells more. */
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return System.console() != null;
    }
  }

  boolean wantsColours() {
    boolean dumb = "dumb".equals(environment.get("TERM"));
    boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return outputIsTerminal && !dumb && !refused;
  }

  /** Characters of a line: {@code COLUMNS}, else those of the terminal, else 100. */
  int width() {
    return number(environment.getOrDefault("COLUMNS", ""))
        .orElseGet(() -> outputIsTerminal ? terminalWidth().orElse(USUAL_WIDTH) : USUAL_WIDTH);
  }

  private static OptionalInt terminalWidth() {
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
      if (!stty.waitFor(1, TimeUnit.SECONDS)) {
        stty.destroy();
        return OptionalInt.empty();
      }
      String answer =
          new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
      return number(answer.substring(answer.indexOf(' ') + 1));
    } catch (IOException e) {
      return OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.empty();
    }
  }

  private static OptionalInt number(String digits) {
    boolean isNumber = digits.matches("[1-9][0-9]{0,4}");
    return isNumber ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
  }

  Optional<Path> dataDirectory() {
    return Optional.ofNullable(environment.get("RAPPORTEUR_DATA"))
        .filter(value -> !value.isBlank())
        .map(Path::of);
  }
}
