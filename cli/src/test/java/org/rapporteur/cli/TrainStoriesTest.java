package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.Shared.Captured;

/** The second reader of stories, from gold stories to records. */
class TrainStoriesTest {
  private static final List<String> PLACES =
      List.of("Chile", "Ghana", "Serbia", "Yemen", "Niger", "Peru", "Oman", "Togo");

  @TempDir private Path directory;

  private Path gold;
  private Path model;

  @BeforeEach
  void writeStories() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < PLACES.size(); i++) {
      String next = PLACES.get((i + 1) % PLACES.size());
      lines.add(story("met" + i, PLACES.get(i) + " met " + next + ".", "met", "CONSULT"));
      lines.add(story("hit" + i, PLACES.get(i) + " attacked " + next + ".", "attacked", "ASSAULT"));
      lines.add(story("none" + i, PLACES.get(i) + " struck a balance.", "", ""));
    }
    gold = directory.resolve("gold.jsonl");
    Files.write(gold, lines);
    model = directory.resolve("own.model");
  }

  private static String story(String id, String text, String trigger, String type) {
    String event =
        type.isEmpty()
            ? ""
            : "{\"sentence_text\":\"%s\",\"trigger\":\"%s\",\"event\":\"%s\",\"status\":\"happened\"}"
                .formatted(text, trigger, type);
    return "{\"id\":\"%s\",\"publisher\":\"p\",\"date\":null,\"title\":\"t\",\"text\":\"%s\",\"events\":[%s],\"non_events\":[]}"
        .formatted(id, text, event);
  }

  private static Captured run(int exit, Object... arguments) {
    Captured captured = Shared.surroundings("", Map.of());
    String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    int got = captured.run(words);
    assertThat(got).as(captured.err() + captured.out()).isEqualTo(exit);
    return captured;
  }

  @Test
  void theSameStoriesGiveTheSameModel() throws IOException {
    assertThat(run(Exit.OK, "train", "stories", gold, "--out", model).err()).contains("words");
    byte[] first = Files.readAllBytes(model);
    run(Exit.OK, "train", "stories", gold, "--out", model, "--threads", "1");
    assertThat(Files.readAllBytes(model)).isEqualTo(first);
  }

  @Test
  void crossValidationTellsHowOftenTheModelIsRight() {
    assertThat(run(Exit.OK, "train", "stories", gold, "--folds", "4").out())
        .contains("4-fold cross-validation")
        .contains("events F1")
        .contains("calibration");
  }

  @Test
  void recordsNameTheModel() throws IOException {
    run(Exit.OK, "train", "stories", gold, "--out", model);
    Path story = directory.resolve("story.txt");
    Files.writeString(story, "Kenya attacked Sudan.");
    assertThat(run(Exit.OK, "code", story, "--model", model, "--format", "jsonl").out())
        .contains("\"event\":\"ASSAULT\"")
        .contains(", model ");
    assertThat(run(Exit.OK, "evaluate", "stories", gold, "--model", model).out())
        .contains("events F1");
  }

  @Test
  void whatIsNoModelIsNamed() throws IOException {
    Files.writeString(model, "no model at all");
    Path story = directory.resolve("story.txt");
    Files.writeString(story, "Kenya attacked Sudan.");
    assertThat(run(Exit.NOTHING_READ, "code", story, "--model", model).err())
        .contains("own.model")
        .contains("no model");
    assertThat(run(Exit.USAGE, "train", "stories", gold).err()).contains("--out");
  }
}
