package org.rapporteur.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.coder.story.Coder;
import org.rapporteur.linking.commitment.Commitment;
import org.rapporteur.linking.commitment.CommitmentBook;
import org.rapporteur.linking.commitment.CommitmentTable;
import org.rapporteur.linking.event.EventView;
import org.rapporteur.linking.event.EventViews;
import org.rapporteur.records.EventRecords;
import org.rapporteur.records.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists promises, plans, demands and threats, and what became of them. */
@Command(
    name = "commitments",
    description = {
      "List promises, plans, demands and threats: who, to whom, what, by when, and what became of them.",
      "",
      "Codes the stories and keeps nothing."
    },
    footer = {
      "%nExamples:",
      "  rapporteur commitments year.jsonl --open --actor RUS",
      "  rapporteur commitments year.jsonl --overdue --at 2018-06-01",
      "  rapporteur commitments year.jsonl --format jsonl --out commitments.jsonl"
    })
final class CommitmentsCommand implements Callable<Integer> {
  private final Console console;
  private final EngineLoader engines;

  @Mixin private CodingOptions options;

  @Option(names = "--open", description = "Only those still open.")
  private boolean open;

  @Option(names = "--overdue", description = "Only those still open after their deadline.")
  private boolean overdue;

  @Option(
      names = "--actor",
      paramLabel = "CODE",
      description = "Only those that somebody of this code made, or has to keep.")
  private String actor;

  @Option(
      names = "--at",
      paramLabel = "DATE",
      description = "As things stood on this day; by default on that of the last story.")
  private LocalDate at;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private LinkCommand.Format format = LinkCommand.Format.table;

  CommitmentsCommand(Console console, EngineLoader engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    List<EventView> events = new ArrayList<>();
    EventViews[] views = {new EventViews()};
    try (Output output = options.out().map(StorySink::file).orElseGet(console::out)) {
      int exit =
          options.run(
              console,
              engines,
              engine -> {
                // Deadlines are read with the engine's own time tagger.
                views[0] = new EventViews(engine.times());
                return engine;
              },
              Coder::code,
              Summary::events,
              story -> events.addAll(views[0].of(story)));
      if (exit != Exit.NOTHING_READ) {
        write(CommitmentBook.empty().add(events), events, output);
        output.complete();
      }
      return exit;
    }
  }

  private void write(CommitmentBook book, List<EventView> events, Output output) {
    LocalDate day =
        Optional.ofNullable(at)
            .or(
                () ->
                    events.stream()
                        .flatMap(event -> event.storyDay().stream())
                        .max(java.util.Comparator.naturalOrder()))
            .orElse(LocalDate.MAX);
    List<Commitment> wanted = (open ? book.open(day) : overdue ? book.overdue(day) : book.all());
    List<Commitment> listed =
        wanted.stream()
            .filter(
                item ->
                    Optional.ofNullable(actor)
                        .map(code -> item.concerns(code.toUpperCase(Locale.ROOT)))
                        .orElse(true))
            .toList();
    if (format == LinkCommand.Format.jsonl) {
      listed.forEach(item -> output.line(EventRecords.line(json(item, day))));
    } else {
      CommitmentTable.of(listed, day).lines().map(Printable::of).forEach(output::line);
    }
  }

  static ObjectNode json(Commitment item, LocalDate at) {
    ObjectNode node = LinkJson.object();
    node.put("commitment", item.id());
    node.put("kind", LinkJson.word(item.kind()));
    node.set("date", LinkJson.day(item.day()));
    node.set("who", LinkJson.sides(item.who()));
    node.set("to_whom", LinkJson.sides(item.toWhom()));
    ObjectNode content = node.putObject("content");
    content.put("event", item.content().type().name());
    content.set("mode", LinkJson.strings(item.content().mode().stream().toList()));
    content.set("actor", LinkJson.sides(item.content().actors()));
    content.set("recipient", LinkJson.sides(item.content().recipients()));
    node.set("deadline", LinkJson.day(item.deadline().map(due -> due.day())));
    node.put("deadline_text", item.deadline().map(due -> due.text()).orElse(null));
    node.put("state", CommitmentTable.state(item, at));
    node.put("story", item.said().story());
    node.set("attribution", LinkJson.strings(item.said().speakers()));
    node.put("text", item.said().text());
    ArrayNode steps = node.putArray("steps");
    for (Commitment.Step step : item.steps()) {
      ObjectNode one = steps.addObject();
      one.put("outcome", LinkJson.word(step.outcome()));
      one.put("record", step.record());
      one.put("story", step.story());
      one.set("date", LinkJson.day(step.day()));
      one.put("reason", step.reason());
      one.put("text", step.text());
    }
    return node;
  }
}
