package org.rapporteur.cli;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.store.RunSummary;
import org.rapporteur.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the runs of a store. */
@Command(
    name = "runs",
    description = "List the runs of a store: who coded how many of its stories, and when.",
    footer = {
      "%nExamples:",
      "  rapporteur runs --store corpus.duckdb",
      "  rapporteur query \"FROM sessions\" --store corpus.duckdb"
    })
final class RunsCommand implements Callable<Integer> {
  private static final List<String> HEADER =
      List.of(
          "run", "state", "started", "ended", "stories", "events", "failures", "options", "coder");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private final Console console;

  @Mixin private StoreOption store;

  RunsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store opened = Store.openToRead(store.file())) {
      long stories = opened.stories();
      TextTable table = new TextTable(console.out(), HEADER);
      for (RunSummary run : opened.runs()) {
        table.add(
            List.of(
                Optional.of(String.valueOf(run.run())),
                Optional.of(run.state().word()),
                Optional.of(time(run.started())),
                run.ended().map(RunsCommand::time),
                Optional.of(run.stories() + " of " + stories),
                Optional.of(String.valueOf(run.events())),
                Optional.of(String.valueOf(run.failures())),
                Optional.of(run.options()),
                Optional.of(run.coder())));
      }
      table.end();
    }
    return Exit.OK;
  }

  private static String time(LocalDateTime time) {
    return time.format(TIME);
  }
}
