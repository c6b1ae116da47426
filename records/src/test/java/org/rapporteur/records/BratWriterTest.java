package org.rapporteur.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.story.CodedStory;

class BratWriterTest {
  private final CodedStory story = Fixtures.story();
  private final List<String> lines = BratWriter.of(story).lines().toList();

  @Test
  void everyTextBoundAnnotationQuotesTheTextAtItsCodePoints() {
    int[] text = story.article().text().codePoints().toArray();
    for (String line : lines) {
      if (!line.startsWith("T")) {
        continue;
      }
      String[] columns = line.split("\t");
      String[] place = columns[1].split(" ");
      int start = Integer.parseInt(place[1]);
      int end = Integer.parseInt(place[2]);
      assertThat(new String(text, start, end - start)).isEqualTo(columns[2]);
    }
  }

  @Test
  void eventsNameTheirTriggerAndRoles() {
    Map<String, String> ids = new HashMap<>();
    for (String line : lines) {
      if (line.startsWith("T")) {
        ids.put(line.substring(line.lastIndexOf('\t') + 1), line.substring(0, line.indexOf('\t')));
      }
    }
    assertThat(lines)
        .contains(
            "E1\tCONSULT:"
                + ids.get("received")
                + " Actor:"
                + ids.get("Lavrentiev")
                + " Recipient:"
                + ids.get("Assad")
                + " Place:"
                + ids.get("Damascus"))
        .contains("E2\tAGREE:" + ids.get("agreed") + " Actor:" + ids.get("The two sides"));
  }

  @Test
  void statusIsAnAttributeAndTheSourceANote() {
    assertThat(lines).contains("A1\tStatus E1 happened");
    assertThat(lines)
        .anyMatch(line -> line.endsWith("AnnotatorNotes E1\taccording to: SANA (said)"));
  }

  @Test
  void anAnnotationThatRunsOverALineBreakIsInPieces() {
    String text = Fixtures.TEXT.replace("two sides", "two\nsides");

    List<String> broken = BratWriter.of(Fixtures.story(Article.of("x", text))).lines().toList();

    assertThat(broken)
        .anyMatch(line -> line.matches("T\\d+\tGroup \\d+ \\d+;\\d+ \\d+\tThe two sides"));
  }

  @Test
  void theConfigurationKnowsEveryTypeThatIsWritten() {
    List<String> known = BratWriter.configuration().lines().toList();
    for (String line : lines) {
      if (line.startsWith("T")) {
        String type = line.split("\t")[1].split(" ")[0];
        assertThat(known).anyMatch(row -> Arrays.asList(row.split("\t")).contains(type));
      }
    }
  }
}
