package org.rapporteur.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.coder.story.Coder;
import org.rapporteur.coder.story.PlacesInStory;
import org.rapporteur.store.Batch;
import org.rapporteur.store.CorpusWriter;
import org.rapporteur.store.Failure;
import org.rapporteur.store.Ingestion;
import org.rapporteur.store.KnownStories;
import org.rapporteur.store.RunDescription;
import org.rapporteur.store.RunState;
import org.rapporteur.store.Store;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoryCoding;
import org.rapporteur.store.Tally;
import org.rapporteur.store.Workers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Codes stories into a store. */
@Command(
    name = "ingest",
    description = {
      "Code stories into a store: one DuckDB file with stories, events and what could not be read.",
      "Stories that it has are left as they are, so that the same command goes on where it was"
          + " stopped. Another lexicon, model or version begins a new run; the old one stays."
    },
    footer = {
      "%nExamples:",
      "  rapporteur ingest archive.jsonl --store corpus.duckdb",
      "  rapporteur ingest news/ --store corpus.duckdb --threads 8 --since 2020-01-01",
      "  rapporteur ingest archive.jsonl --store corpus.duckdb --dry-run",
      "  rapporteur ingest --recode --store corpus.duckdb --data my-data"
    })
final class IngestCommand implements Callable<Integer> {
  private static final int MOST_MESSAGES = 20;

  private final Console console;
  private final EngineLoader engines;

  @Mixin private CorpusFiles files;
  @Mixin private StoreOption store;
  @Mixin private ThreadsOption threads;
  @Mixin private QuietOption quiet;
  @Mixin private DataOption data;
  @Mixin private PetrarchOption petrarch;
  @Mixin private ParserOption parser;
  @Mixin private ModelOption model;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Take only the first N stories of the input.")
  private Long limit;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Leave out stories of earlier days; stories without a date stay.")
  private LocalDate since;

  @Option(
      names = "--quotations",
      description =
          "Parse every sentence, so that all quotations are found, not only those near events."
              + " Takes longer, and is a run of its own.")
  private boolean quotations;

  @Option(
      names = "--recode",
      description = "Code the stories of the store again, with another lexicon, model or version.")
  private boolean recode;

  @Option(
      names = "--dry-run",
      description = "Only tell how many stories would be coded; write nothing.")
  private boolean dryRun;

  @Option(
      names = "--batch",
      paramLabel = "N",
      description = "Stories that are committed at a time; default: ${DEFAULT-VALUE}.")
  private int batch = Batch.USUAL.stories();

  IngestCommand(Console console, EngineLoader engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    check();
    return dryRun ? rehearse() : ingest();
  }

  private void check() {
    if (recode == !files.isEmpty()) {
      throw new UsageError(
          recode
              ? "--recode codes the stories of the store; name no files"
              : "name files of stories, or --recode");
    }
    if (limit != null && limit < 1) {
      throw new UsageError("--limit must be at least 1");
    }
    if (batch < 1) {
      throw new UsageError("--batch must be at least 1");
    }
    if (recode && dryRun) {
      throw new UsageError("--dry-run is for new stories; 'rapporteur runs' tells what is coded");
    }
    threads.count();
  }

  private Ingestion.Wanted wanted() {
    return new Ingestion.Wanted(
        limit == null ? OptionalLong.empty() : OptionalLong.of(limit), Optional.ofNullable(since));
  }

  private Engine engine() {
    return model.asked(engines.load(data, petrarch, parser, console.surroundings()), console);
  }

  private RunDescription run(Engine engine) {
    return new RunDescription(
        engine.coder().version(),
        Program.version(),
        engine.language().version(),
        engine.knowledge().hash(),
        quotations ? Map.of("quotations", "all") : Map.of());
  }

