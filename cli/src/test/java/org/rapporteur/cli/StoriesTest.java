package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.event.CodableSentences;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.story.Coder;
import org.rapporteur.evaluation.GoldReader;
import org.rapporteur.evaluation.GoldStory;
import org.rapporteur.evaluation.ScoreCard;
import org.rapporteur.evaluation.ScoreReport;
import org.rapporteur.evaluation.ScoredRecord;
import org.rapporteur.evaluation.StoryScore;
import org.rapporteur.evaluation.StoryScorer;
import org.rapporteur.knowledge.ExampleNotation;
import org.rapporteur.records.EventRecords;

/** Whole stories: those of the repository's examples and such as lexicon examples make. */
class StoriesTest {
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final int THREADS = 2;
  private static final int SENTENCES = 50;
  private static final int MOST_FALSE = 3;
  private static final double LEAST_F1 = 0.9;

  static List<Path> goldFiles() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".gold.jsonl")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("goldFiles")
  void examplesAreCodedAsTheirGoldSays(Path file) throws IOException {
    List<StoryScore> scores = new ArrayList<>();
    for (GoldStory story : GoldReader.read(file).items()) {
      List<ScoredRecord> found =
          EventRecords.events(Shared.code(story.article())).stream().map(ScoredRecord::of).toList();
      scores.add(new StoryScorer().score(story, found));
    }
    ScoreCard card = new ScoreCard(scores);
    String differences = ScoreReport.differences(card) + ScoreReport.summary(card);

    assertThat(scores).isNotEmpty();
    assertThat(card.events().fn()).as("missed: %s", differences).isZero();
    assertThat(card.events().fp()).as("false: %s", differences).isLessThanOrEqualTo(MOST_FALSE);
    assertThat(card.events().f1()).as(differences).isGreaterThanOrEqualTo(LEAST_F1);
  }

  @Test
  void filterLosesNothing() throws IOException {
    Engine engine = Shared.engine();
    Coder coder = engine.coder();
    Lexicon lexicon = engine.knowledge().lexicon();
    List<Article> stories = new ArrayList<>(exampleStories());
    stories.addAll(storiesOfSentences(lexicon));
    List<String> differences = new ArrayList<>();

    try (InOrder<Article, List<String>> work =
        new InOrder<>(
            THREADS,
            story ->
                differences(
                    EventRecords.events(coder.code(story, CodableSentences.by(lexicon))),
                    EventRecords.events(coder.code(story, CodableSentences.everything(lexicon)))),
            differences::addAll)) {
      stories.forEach(work::add);
      work.finish();
    }

    assertThat(differences).isEmpty();
  }

  /** Records that are not in both lists; the ids do not depend on the filter either. */
  private static List<String> differences(List<JsonNode> filtered, List<JsonNode> whole) {
    List<String> differences = new ArrayList<>();
    whole.stream()
        .filter(record -> !filtered.contains(record))
        .forEach(record -> differences.add("without the filter only: " + record));
    filtered.stream()
        .filter(record -> !whole.contains(record))
        .forEach(record -> differences.add("with the filter only: " + record));
    return differences;
  }

  private static List<Article> exampleStories() throws IOException {
    List<Article> stories = new ArrayList<>();
    for (Path file : goldFiles()) {
      GoldReader.read(file).items().forEach(story -> stories.add(story.article()));
    }
    return stories;
  }

  private static List<Article> storiesOfSentences(Lexicon lexicon) {
    List<String> sentences =
        lexicon.entries().stream()
            .flatMap(
                entry -> Stream.concat(entry.examples().stream(), entry.counterExamples().stream()))
            .map(example -> ExampleNotation.parse(example.notation()).sentence())
            .distinct()
            .toList();
    List<Article> stories = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i += SENTENCES) {
      List<String> some = sentences.subList(i, Math.min(sentences.size(), i + SENTENCES));
      stories.add(
          Article.of("sentences-" + i, String.join(" ", some))
              .withPublished(LocalDate.of(2018, 1, 5)));
    }
    return stories;
  }
}
