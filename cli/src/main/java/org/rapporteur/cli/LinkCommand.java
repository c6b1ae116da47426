package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.rapporteur.coder.story.Coder;
import org.rapporteur.linking.duplicate.DuplicateFinder;
import org.rapporteur.linking.duplicate.Fingerprint;
import org.rapporteur.linking.duplicate.InMemoryDuplicateIndex;
import org.rapporteur.linking.duplicate.StoryPair;
import org.rapporteur.linking.event.EventLinker;
import org.rapporteur.linking.event.EventView;
import org.rapporteur.linking.event.EventViews;
import org.rapporteur.linking.event.Fulfilment;
import org.rapporteur.linking.event.Link;
import org.rapporteur.linking.event.LinkTable;
import org.rapporteur.records.EventRecords;
import org.rapporteur.records.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds what stories tell of the same event. */
@Command(
    name = "link",
    description = {
      "Find reports of the same event in several stories, what they differ in, and copies of stories.",
      "",
      "Codes the stories and keeps nothing."
    },
    footer = {
      "%nExamples:",
      "  rapporteur link week.jsonl",
      "  rapporteur link week.jsonl --format jsonl --out links.jsonl"
    })
final class LinkCommand implements Callable<Integer> {
  private final Console console;
  private final EngineLoader engines;

  @Mixin private CodingOptions options;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Format format = Format.table;

  LinkCommand(Console console, EngineLoader engines) {
    this.console = console;
    this.engines = engines;
  }

  /** How what was found is written. */
  enum Format {
    table,
    jsonl
  }

  @Override
  public Integer call() {
    List<EventView> events = new ArrayList<>();
    List<StoryPair> copies = new ArrayList<>();
    EventViews views = new EventViews();
    DuplicateFinder duplicates = new DuplicateFinder(new InMemoryDuplicateIndex());
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
                copies.addAll(duplicates.add(Fingerprint.of(story.article())));
              });
      if (exit != Exit.NOTHING_READ) {
        List<Link> links = EventLinker.link(events);
        write(links, Fulfilment.among(links), copies, output);
        output.complete();
      }
      return exit;
    }
  }

  private void write(
      List<Link> links, List<Fulfilment> plans, List<StoryPair> copies, Output output) {
    if (format == Format.jsonl) {
      copies.forEach(pair -> output.line(EventRecords.line(LinkJson.stories(pair))));
      links.forEach(link -> output.line(EventRecords.line(LinkJson.link(link))));
      plans.forEach(plan -> output.line(EventRecords.line(LinkJson.fulfilment(plan))));
      return;
    }
    for (StoryPair pair : copies) {
      output.line(
          Printable.of(
              pair.later()
                  + " is "
                  + LinkJson.word(pair.kinship())
                  + " of "
                  + pair.earlier()
                  + ": "
                  + pair.reason()));
    }
    LinkTable.of(links, plans).lines().map(Printable::of).forEach(output::line);
  }
}
