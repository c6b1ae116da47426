package org.rapporteur.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.cli.Throughput.Rate;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.story.Coder;
import org.rapporteur.coder.story.StageObserver.Stage;
import org.rapporteur.corenlp.PlainPipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures speed and memory. */
@Command(
    name = "bench",
    description = {
      "Measure stories and sentences per second, the share of each stage, and memory:",
      "after a warm-up the median of several windows, with one thread and with all processors;",
      "for comparison the speed of CoreNLP's own pipeline up to the trees of all sentences."
    },
    footer = {
      "%nExample:",
      "  rapporteur bench archive.jsonl --seconds 20",
      "The stories are coded again and again; give at least some hundred."
    })
final class BenchCommand implements Callable<Integer> {
  private static final int LEAST_WINDOWS = 3;

  private final Console console;
  private final EngineLoader engines;

  @Mixin private StoryFiles files;
  @Mixin private DataOption data;
  @Mixin private PetrarchOption petrarch;
  @Mixin private ModelOption model;
  @Mixin private ParserOption parser;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "Length of the warm-up and of each window; default: ${DEFAULT-VALUE}.")
  private int seconds = 10;

  @Option(
      names = "--windows",
      paramLabel = "N",
      description = "Number of windows, at least 3; default: ${DEFAULT-VALUE}.")
  private int windows = LEAST_WINDOWS;

  @Option(
      names = "--no-baseline",
      description = "Do not measure the plain CoreNLP pipeline for comparison.")
  private boolean noBaseline;

  BenchCommand(Console console, EngineLoader engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    if (seconds < 1 || windows < LEAST_WINDOWS) {
      throw new UsageError("--seconds must be at least 1 and --windows at least " + LEAST_WINDOWS);
    }
    List<Article> stories = new ArrayList<>();
    InputTally tally = files.read(console, stories::add);
    if (stories.isEmpty()) {
      return tally.exitCode();
    }
    Engine engine =
        model.asked(engines.load(data, petrarch, parser, console.surroundings()), console);
    double ours = measure(stories, engine);
    if (!noBaseline) {
      baseline(stories, ours, Duration.ofSeconds(seconds));
    }
    return tally.exitCode();
  }

  /** Gives the microseconds of all stages for each sentence. */
  private double measure(List<Article> stories, Engine engine) {
    int processors = Runtime.getRuntime().availableProcessors();
    Duration window = Duration.ofSeconds(seconds);
    print(
        "%d stories; %s; Java %s; %d processors",
        stories.size(),
        Program.coder(engine.language().version(), engine.knowledge().hash()),
        Runtime.version().feature(),
        processors);
    Throughput throughput = new Throughput(stories, engine.coder());
    throughput.window(processors, window);
    Memory.forgetPeaks();
    rate(throughput, 1, window);
    if (processors > 1) {
      rate(throughput, processors, window);
    }
    double whole = stages(stories, engine.coder(), window);
    print("peak heap    %d MB", Memory.peakHeapMegabytes());
    Memory.peakResidentMegabytes().ifPresent(peak -> print("peak memory  %d MB (resident)", peak));
    return whole;
  }

  /** Last, because its models would count as memory of ours. */
  private void baseline(List<Article> stories, double ours, Duration window) {
    Baseline baseline = new Baseline(stories);
    baseline.window(window);
    double plain = baseline.window(window);
    print(
        "plain CoreNLP    %8.1f  %.1f times as long (%s, the library's own parser)",
        plain, plain / ours, PlainPipeline.ANNOTATORS);
  }

  private void rate(Throughput throughput, int threads, Duration window) {
    List<Rate> rates = new ArrayList<>();
    for (int i = 0; i < windows; i++) {
      rates.add(throughput.window(threads, window));
    }
    Rate median = Rate.median(rates);
    print(
        "%-12s %.1f stories/s, %.0f sentences/s (median of %d windows of %d s, %.0f to %.0f)",
        threads == 1 ? "1 thread" : threads + " threads",
        median.storiesPerSecond(),
        median.sentencesPerSecond(),
        windows,
        seconds,
        rates.stream().mapToDouble(Rate::sentencesPerSecond).min().orElse(0),
        rates.stream().mapToDouble(Rate::sentencesPerSecond).max().orElse(0));
  }

  private double stages(List<Article> stories, Coder coder, Duration window) {
    StageTimer timer = new StageTimer();
    Coder observed = coder.observedBy(timer);
    long end = System.nanoTime() + window.toNanos();
    for (int i = 0; System.nanoTime() < end || i == 0; i++) {
      observed.code(stories.get(i % stories.size()));
      timer.stop();
    }
    print("parsed       %.1f %% of the sentences", 100 * timer.shareParsed());
    print("microseconds of one processor for each sentence:");
    for (Stage stage : Stage.values()) {
      stage(stage.words(), timer.microseconds(stage), timer.whole());
    }
    stage("all", timer.whole(), timer.whole());
    return timer.whole();
  }

  private void stage(String name, double microseconds, double whole) {
    print("  %-14s %8.1f  %3.0f %%", name, microseconds, 100 * microseconds / whole);
  }

  private void print(String pattern, Object... values) {
    console.out().line(String.format(Locale.ROOT, pattern, values));
    console.out().flush();
  }
}
