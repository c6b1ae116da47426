package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.story.Coder;
import org.rapporteur.evaluation.GoldReader;
import org.rapporteur.evaluation.GoldStory;
import org.rapporteur.evaluation.HeldOut;
import org.rapporteur.evaluation.JsonLineFile;
import org.rapporteur.evaluation.RecordFile;
import org.rapporteur.evaluation.ScoreCard;
import org.rapporteur.evaluation.ScoreReport;
import org.rapporteur.evaluation.ScoredRecord;
import org.rapporteur.evaluation.StoryScore;
import org.rapporteur.evaluation.StoryScorer;
import org.rapporteur.records.EventRecords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores coded stories against hand-annotated ones. */
@Command(
    name = "stories",
    description = "Score the coding of stories against gold records (one annotated story a line).",
    footer = {
      "%nExamples:",
      "  rapporteur evaluate stories gold.jsonl",
      "  rapporteur evaluate stories gold.jsonl --held-out 0.2",
      "  rapporteur evaluate stories gold.jsonl --records events.jsonl --verbose"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;
  private final EngineLoader engines;

  @Parameters(paramLabel = "GOLD", description = "JSON Lines of annotated stories.")
  private Path gold;

  @Option(
      names = "--records",
      paramLabel = "FILE",
      description = "Score these records (JSON Lines) instead of coding the stories.")
  private Path records;

  @Option(
      names = "--verbose",
      description = "List every miss, false event and wrong detail with its sentence.")
  private boolean verbose;

  @Mixin private HeldOutOption heldOut;
  @Mixin private ThreadsOption threads;
  @Mixin private DataOption data;
  @Mixin private PetrarchOption petrarch;
  @Mixin private ModelOption model;

  EvaluateCommand(Console console, EngineLoader engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    Optional<HeldOut> part = heldOut.part();
    JsonLineFile<GoldStory> file = InputFile.lines(gold, GoldReader::read, console);
    if (file.items().isEmpty()) {
      console.message(gold + ": has no gold story");
      return Exit.NOTHING_READ;
    }
    List<String> problems = new ArrayList<>(file.problems());
    List<StoryScore> scores =
        records == null ? coded(file.items()) : written(file.items(), problems);
    ScoreCard card = new ScoreCard(scores);
    if (verbose) {
      console.out().readable(ScoreReport.differences(seen(scores, part)));
      console.out().line("");
    }
    console.out().print(ScoreReport.summary(card));
    part.ifPresent(
        held ->
            console
                .out()
                .print(
                    "\n"
                        + HeldOutOption.compared(
                            held, scores, StoryScore::story, "stories", EvaluateCommand::heldOut)));
    console.out().flush();
    return problems.isEmpty() ? Exit.OK : Exit.FINDINGS;
  }

  /** What is held out stays unseen. */
  private static ScoreCard seen(List<StoryScore> scores, Optional<HeldOut> part) {
    return new ScoreCard(
        scores.stream()
            .filter(score -> part.filter(held -> held.holds(score.story())).isEmpty())
            .toList());
  }

  private static String heldOut(List<StoryScore> held, List<StoryScore> rest) {
    return ScoreReport.heldOut(new ScoreCard(held), new ScoreCard(rest));
  }

  private List<StoryScore> coded(List<GoldStory> stories) {
    Coder coder =
        model.asked(engines.load(data, petrarch, console.surroundings()), console).coder();
    StoryScorer scorer = new StoryScorer();
    return InOrder.all(
        threads.count(), story -> scorer.score(story, records(coder, story.article())), stories);
  }

  /** What is scored of the records of an article. */
  static List<ScoredRecord> records(Coder coder, Article article) {
    return EventRecords.events(coder.code(article)).stream().map(ScoredRecord::of).toList();
  }

  private List<StoryScore> written(List<GoldStory> stories, List<String> problems) {
    RecordFile file = InputFile.read(records, RecordFile::read);
    file.problems().forEach(console::message);
    problems.addAll(file.problems());
    StoryScorer scorer = new StoryScorer();
    return stories.stream()
        .map(story -> scorer.score(story, file.of(story.article().id())))
        .toList();
  }
}
