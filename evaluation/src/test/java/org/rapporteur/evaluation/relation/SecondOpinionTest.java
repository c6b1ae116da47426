package org.rapporteur.evaluation.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.coder.actor.Cast;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.story.CodedStory;

class SecondOpinionTest {
  private static Prediction prediction(String uid) {
    CodedStory story =
        new CodedStory(
            Article.of(uid, "Nothing."),
            List.of(),
            new Cast(List.of()),
            List.of(),
            List.of(),
            List.of(),
            "test");
    return Prediction.of(
        new Relation(uid, "Nothing.", List.of(), List.of(), Optional.empty()), story);
  }

  private static String written(List<Prediction> predictions) {
    StringWriter out = new StringWriter();
    PredictionFile.write(out, predictions);
    return out.toString();
  }

  @Test
  void everyPredictionIsWrittenAndReadAgain(@TempDir Path directory) throws IOException {
    SecondOpinion opinion = new SecondOpinion(RelationClass.AID, 0.9, List.of("word:flour"));
    List<Prediction> predictions =
        IntStream.range(0, 1000).mapToObj(i -> prediction("u" + i).with(opinion)).toList();
    Path file = directory.resolve("predictions.tsv");
    Files.writeString(file, written(predictions));
    Map<String, Optional<RelationClass>> read = PredictionFile.read(file);
    assertThat(read).hasSize(1000);
    assertThat(read.values()).containsOnly(Optional.of(RelationClass.AID));
  }

  @Test
  void theClassOfAModelIsNeverTakenForOneOfTheRules() {
    SecondOpinion opinion = new SecondOpinion(RelationClass.AID, 0.834, List.of("word:flour"));
    assertThat(written(List.of(prediction("u").with(opinion))))
        .endsWith(
            "u\tAID\tsecond reader: AID p=0.83 because word:flour; the lexicon said nothing\n");
    assertThat(written(List.of(prediction("u")))).endsWith("u\t\t\n");
  }
}
