package org.rapporteur.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.story.CodedStory;

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

  static CodedStory code(Article article) {
    return engine().coder().code(article);
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

    /** Runs the program with the engine that all tests share. */
    int run(String... arguments) {
      return Main.run(arguments, process, (data, surroundings) -> engine());
    }

    /** Runs a command that must not need the engine. */
    int runWithoutEngine(String... arguments) {
      return Main.run(
          arguments,
          process,
          (data, surroundings) -> {
            throw new IllegalStateException("the engine is not wanted here");
          });
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
