package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.Shared.Captured;

/** Stories whose date, length or form is not what it should be. */
class OddMetadataTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String RAID = "Turkish jets bombed a village in Iraq on Monday.";

  @TempDir private Path directory;

  private List<JsonNode> coded(String date, String text) throws IOException {
    ObjectNode story = JSON.createObjectNode().put("id", "odd").put("text", text);
    if (!date.isEmpty()) {
      story.put("date", date);
    }
    Path file = directory.resolve("story.jsonl");
    Files.writeString(file, story + "\n");
    Captured captured = Shared.surroundings("", Map.of());
    assertThat(captured.run("code", file.toString(), "--format", "jsonl", "--quiet")).isZero();
    List<JsonNode> records = new ArrayList<>();
    for (String line : captured.out().lines().toList()) {
      records.add(JSON.readTree(line));
    }
    return records;
  }

  private String day(String date, String text) throws IOException {
    return coded(date, text).get(0).path("date").asText();
  }

  @Test
  void aStoryDatedInTheFutureIsReadAsIfThatDayHadCome() throws IOException {
    assertThat(day("2187-05-09", RAID)).isEqualTo("2187-05-07");
  }

  @Test
  void theDatelineOutweighsTheDayOfPublicationNearIt() throws IOException {
    assertThat(day("2018-03-13", "ERBIL, March 11 (Plain News) — " + RAID)).isEqualTo("2018-03-05");
    assertThat(day("2018-03-13", RAID)).isEqualTo("2018-03-12");
  }

  @Test
  void aDatelineThatContradictsThePublicationCountsOnlyWithItsYear() throws IOException {
    assertThat(day("2018-03-13", "ERBIL, June 20 (Plain News) — " + RAID)).isEqualTo("2018-03-12");
    assertThat(day("2018-03-13", "ERBIL, June 20, 2012 (Plain News) — " + RAID))
        .isEqualTo("2012-06-18");
  }

  @Test
  void withoutAnyDateWordsStayWords() throws IOException {
    JsonNode record = coded("", RAID).get(0);

    assertThat(record.path("date").isNull()).isTrue();
    assertThat(record.path("date_text").asText()).isEqualTo("Monday");
  }

  @Test
  void thePlaceOfTheDatelineIsNoPlaceOfAnEvent() throws IOException {
    String text =
        "NAIROBI, March 12 (Plain News) — Sudan expelled two Chadian diplomats on Monday.";

    assertThat(coded("2018-03-13", text).get(0).path("event_loc").isNull()).isTrue();
  }

  @Test
  void manyQuotationsInOneStoryHideNoEvent() throws IOException {
    String quotations =
        IntStream.range(0, 200)
            .mapToObj(i -> "“We saw convoy number " + i + ",” said farmer Omar Dabo.")
            .collect(Collectors.joining(" "));

    assertThat(coded("2018-03-13", quotations + "\n\n" + RAID))
        .anySatisfy(record -> assertThat(record.path("date").asText()).isEqualTo("2018-03-12"));
  }

  @Test
  void aQuotationThatNeverClosesHidesNoEvent() throws IOException {
    assertThat(coded("2018-03-13", "“We left the town at dawn, a farmer said. " + RAID))
        .anySatisfy(record -> assertThat(record.path("event").asText()).isEqualTo("ASSAULT"));
  }

  @Test
  void aTextInCapitalsIsRead() throws IOException {
    assertThat(coded("2018-03-13", "KENYA EXPELLED TWO SOMALI DIPLOMATS ON MONDAY."))
        .anySatisfy(
            record -> {
              assertThat(record.path("event").asText()).isEqualTo("SANCTION");
              assertThat(record.path("date").asText()).isEqualTo("2018-03-12");
            });
  }

  @Test
  void aSentenceOfFourHundredWordsEndsInTime() throws IOException {
    String names =
        IntStream.range(0, 130)
            .mapToObj(i -> "the farm of brother " + i)
            .collect(Collectors.joining(", "));
    String text = "Turkish jets bombed " + names + " and a village in Iraq on Monday.";

    assertThat(text.split(" ")).hasSizeGreaterThan(400);
    assertThat(coded("2018-03-13", text + " " + RAID))
        .anySatisfy(record -> assertThat(record.at("/text_info/sequence").asInt()).isEqualTo(1));
  }
}
