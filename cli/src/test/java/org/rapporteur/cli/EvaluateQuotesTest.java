package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.Shared.Captured;

class EvaluateQuotesTest {
  private static final String TEXT =
      "The Kenyan president said that talks had failed. The mayor left.";

  @TempDir private Path folder;
  private final Captured program = Shared.surroundings("", Map.of());

  @Test
  void whatIsFoundAndWhatIsMissedIsScored() throws IOException {
    Path gold =
        gold(
            story("a", "The Kenyan president", "president", "said", "that talks had failed"),
            story("b", "The mayor", "mayor", "left", "talks"));

    assertThat(program.run("evaluate", "quotes", gold.toString(), "--verbose")).isZero();

    assertThat(program.out())
        .contains("MISS  b\n  gold The mayor | left | talks\n")
        .contains("FALSE  b\n  got  The Kenyan president | said | that talks had failed\n")
        .doesNotContain("  a\n")
        .contains("stories          2\n")
        .contains("cue and source   F1 0.500  (P 0.500 R 0.500; tp 1 fp 1 fn 1)  95 % 0.000 to")
        .contains("all three        F1 0.500")
        .contains("direct, all      F1 1.000  (P 1.000 R 1.000; tp 0 fp 0 fn 0)");
  }

  @Test
  void onlyTheFirstStoriesAreScoredWhereThereIsALimit() throws IOException {
    Path gold =
        gold(
            story("a", "The Kenyan president", "president", "said", "that talks had failed"),
            story("b", "The mayor", "mayor", "left", "talks"));

    assertThat(program.run("evaluate", "quotes", gold.toString(), "--limit", "1")).isZero();

    assertThat(program.out()).contains("stories          1\n", "all three        F1 1.000");
  }

  @Test
  void brokenStoriesAreToldAndTheOthersScored() throws IOException {
    Path gold = gold(story("a", "The mayor", "mayor", "left", "talks"), "{\"id\": \"b\"}", "[[");

    assertThat(program.run("evaluate", "quotes", gold.toString())).isEqualTo(1);

    assertThat(program.out()).contains("stories          1\n");
    assertThat(program.err())
        .contains("gold.jsonl:2: ", "gold.jsonl:3: broken JSON")
        .hasLineCount(2);
  }

  @Test
  void withoutAStoryNothingIsRead() throws IOException {
    assertThat(program.runWithoutEngine("evaluate", "quotes", "/nowhere.jsonl")).isEqualTo(3);
    assertThat(program.runWithoutEngine("evaluate", "quotes", gold("").toString())).isEqualTo(3);
    assertThat(program.runWithoutEngine("evaluate", "quotes", "x", "--limit", "0")).isEqualTo(2);

    assertThat(program.err())
        .contains("/nowhere.jsonl: does not exist", "has no story", "--limit must be at least 1");
  }

  private Path gold(String... lines) throws IOException {
    return Files.writeString(folder.resolve("gold.jsonl"), String.join("\n", lines));
  }

  private static String story(String id, String source, String head, String cue, String content) {
    ObjectNode story = new ObjectMapper().createObjectNode();
    story.put("id", id).put("text", TEXT);
    ObjectNode attribution = story.putArray("attributions").addObject();
    span(attribution, "source", source);
    span(attribution, "cue", cue);
    span(attribution, "content", content);
    int at = TEXT.indexOf(head);
    attribution.putArray("source_head").add(at).add(at + head.length());
    return story.toString();
  }

  private static void span(ObjectNode attribution, String part, String words) {
    int at = TEXT.indexOf(words);
    attribution.putArray(part).addArray().add(at).add(at + words.length());
  }
}
