package org.rapporteur.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A bar on standard error that appears when a run takes long. It stays away where nobody would see
 * it, and where results are printed to the same terminal.
 */
final class Progress implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int REFRESH_MILLIS = 500;

  private final Surroundings surroundings;
  private final boolean wanted;
  private final Instant start = Instant.now();
  private ProgressBar bar;
  private long done;

  Progress(Surroundings surroundings, boolean resultsOnTerminal) {
    this.surroundings = surroundings;
    this.wanted = surroundings.errorIsTerminal() && !resultsOnTerminal;
  }

  void step() {
    done++;
    if (bar != null) {
      bar.step();
    } else if (wanted && Duration.between(start, Instant.now()).compareTo(PATIENCE) > 0) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("coding")
              .setUnit(" stories", 1)
              .setInitialMax(-1)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(REFRESH_MILLIS)
              .showSpeed()
              .startsFrom(done, Duration.between(start, Instant.now()))
              .setConsumer(
                  new ConsoleProgressBarConsumer(
                      new PrintStream(surroundings.err(), true, StandardCharsets.UTF_8),
                      surroundings.width()))
              .build();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
