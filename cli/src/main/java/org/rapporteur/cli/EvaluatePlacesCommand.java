package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.coder.story.PlacesInStory;
import org.rapporteur.evaluation.JsonLineFile;
import org.rapporteur.evaluation.place.PlaceReport;
import org.rapporteur.evaluation.place.PlaceScore;
import org.rapporteur.evaluation.place.PlaceScorer;
import org.rapporteur.evaluation.place.PlacedStory;
import org.rapporteur.evaluation.place.PlacedStoryReader;
import org.rapporteur.knowledge.NearestCountry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the places that stories name against those that people marked. */
@Command(
    name = "places",
    description = {
      "Score which places stories name, and where they lie, against marked places.",
      "",
      "GOLD has one story a line: id, text, and toponyms with start, end, lat and lon.",
      "A place is found when its words overlap the marked ones. Of those found, the point must be"
          + " within 161 km, and the country that of the settlement nearest to the marked point."
    },
    footer = {
      "%nExamples:",
      "  rapporteur evaluate places gold.jsonl",
      "  rapporteur evaluate places gold.jsonl --limit 10 --verbose"
    })
final class EvaluatePlacesCommand implements Callable<Integer> {
  private final Console console;
  private final EngineLoader engines;

  @Parameters(paramLabel = "GOLD", description = "JSON Lines of stories with marked places.")
  private Path gold;

  @Option(
      names = "--verbose",
      description = "List every miss, false place, far place and wrong country.")
  private boolean verbose;

  @Mixin private LimitOption limit;
  @Mixin private ThreadsOption threads;
  @Mixin private DataOption data;

  EvaluatePlacesCommand(Console console, EngineLoader engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    limit.check();
    JsonLineFile<PlacedStory> file = InputFile.lines(gold, PlacedStoryReader::read, console);
    if (file.items().isEmpty()) {
      console.message(gold + ": has no story with places");
      return Exit.NOTHING_READ;
    }
    List<PlaceScore> scores = scores(limit.first(file.items()));
    if (verbose) {
      console.out().readable(PlaceReport.differences(scores));
      console.out().line("");
    }
    console.out().print(PlaceReport.summary(scores));
    console.out().flush();
    return file.problems().isEmpty() ? Exit.OK : Exit.FINDINGS;
  }

  private List<PlaceScore> scores(List<PlacedStory> stories) {
    PlacesInStory places = engines.load(data, console.surroundings()).places();
    NearestCountry countries = NearestCountry.of(data.files(console.surroundings()));
    PlaceScorer scorer = new PlaceScorer(countries::at);
    return InOrder.all(
        threads.count(), story -> scorer.score(story, places.of(story.article())), stories);
  }
}
