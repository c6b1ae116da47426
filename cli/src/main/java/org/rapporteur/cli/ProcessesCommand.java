package org.rapporteur.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.rapporteur.coder.story.Coder;
import org.rapporteur.linking.event.EventView;
import org.rapporteur.linking.event.EventViews;
import org.rapporteur.linking.process.NegotiationProcess;
import org.rapporteur.linking.process.ProcessFinder;
import org.rapporteur.linking.process.ProcessMention;
import org.rapporteur.linking.process.ProcessTable;
import org.rapporteur.linking.process.Processes;
import org.rapporteur.records.EventRecords;
import org.rapporteur.records.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists negotiation processes. */
@Command(
    name = "processes",
    description = {
      "List negotiation processes: how they are named, who takes part, and their rounds.",
      "",
      "Codes the stories and keeps nothing."
    },
    footer = {
      "%nExamples:",
      "  rapporteur processes year.jsonl",
      "  rapporteur processes year.jsonl --format jsonl --out processes.jsonl"
    })
final class ProcessesCommand implements Callable<Integer> {
  private final Console console;
  private final EngineLoader engines;

  @Mixin private CodingOptions options;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private LinkCommand.Format format = LinkCommand.Format.table;

  ProcessesCommand(Console console, EngineLoader engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    List<EventView> events = new ArrayList<>();
    List<ProcessMention> mentions = new ArrayList<>();
    EventViews views = new EventViews();
    ProcessFinder finder = new ProcessFinder();
    try (Output output = options.out().map(StorySink::file).orElseGet(console::out)) {
      int exit =
          options.run(
              console,
              engines,
              UnaryOperator.identity(),
              Coder::code,
              Summary::events,
              story -> {
                events.addAll(views.of(story));
                mentions.addAll(finder.in(story));
              });
      if (exit != Exit.NOTHING_READ) {
        write(Processes.of(events, mentions), output);
        output.complete();
      }
      return exit;
    }
  }

  private void write(List<NegotiationProcess> processes, Output output) {
    if (format == LinkCommand.Format.jsonl) {
      processes.forEach(process -> output.line(EventRecords.line(json(process))));
    } else {
      ProcessTable.of(processes).lines().map(Printable::of).forEach(output::line);
    }
  }

  private static ObjectNode json(NegotiationProcess process) {
    ObjectNode node = LinkJson.object();
    node.put("process", process.id());
    node.put("name", process.name());
    ArrayNode variants = node.putArray("variants");
    process
        .variants()
        .forEach(v -> variants.addObject().put("text", v.words()).put("times", v.times()));
    ArrayNode members = node.putArray("members");
    process
        .members()
        .forEach(
            m ->
                members
                    .addObject()
                    .put("role", LinkJson.word(m.role()))
                    .put("code", m.code())
                    .put("records", m.records()));
    ArrayNode rounds = node.putArray("rounds");
    for (NegotiationProcess.Round round : process.rounds()) {
      ObjectNode one = rounds.addObject();
      one.put("number", round.ordinal().isPresent() ? round.ordinal().getAsInt() : null);
      one.set("date", LinkJson.day(Optional.of(round.first())));
      one.set("end_date", LinkJson.day(Optional.of(round.last())));
      one.put("planned", round.planned());
      one.set("records", LinkJson.strings(round.records()));
    }
    node.set("records", LinkJson.strings(process.records()));
    return node;
  }
}