  private int rehearse() {
    Engine engine = engine();
    KnownStories known = KnownStories.none();
    if (store.file().toFile().exists()) {
      try (Store opened = Store.openToRead(store.file())) {
        known = opened.known(run(engine));
      }
    }
    Problems problems = new Problems();
    Tally tally;
    try (CorpusReader reader = files.open(console.surroundings());
        Progress progress = progress(reader.estimate())) {
      tally = Ingestion.rehearse(reader, wanted(), known, problems.with(progress));
    }
    problems.tellOfRest();
    console
        .out()
        .line(
            Words.of(
                "%,d %s to code, %,d already there%s; nothing was written",
                tally.coded(),
                tally.coded() == 1 ? "story" : "stories",
                tally.known(),
                tooOld(tally)));
    failures(tally).ifPresent(console.out()::line);
    return exit(tally, problems);
  }

  private int ingest() {
    Memory.forgetPeaks();
    try (Store opened = Store.open(store.file())) {
      Engine engine = engine();
      if (recode && opened.stories() == 0) {
        console.message(store.file() + ": has no stories to code again");
        return Exit.NOTHING_READ;
      }
      try (CorpusReader reader = files.open(console.surroundings());
          Progress progress = progress(recode ? total(opened.stories()) : reader.estimate());
          CorpusWriter writer =
              opened.write(run(engine), command(), Batch.USUAL.ofStories(batch))) {
        tellOfOlderRuns(opened, writer);
        return ingest(engine, reader, writer, progress);
      }
    }
  }

  private int ingest(Engine engine, CorpusReader reader, CorpusWriter writer, Progress progress) {
    Problems problems = new Problems();
    Ingestion ingestion =
        new Ingestion(writer, coding(engine, progress), workers(), problems.with(progress));
    long start = System.nanoTime();
    Tally tally;
    try (Interruption interruption = new Interruption(writer, progress)) {
      tally = recode ? ingestion.recode(wanted()) : ingestion.ingest(reader, wanted());
      writer.finish(RunState.COMPLETE);
      if (interruption.happened()) {
        return Exit.INTERRUPTED;
      }
    } catch (StoreException e) {
      progress.close();
      console.message(
          Words.of("%,d stories of this call are in the store", writer.committedStories()));
      throw e;
    }
    progress.close();
    problems.tellOfRest();
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    quiet.unlessSet(summary -> "").ifPresent(wanted -> summarise(tally, writer, time));
    return exit(tally, problems);
  }

  private void tellOfOlderRuns(Store opened, CorpusWriter writer) {
    if (writer.isNewRun() && !recode && opened.stories() > 0) {
      console.message(
          "this is another coder or other options than before: run "
              + writer.run()
              + " begins; 'rapporteur ingest --recode' codes the older stories likewise");
    }
  }

  private Function<Article, StoryCoding> coding(Engine engine, Progress progress) {
    Coder coder = engine.coder().observedBy(progress);
    Optional<PlacesInStory> places =
        engine
            .knowledge()
            .toponyms()
            .map(
                finder ->
                    new PlacesInStory(engine.language(), engine.knowledge().actors(), finder));
    return article -> {
      CodedStory story = quotations ? coder.codeWithQuotations(article) : coder.code(article);
      return StoryCoding.of(story, places.map(finder -> finder.of(story)).orElse(List.of()));
    };
  }

  private Workers.Start workers() {
    int count = threads.count();
    return new Workers.Start() {
      @Override
      public <T, R> Workers<T> start(Function<T, R> work, Consumer<R> receiver) {
        return new InOrder<>(count, work, receiver);
      }
    };
  }

  private Progress progress(OptionalLong total) {
    boolean shown = quiet.unlessSet(Summary::events).isPresent();
    return Progress.of(
        console,
        shown,
        limit == null ? total : OptionalLong.of(Math.min(limit, total.orElse(limit))));
  }

  private static OptionalLong total(long stories) {
    return OptionalLong.of(stories);
  }

  private String command() {
    return recode ? "ingest --recode" : "ingest " + String.join(" ", files.paths());
  }

  private static int exit(Tally tally, Problems problems) {
    if (problems.broken > 0) {
      return Exit.INTERNAL;
    }
    if (tally.met() == 0) {
      return Exit.NOTHING_READ;
    }
    return problems.unreadable > 0 ? Exit.FINDINGS : Exit.OK;
  }

