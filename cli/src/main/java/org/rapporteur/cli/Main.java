package org.rapporteur.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program {@code rapporteur}. */
@Command(
    name = "rapporteur",
    description = "Reads who did what to whom, when, where and according to whom out of news.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "%nExamples:",
      "  rapporteur code story.txt --date 2018-01-05",
      "  rapporteur code archive.jsonl --format jsonl --out events.jsonl",
      "  rapporteur explain story.txt",
      "  rapporteur ingest archive.jsonl --store corpus.duckdb",
      "Each command has its own help: rapporteur code --help"
    })
public final class Main extends Group {
  private static final int MILLIS_FOR_LAST_LINE = 2_000;
  private static final Map<String, String> EXIT_CODES = exitCodes();

  private final Console console;

  private Main(Console console) {
    this.console = console;
  }

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace of an internal error.")
  private void debug(boolean wanted) {
    console.debug(wanted);
  }

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Console console = new Console(Surroundings.ofProcess());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> endOutput(console), "end of output"));
    System.exit(run(arguments, console, Engine::load));
  }

  /** Ends the output with a whole line; a reader who has stopped reading is not waited for. */
  private static void endOutput(Console console) {
    Thread end = new Thread(console.out()::end, "last line");
    end.setDaemon(true);
    end.start();
    try {
      end.join(MILLIS_FOR_LAST_LINE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static int run(String[] arguments, Surroundings surroundings, EngineLoader engines) {
    return run(arguments, new Console(surroundings), engines);
  }

  private static int run(String[] arguments, Console console, EngineLoader engines) {
    try {
      int exit = commandLine(console, engines).execute(arguments);
      console.out().flush();
      return console.out().broken().isPresent() ? outputFailed(console) : exit;
    } catch (Output.Closed | Output.Failed e) {
      return outputFailed(console);
    } catch (OutOfMemoryError e) {
      console.message("not enough memory; take fewer --threads or set RAPPORTEUR_JAVA_OPTS=-Xmx4g");
      return Exit.INTERNAL;
    } catch (StackOverflowError e) {
      console.internalError("internal error: " + e, e);
      return Exit.INTERNAL;
    }
  }

  private static int outputFailed(Console console) {
    Optional<RuntimeException> failure =
        console.out().broken().filter(Output.Failed.class::isInstance);
    failure.ifPresent(e -> console.message(String.valueOf(e.getMessage())));
    return failure.isPresent() ? Exit.INTERNAL : Exit.OK;
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("0", "all is well");
    codes.put("1", "some input could not be read, or a check or test found something");
    codes.put("2", "the command line is wrong");
    codes.put("3", "none of the input could be read, or there is no such store");
    codes.put("4", "internal error, or the output could not be written");
    codes.put("5", "another program uses the store");
    codes.put("130", "interrupted; what was written until then are whole records");
    return codes;
  }

  private static CommandLine commandLine(Console console, EngineLoader engines) {
    Main main = new Main(console);
    CommandLine line =
        new CommandLine(main)
            .addSubcommand(new CodeCommand(console, engines))
            .addSubcommand(new QuotesCommand(console, engines))
            .addSubcommand(new ExplainCommand(console, engines))
            .addSubcommand(new IngestCommand(console, engines))
            .addSubcommand(new QueryCommand(console))
            .addSubcommand(new ExportCommand(console))
            .addSubcommand(new RunsCommand(console))
            .addSubcommand(new DiffCommand(console))
            .addSubcommand(new LinkCommand(console, engines))
            .addSubcommand(new ProcessesCommand(console, engines))
            .addSubcommand(new CommitmentsCommand(console, engines))
            .addSubcommand(new ServeCommand(console, engines))
            .addSubcommand(new BenchCommand(console, engines))
            .addSubcommand(
                new CommandLine(new EvaluateGroup())
                    .addSubcommand(new EvaluateCommand(console, engines))
                    .addSubcommand(new EvaluateRelationsCommand(console, engines))
                    .addSubcommand(new EvaluateQuotesCommand(console, engines))
                    .addSubcommand(new EvaluatePlacesCommand(console, engines))
                    .addSubcommand(new EvaluateLinksCommand(console, engines))
                    .addSubcommand(new EvaluateNonEventsCommand(console, engines)))
            .addSubcommand(
                new CommandLine(new TrainGroup())
                    .addSubcommand(new TrainRelationsCommand(console, engines))
                    .addSubcommand(new TrainStoriesCommand(console, engines))
                    .addSubcommand(new TrainLexiconCommand(console, engines)))
            .addSubcommand(
                new CommandLine(new LexiconGroup())
                    .addSubcommand(new LexiconGroup.LexiconLint(console))
                    .addSubcommand(new LexiconGroup.Test(console, engines))
                    .addSubcommand(new LexiconGroup.Listing(console)))
            .addSubcommand(
                new CommandLine(new ActorsGroup())
                    .addSubcommand(new ActorsGroup.ActorsLint(console))
                    .addSubcommand(new ActorsGroup.Find(console)))
            .addSubcommand(
                new CommandLine(new PlacesGroup())
                    .addSubcommand(new PlacesGroup.Find(console))
                    .addSubcommand(new PlacesGroup.Mentions(console, engines))
                    .addSubcommand(new PlacesGroup.Import(console)))
            .addSubcommand(
                new CommandLine(new PetrarchGroup())
                    .addSubcommand(new PetrarchGroup.Check(console)));
    decorate(line);
    PrintWriter out = new PrintWriter(new OutputWriter(console.out()));
    line.setOut(out);
    line.setErr(console.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(Math.max(80, console.surroundings().width()));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            console.surroundings().wantsColours()
                ? CommandLine.Help.Ansi.ON
                : CommandLine.Help.Ansi.OFF));
    line.setExecutionExceptionHandler((e, command, parsed) -> main.failed(e));
    return line;
  }

  /** Help, version and exit codes of this command and those below it. */
  private static void decorate(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    spec.mixinStandardHelpOptions(true);
    spec.versionProvider(new VersionText());
    spec.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(EXIT_CODES);
    command.getSubcommands().values().forEach(Main::decorate);
  }

  private int failed(Exception e) {
    if (e instanceof Output.Closed) {
      return Exit.OK;
    }
    if (e instanceof Output.Failed) {
      if (console.out().broken().isEmpty()) {
        console.message(String.valueOf(e.getMessage()));
      }
      return Exit.INTERNAL;
    }
    if (e instanceof UsageError) {
      console.message(String.valueOf(e.getMessage()));
      return Exit.USAGE;
    }
    if (e instanceof UnreadableInput || e instanceof UncheckedIOException) {
      console.message(String.valueOf(e.getMessage()));
      return Exit.NOTHING_READ;
    }
    if (e instanceof StoreException) {
      console.message(String.valueOf(e.getMessage()));
      return exitOf(e);
    }
    console.internalError("internal error: " + e, e);
    return Exit.INTERNAL;
  }

  private static int exitOf(Exception failureOfStore) {
    if (failureOfStore instanceof StoreException.InUse) {
      return Exit.IN_USE;
    }
    if (failureOfStore instanceof StoreException.NotAStore) {
      return Exit.NOTHING_READ;
    }
    return failureOfStore instanceof StoreException.BadRequest ? Exit.USAGE : Exit.INTERNAL;
  }
}
