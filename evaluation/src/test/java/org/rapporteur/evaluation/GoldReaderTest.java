package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluation.GoldStory.GoldEvent;

class GoldReaderTest {
  @TempDir private Path directory;

  @Test
  void aStoryIsReadWithItsEventsAndNonEvents() throws IOException {
    JsonLineFile<GoldStory> file =
        read(
            """
            {"id": "a", "publisher": "AFP", "date": "2018-01-05", "title": null, "text": "X met Y.",\
             "events": [{"sentence_text": "X met Y.", "trigger": "met", "event": "CONSULT",\
             "mode": null, "contexts": ["diplomatic"], "actors": [{"text": "X", "country":\
             ["RUS", "SYR"], "sector": "GOV"}, {"text": "Y", "country": null, "sector": null}],\
             "recipients": [], "status": "happened", "attribution": ["SANA"], "date": {"start":\
             "2018-01-04", "end": null}, "place": null, "size": {"dead": 3}, "content": {"event":\
             "AID"}, "process": [], "optional": true}],\
             "non_events": [{"sentence_text": "X met Y.", "trigger": "Y", "why": "no act"}]}
            """);

    assertThat(file.problems()).isEmpty();
    GoldStory story = file.items().get(0);
    assertThat(story.article().published()).contains(LocalDate.of(2018, 1, 5));
    GoldEvent event = story.events().get(0);
    assertThat(event.actors().get(0).codes()).containsExactly("RUS", "SYR");
    assertThat(event.actors().get(1).codes()).isEmpty();
    assertThat(event.date().orElseThrow().start()).contains(LocalDate.of(2018, 1, 4));
    assertThat(event.content()).contains("AID");
    assertThat(event.optional()).isTrue();
    assertThat(story.nonEvents()).hasSize(1);
  }

  @Test
  void brokenLinesAreToldAndTheOthersRead() throws IOException {
    JsonLineFile<GoldStory> file =
        read(
            """
            {"id": "a", "text": "X.", "events": []}
            {"id": "b"

            {"id": "c", "events": []}
            {"id": "d", "text": "X.", "events": [{"sentence_text": "Y."}]}
            {"id": "e", "text": "X.", "events": [{"sentence_text": "Y.", "trigger": "y", "event": "AID", "status": "happened"}]}
            """);

    assertThat(file.items()).extracting(story -> story.article().id()).containsExactly("a", "e");
    assertThat(file.problems()).hasSize(4);
    assertThat(file.problems().get(0)).contains("gold.jsonl:2: broken JSON");
    assertThat(file.problems().get(1)).contains("gold.jsonl:4: the field \"text\" is missing");
    assertThat(file.problems().get(2)).contains(":5: the field \"trigger\" is missing");
    assertThat(file.problems().get(3)).contains(":6: the sentence of 'y' is not in the text");
  }

  private JsonLineFile<GoldStory> read(String content) throws IOException {
    return GoldReader.read(Files.writeString(directory.resolve("gold.jsonl"), content));
  }
}
