package org.rapporteur.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The real engine, loaded once for all tests, and runs of the program with captured streams. */
final class Shared {
  private Shared() {}

  private static final class Holder {
    static final Engine ENGINE =
        Engine.load(new DataOption(), surroundings("", Map.of()).process());
  }

  static Engine engine() {
    return Holder.ENGINE;
  }

  /** Surroundings whose streams are arrays. */
  record Captured(
      Surroundings process, ByteArrayOutputStream outBytes, ByteArrayOutputStream errBytes) {
    String out() {
      return outBytes.toString(StandardCharsets.UTF_8);
    }

    String err() {
      return errBytes.toString(StandardCharsets.UTF_8);
    }

    int run(String... arguments) {
      return Main.run(arguments, process);
    }
  }

  static Captured surroundings(String input, Map<String, String> environment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    return new Captured(
        new Surroundings(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            environment,
            false,
            false),
        out,
        err);
  }
}
