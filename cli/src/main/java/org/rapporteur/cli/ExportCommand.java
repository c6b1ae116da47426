package org.rapporteur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rapporteur.store.RunSummary;
import org.rapporteur.store.SelectedEvents;
import org.rapporteur.store.Selection;
import org.rapporteur.store.Store;
import org.rapporteur.store.export.Export;
import org.rapporteur.store.export.ExportFormat;
import org.rapporteur.store.export.ExportFormats;
import org.rapporteur.store.export.TextFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the events of a store for other programs. */
@Command(
    name = "export",
    description = {
      "Write the events of a store for other programs, with a description of the data"
          + " (datapackage.json), its fields (events.fields.csv) and how to cite it"
          + " (CITATION.cff).",
      "Of each story the latest coding is written, unless --run names a run.",
      "polecat, icews, phoenix, gdelt and gdelt-mentions are the layouts of those data sets, for"
          + " programs that read them: a row for each pair of an actor and a recipient, and only"
          + " what happened or goes on. docs/store.md says which columns stay empty."
    },
    footer = {
      "%nExamples:",
      "  rapporteur export --store corpus.duckdb --format parquet --out events/",
      "  rapporteur export --store corpus.duckdb --since 2024-01-01 --until 2024-03-31 --format"
          + " csv --out spring/",
      "  rapporteur export --store corpus.duckdb --format gdelt --one-a-day --out gdelt/",
      "  rapporteur export --store corpus.duckdb --run 1 --one-a-day > events.jsonl"
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOption store;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = Names.class,
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private String format = "jsonl";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Folder for the events and their description; it is made where there is none. Without"
              + " it the events go to standard output.")
  private Path out;

  @Option(
      names = "--run",
      paramLabel = "RUN",
      description = "Number of a run; see 'rapporteur runs'.")
  private Integer run;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description =
          "Events of this day or later. The day is the event's own, else that of its story.")
  private LocalDate since;

  @Option(names = "--until", paramLabel = "DATE", description = "Events of this day or earlier.")
  private LocalDate until;

  @Option(
      names = "--one-a-day",
      description =
          "Of records with the same day, actors and recipients (by code and sectors), type and"
              + " mode only one.")
  private boolean oneADay;

  ExportCommand(Console console) {
    this.console = console;
  }

  /** The names of the formats, for help and completion. */
  static final class Names implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return ExportFormats.all().stream().map(ExportFormat::name).iterator();
    }
  }

  @Override
  public Integer call() {
    ExportFormat chosen =
        ExportFormats.named(format)
            .orElseThrow(
                () ->
                    new UsageError(
                        "--format takes "
                            + ExportFormats.all().stream()
                                .map(ExportFormat::name)
                                .collect(Collectors.joining(", "))));
    Selection selection =
        new Selection(
            run == null ? OptionalInt.empty() : OptionalInt.of(run),
            Optional.ofNullable(since),
            Optional.ofNullable(until),
            oneADay);
    return out == null ? toOutput(chosen, selection) : toDirectory(chosen, selection);
  }

  private int toOutput(ExportFormat chosen, Selection selection) {
    if (!(chosen instanceof TextFormat text)) {
      throw new UsageError(chosen.name() + " is written to files: name a folder with --out");
    }
    try (Store opened = Store.openToRead(store.file());
        Writer writer = new OutputWriter(console.out())) {
      SelectedEvents events = opened.events(selection);
      text.write(events, writer);
      warnOfMixture(events.runs());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Exit.OK;
  }

  private int toDirectory(ExportFormat chosen, Selection selection) {
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw new UsageError("cannot make the folder " + out + ": " + e.getMessage());
    }
    Export export = new Export(chosen, out);
    try (Store opened = Store.openToRead(store.file(), List.of(export.partFile()))) {
      SelectedEvents events = opened.events(selection);
      Export.Written written = export.write(events, LocalDate.now(ZoneOffset.UTC));
      console.message(
          Words.of("%s in %s (%,d bytes)", amount(written), written.file(), written.bytes()));
      warnOfMixture(events.runs());
    } catch (IOException e) {
      throw new Output.Failed(out.toString(), e);
    }
    return Exit.OK;
  }

  private static String amount(Export.Written written) {
    return written.rows() == written.events()
        ? Words.of("%,d events", written.events())
        : Words.of("%,d rows of %,d events", written.rows(), written.events());
  }

  /** Events of two coders are not to be compared as if one had read them all. */
  private void warnOfMixture(List<RunSummary> runs) {
    if (runs.size() > 1) {
      console.message(
          "the events come from "
              + runs.size()
              + " coders (runs "
              + runs.stream()
                  .map(one -> String.valueOf(one.run()))
                  .collect(Collectors.joining(", "))
              + "); --run takes those of one, 'rapporteur ingest --recode' makes them alike");
    }
  }
}
