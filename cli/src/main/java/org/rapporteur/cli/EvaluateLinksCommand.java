package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.coder.story.CodedEvent;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.coder.story.Coder;
import org.rapporteur.evaluation.link.LinkScore;
import org.rapporteur.evaluation.link.LinkScore.Told;
import org.rapporteur.evaluation.link.MarkedStories;
import org.rapporteur.evaluation.link.MarkedStories.Mark;
import org.rapporteur.evaluation.link.MarkedStories.MarkedStory;
import org.rapporteur.linking.event.Comparison;
import org.rapporteur.linking.event.EventComparer;
import org.rapporteur.linking.event.EventLinker;
import org.rapporteur.linking.event.EventView;
import org.rapporteur.linking.event.EventViews;
import org.rapporteur.linking.event.Link;
import org.rapporteur.records.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores links between records against stories whose words are marked with their event. */
@Command(
    name = "links",
    description = {
      "Score which records are found to tell of the same event, in pairs of records.",
      "",
      "STORIES is text: a line '= id | publisher | date | title' before each story, and {name}"
          + " after each word that tells the event of that name."
    },
    footer = {"%nExample:", "  rapporteur evaluate links eval/links/dev.txt --verbose"})
final class EvaluateLinksCommand implements Callable<Integer> {
  private final Console console;
  private final EngineLoader engines;

  @Parameters(paramLabel = "STORIES", description = "Marked stories.")
  private Path file;

  @Option(names = "--verbose", description = "List what was missed, wrong, and not coded.")
  private boolean verbose;

  @Mixin private ThreadsOption threads;
  @Mixin private DataOption data;
  @Mixin private PetrarchOption petrarch;

  EvaluateLinksCommand(Console console, EngineLoader engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    List<MarkedStory> stories = InputFile.read(file, MarkedStories::read);
    if (stories.isEmpty()) {
      console.message(file + ": has no story");
      return Exit.NOTHING_READ;
    }
    Coder coder = engines.load(data, petrarch, console.surroundings()).coder();
    List<CodedStory> coded = new ArrayList<>();
    try (InOrder<MarkedStory, CodedStory> work =
        new InOrder<>(threads.count(), story -> coder.code(story.article()), coded::add)) {
      stories.forEach(work::add);
      work.finish();
    }
    score(stories, coded);
    return Exit.OK;
  }

  private void score(List<MarkedStory> stories, List<CodedStory> coded) {
    EventViews views = new EventViews();
    Map<String, EventView> events = new HashMap<>();
    coded.forEach(story -> views.of(story).forEach(event -> events.put(event.id(), event)));
    Map<String, String> linkOf = new HashMap<>();
    for (Link link : EventLinker.link(events.values())) {
      link.records().forEach(event -> linkOf.put(event.id(), link.id()));
    }
    List<Told> told = new ArrayList<>();
    Map<String, EventView> atMark = new HashMap<>();
    for (int i = 0; i < stories.size(); i++) {
      for (Mark mark : stories.get(i).marks()) {
        String word = mark.span().of(stories.get(i).article().text());
        String where = stories.get(i).article().id() + " " + word;
        Optional<CodedEvent> record =
            coded.get(i).events().stream()
                .filter(event -> event.trigger().overlaps(mark.span()))
                .findFirst();
        record.ifPresent(event -> atMark.put(mark.event() + " " + where, events.get(event.id())));
        told.add(new Told(mark.event(), where, record.map(event -> linkOf.get(event.id()))));
      }
    }
    LinkScore score = LinkScore.of(told);
    if (verbose) {
      score.uncoded().forEach(mark -> line("not coded: " + mark));
      score.missed().forEach(pair -> line("missed: " + pair + ": " + reason(pair, atMark)));
      score.wrong().forEach(pair -> line("wrong: " + pair + ": " + reason(pair, atMark)));
    }
    console.out().print(score.summary());
    console.out().flush();
  }

  private void line(String words) {
    console.out().line(Printable.of(words));
  }

  private static String reason(String pair, Map<String, EventView> atMark) {
    String[] marks = pair.split(", ", 2);
    Optional<EventView> one = Optional.ofNullable(atMark.get(marks[0]));
    Optional<EventView> other = Optional.ofNullable(atMark.get(marks[1]));
    if (one.isEmpty() || other.isEmpty()) {
      return "";
    }
    Comparison comparison = EventComparer.compare(one.get(), other.get());
    return String.format(
        java.util.Locale.ROOT,
        "%s %s: %.1f = %s",
        one.get().coded(),
        other.get().coded(),
        comparison.score(),
        comparison.reason());
  }
}
