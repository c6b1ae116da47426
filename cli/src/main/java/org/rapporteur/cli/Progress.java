package org.rapporteur.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.rapporteur.coder.story.StageObserver;

/**
 * Shows on standard error that a long run works: by a bar where somebody watches it and results do
 * not go to the same terminal; elsewhere by a line now and then, as long as no story gets done.
 */
final class Progress implements StageObserver, AutoCloseable {

  /**
   * How it is shown.
   *
   * @param patience how long a run takes before anything is shown
   * @param interval from one showing to the next
   */
  record Pace(Duration patience, Duration interval) {
    static final Pace OF_BAR = new Pace(Duration.ofSeconds(3), Duration.ofMillis(500));
    static final Pace OF_LINES = new Pace(Duration.ofSeconds(30), Duration.ofSeconds(30));
  }

  private final LongAdder stories = new LongAdder();
  private final LongAdder sentences = new LongAdder();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
          });
  private final Display display;

  private Progress(Display display, Pace pace) {
    this.display = display;
    clock.scheduleAtFixedRate(
        () -> display.show(stories.sum(), sentences.sum()),
        pace.patience().toMillis(),
        pace.interval().toMillis(),
        TimeUnit.MILLISECONDS);
  }

  /** A bar. */
  static Progress bar(Surroundings surroundings) {
    return new Progress(new Bar(surroundings, OptionalLong.empty()), Pace.OF_BAR);
  }

  /** Lines, and only while a single story takes long. */
  static Progress lines(Console console, Pace pace) {
    return new Progress(new Lines(console), pace);
  }

  /**
   * A bar on a terminal, else a line every half minute: how many stories are done, how fast, and
   * how long the rest takes.
   *
   * @param shown whether anything is
   * @param total of stories, where it is known
   */
  static Progress of(Console console, boolean shown, OptionalLong total) {
    if (!shown) {
      return hidden();
    }
    return console.surroundings().errorIsTerminal()
        ? new Progress(new Bar(console.surroundings(), total), Pace.OF_BAR)
        : new Progress(new Rates(console, total), Pace.OF_LINES);
  }

  /** Such as {@code 2 h 5 min}, {@code 3 min} or {@code 12 s}. */
  static String words(Duration time) {
    if (time.toHours() > 0) {
      return time.toHours() + " h " + time.toMinutesPart() + " min";
    }
    return time.toMinutes() > 0
        ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
        : time.toSeconds() + " s";
  }

  /** Nothing is shown. */
  static Progress hidden() {
    return new Progress((stories, sentences) -> {}, Pace.OF_LINES);
  }

  /** A story is done. */
  void step() {
    stories.increment();
  }

  @Override
  public void enters(Stage stage) {
    if (stage == Stage.FILTER) {
      sentences.increment();
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    try {
      if (clock.awaitTermination(1, TimeUnit.SECONDS)) {
        display.end();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Used by one thread at a time. */
  private interface Display {
    void show(long stories, long sentences);

    default void end() {}
  }

  private static final class Bar implements Display {
    private final Surroundings surroundings;
    private final OptionalLong total;
    private final Instant start = Instant.now();
    private Optional<ProgressBar> bar = Optional.empty();

    Bar(Surroundings surroundings, OptionalLong total) {
      this.surroundings = surroundings;
      this.total = total;
    }

    @Override
    public void show(long stories, long sentences) {
      ProgressBar shown = bar.orElseGet(() -> open(stories));
      bar = Optional.of(shown);
      shown.stepTo(stories);
      shown.setExtraMessage(" " + sentences + " sentences");
    }

    private ProgressBar open(long stories) {
      return new ProgressBarBuilder()
          .setTaskName("coding")
          .setUnit(" stories", 1)
          .setInitialMax(total.orElse(-1))
          .setStyle(ProgressBarStyle.ASCII)
          .setUpdateIntervalMillis((int) Pace.OF_BAR.interval().toMillis())
          .showSpeed()
          .startsFrom(stories, Duration.between(start, Instant.now()))
          .setConsumer(
              new ConsoleProgressBarConsumer(
                  new PrintStream(surroundings.err(), true, StandardCharsets.UTF_8),
                  surroundings.width()))
          .build();
    }

    @Override
    public void end() {
      bar.ifPresent(ProgressBar::close);
      bar = Optional.empty();
    }
  }

  private static final class Rates implements Display {
    private final Console console;
    private final OptionalLong total;
    private final Instant start = Instant.now();

    Rates(Console console, OptionalLong total) {
      this.console = console;
      this.total = total;
    }

    @Override
    public void show(long stories, long sentences) {
      double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
      double rate = seconds == 0 ? 0 : stories / seconds;
      String of = total.isPresent() ? Words.of(" of %,d", total.getAsLong()) : "";
      console.message(
          Words.of(
              "%,d%s stories, %.1f a second%s",
              stories,
              of,
              rate,
              total.isPresent() && rate > 0 ? left(total.getAsLong() - stories, rate) : ""));
    }

    private static String left(long stories, double rate) {
      return ", about " + words(Duration.ofSeconds((long) (stories / rate))) + " left";
    }
  }

  private static final class Lines implements Display {
    private final Console console;
    private long before;

    Lines(Console console) {
      this.console = console;
    }

    @Override
    public void show(long stories, long sentences) {
      if (stories == before) {
        console.message("still coding; " + sentences + " sentences so far");
      }
      before = stories;
    }
  }
}
