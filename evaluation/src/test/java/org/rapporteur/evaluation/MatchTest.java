package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.evaluation.Fixtures.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluation.GoldStory.GoldEvent;
import org.rapporteur.evaluation.StoryScore.Match;

class MatchTest {
  @TempDir private Path directory;

  @Test
  void modeDatePlaceAndSizeAreScoredWhereGoldHasThem() throws IOException {
    Match bare = match("", "{\"mode\": [\"visit\"], \"date\": \"2018-01-05\"}");

    assertThat(bare.mode()).isEmpty();
    assertThat(bare.date()).isEmpty();
    assertThat(bare.place()).isEmpty();
    assertThat(bare.size()).isEmpty();
  }

  @Test
  void theGoldModeMustBeAmongTheRecords() throws IOException {
    String gold = "\"mode\": \"visit\"";

    assertThat(match(gold, "{\"mode\": [\"host\", \"visit\"]}").mode()).contains(true);
    assertThat(match(gold, "{\"mode\": []}").mode()).contains(false);
  }

  @Test
  void aDateIsRightWhenItStartsOnTheDayOrHasTheWords() throws IOException {
    String day = "\"date\": {\"start\": \"2018-01-01\", \"end\": \"2018-01-07\"}";
    String words = "\"date\": {\"text\": \"the end of January\"}";

    assertThat(match(day, "{\"date\": \"2018-01-01\"}").date()).contains(true);
    assertThat(match(day, "{\"date\": \"2018-01-07\"}").date()).contains(false);
    assertThat(match(day, "{\"date\": null}").date()).contains(false);
    assertThat(match(words, "{\"date_text\": \"towards the end of January\"}").date())
        .contains(true);
    assertThat(match(words, "{\"date_text\": \"Thursday\"}").date()).contains(false);
  }

  @Test
  void aPlaceIsRightWhenCountryAndAWordAgree() throws IOException {
    String gold = "\"place\": {\"text\": \"the city of Homs\", \"country\": \"SYR\"}";

    assertThat(place(gold, "Homs", "SYR")).contains(true);
    assertThat(place(gold, "Homs", "USA")).contains(false);
    assertThat(place(gold, "Aleppo", "SYR")).contains(false);
  }

  private java.util.Optional<Boolean> place(String gold, String text, String country)
      throws IOException {
    return match(
            gold, "{\"event_loc\": {\"text\": \"" + text + "\", \"country\": \"" + country + "\"}}")
        .place();
  }

  @Test
  void eachStatedNumberIsScored() throws IOException {
    String gold = "\"size\": {\"dead\": 240, \"injured\": null, \"crowd\": \"thousands\"}";
    String record =
        "{\"size\": {\"dead\": {\"value\": 240, \"max\": null, \"text\": \"at least 240\"},"
            + " \"crowd\": {\"value\": null, \"max\": null, \"text\": \"thousands of\"}}}";

    assertThat(match(gold, record).size()).containsExactly(true, true);
    assertThat(match(gold, "{}").size()).containsExactly(false, false);
  }

  @Test
  void theInnermostSpeakerIsKnownByAWordOrByHisName() throws IOException {
    String gold = "\"attribution\": [\"SANA\", \"Alexander Lavrentiev\"]";

    assertThat(speaker(gold, "\"text\": \"Lavrentiev\", \"entity\": null")).isTrue();
    assertThat(
            speaker(
                gold,
                "\"text\": \"the envoy\", \"entity\": {\"entity_name\": \"Alexander"
                    + " Lavrentiev\"}"))
        .isTrue();
    assertThat(speaker(gold, "\"text\": \"the envoy\", \"entity\": null")).isFalse();
    assertThat(speaker("", "\"text\": \"Lavrentiev\", \"entity\": null")).isFalse();
    assertThat(match("", "{\"attribution\": []}").attribution()).isTrue();
    assertThat(match(gold, "{\"attribution\": []}").attribution()).isFalse();
  }

  private boolean speaker(String gold, String step) throws IOException {
    return match(gold, "{\"attribution\": [{" + step + "}]}").attribution();
  }

  private Match match(String goldFields, String recordFields) throws IOException {
    String event =
        "{\"sentence_text\": \""
            + Fixtures.FIRST
            + "\", \"trigger\": \"met\", \"event\": \"CONSULT\", \"status\": \"happened\""
            + (goldFields.isEmpty() ? "" : ", " + goldFields)
            + "}";
    String story =
        "{\"id\": \"s\", \"text\": \""
            + Fixtures.TEXT.replace("\n", "\\n")
            + "\", \"events\": ["
            + event
            + "]}";
    Path file = Files.writeString(directory.resolve("gold.jsonl"), story);
    JsonLineFile<GoldStory> gold = GoldReader.read(file);
    assertThat(gold.problems()).isEmpty();
    GoldEvent goldEvent = gold.items().get(0).events().get(0);
    return new Match(goldEvent, record("met", "CONSULT", "[]", "[]", recordFields));
  }
}