  private void summarise(Tally tally, CorpusWriter writer, Duration time) {
    Output out = console.out();
    out.line(
        Words.of(
            "%-12s%,d coded, %,d already there%s; run %d has %,d",
            "stories",
            tally.coded(),
            tally.known(),
            tooOld(tally),
            writer.run(),
            writer.codedStories()));
    if (tally.coded() > 0) {
      out.line(
          Words.of(
              "%-12s%,d, of which %.0f%% were parsed; %,d quotations",
              "sentences",
              tally.sentences(),
              tally.sentences() == 0 ? 0.0 : 100.0 * tally.parsed() / tally.sentences(),
              tally.quotations()));
      long events = tally.events().values().stream().mapToLong(Long::longValue).sum();
      out.line(Words.of("%-12s%,d%s", "events", events, types(tally.events())));
    }
    failures(tally).ifPresent(out::line);
    double seconds = Math.max(0.001, time.toMillis() / 1000.0);
    out.line(
        Words.of(
            "%-12s%s, %.1f stories/s, %.0f sentences/s%s",
            "time",
            Progress.words(time),
            tally.met() / seconds,
            tally.sentences() / seconds,
            Memory.peakResidentMegabytes().isPresent()
                ? Words.of("; at most %,d MB of memory", Memory.peakResidentMegabytes().getAsLong())
                : ""));
  }

  private static String types(Map<String, Long> events) {
    return events.isEmpty()
        ? ""
        : events.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(type -> Words.of("%s %,d", type.getKey(), type.getValue()))
            .collect(Collectors.joining(", ", ": ", ""));
  }

  private static Optional<String> failures(Tally tally) {
    return tally.failures().isEmpty()
        ? Optional.empty()
        : Optional.of(
            tally.failures().entrySet().stream()
                .sorted(
                    Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_MESSAGES)
                .map(reason -> Words.of("%,d %s", reason.getValue(), reason.getKey()))
                .collect(Collectors.joining("; ", Words.of("%-12s", "failures"), "")));
  }

  private static String tooOld(Tally tally) {
    return tally.tooOld() == 0 ? "" : Words.of(", %,d too old", tally.tooOld());
  }

  /** Tells of problems: of each file the first ones in full, the others as a number. */
  private final class Problems {
    private final Map<String, Integer> byFile = new HashMap<>();
    private long unreadable;
    private long broken;

    Ingestion.Listener with(Progress progress) {
      return new Ingestion.Listener() {
        @Override
        public void done() {
          progress.step();
        }

        @Override
        public void problem(Failure failure) {
          unreadable += failure.kind() == Failure.Kind.UNREADABLE ? 1 : 0;
          if (byFile.merge(failure.file(), 1, Integer::sum) <= MOST_MESSAGES) {
            console.message(
                failure.file()
                    + (failure.position().isPresent() ? ":" + failure.position().getAsLong() : "")
                    + ": "
                    + failure.reason()
                    + "; "
                    + failure.advice());
          }
        }

        @Override
        public void broken(String story, Throwable cause) {
          broken++;
          console.internalError(
              story + ": internal error, the story has no events (" + cause + ")", cause);
        }
      };
    }

    void tellOfRest() {
      byFile.forEach(
          (file, count) -> {
            if (count > MOST_MESSAGES) {
              console.message(
                  Words.of(
                      "%s: %,d more problems; the table failures of a store has them all",
                      file, count - MOST_MESSAGES));
            }
          });
    }
  }

  /** When the user or the system ends the program, what is done is committed first. */
  private final class Interruption implements AutoCloseable {
    private final Thread hook;
    private volatile boolean happened;

    Interruption(CorpusWriter writer, Progress progress) {
      this.hook = new Thread(() -> interrupt(writer, progress), "end of ingestion");
      Runtime.getRuntime().addShutdownHook(hook);
    }

    private void interrupt(CorpusWriter writer, Progress progress) {
      happened = true;
      progress.close();
      try {
        writer.interrupt();
      } catch (StoreException e) {
        console.message(String.valueOf(e.getMessage()));
      }
      console.message(
          Words.of(
              "interrupted; the run has %,d stories in %s. Give the same command again to go on",
              writer.codedStories(), store.file()));
    }

    boolean happened() {
      return happened;
    }

    @Override
    public void close() {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // the program is ending and the hook at work
      }
    }
  }
}
