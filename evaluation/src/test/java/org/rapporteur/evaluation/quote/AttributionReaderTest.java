package org.rapporteur.evaluation.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.coder.article.Span;
import org.rapporteur.evaluation.JsonLineFile;

class AttributionReaderTest {
  @TempDir private Path folder;

  @Test
  void aStoryIsReadWithItsAttributionsAndWhatIsSetAside() throws IOException {
    JsonLineFile<AttributedStory> file =
        read(
            """
            {"id": "a", "text": "The mayor said it rained.", "attributions": [{"id": "E1",\
             "source": [[0, 9]], "source_head": [4, 9], "cue": [[10, 14]], "content": [[15, 24]]}],\
             "discard": [[0, 3]], "discuss": null}
            """);

    assertThat(file.problems()).isEmpty();
    AttributedStory story = file.items().get(0);
    Attribution attribution = story.attributions().get(0);
    assertThat(attribution.source()).containsExactly(new Span(0, 9));
    assertThat(attribution.head()).contains(new Span(4, 9));
    assertThat(attribution.content().get(0).of(story.article().text())).isEqualTo("it rained");
    assertThat(story.setAside()).containsExactly(new Span(0, 3));
  }

  @Test
  void offsetsCountCharactersOutsideTheBasicPlaneOnce() throws IOException {
    JsonLineFile<AttributedStory> file =
        read(
            "{\"id\": \"a\", \"text\": \"\uD83D\uDE00 He said no\", \"attributions\":"
                + " [{\"source\": [[2, 4]], \"cue\": [[5, 9]], \"content\": [[10, 12]]}]}\n");

    AttributedStory story = file.items().get(0);
    assertThat(story.attributions().get(0).cue().get(0).of(story.article().text()))
        .isEqualTo("said");
    assertThat(story.attributions().get(0).head()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"a\"",
        "[1, 2]",
        "7",
        "null",
        "{\"text\": \"x\"}",
        "{\"id\": \"a\", \"text\": 3}",
        "{\"id\": \"a\", \"text\": \"x y\", \"attributions\": [{}]}",
        "{\"id\": \"a\", \"text\": \"x y\", \"attributions\": [3]}",
        "{\"id\": \"a\", \"text\": \"x y\", \"attributions\": [{\"cue\": [[0, 1]], \"content\": 5}]}",
        "{\"id\": \"a\", \"text\": \"x y\", \"attributions\": [{\"cue\": [[0, 1]], \"content\": []}]}",
        "{\"id\": \"a\", \"text\": \"x y\", \"attributions\": [{\"cue\": [[0, 1]], \"content\": [[2, 99]]}]}",
        "{\"id\": \"a\", \"text\": \"x y\", \"attributions\": [{\"cue\": [[1, 0]], \"content\": [[2, 3]]}]}",
        "{\"id\": \"a\", \"text\": \"x y\", \"attributions\": [{\"cue\": [[-1, 1]], \"content\": [[2, 3]]}]}",
        "{\"id\": \"a\", \"text\": \"x y\", \"attributions\": [{\"cue\": [[0, 1.5]], \"content\": [[2, 3]]}]}",
        "{\"id\": \"a\", \"text\": \"x y\", \"discard\": [[0, 4294967297]]}",
        "{\"id\": \"a\", \"text\": \"x y\", \"discuss\": [\"x\"]}",
        "{\"id\": \"b\", \"text\": \"good already\"}"
      })
  void aBadLineIsToldAndTheOthersRead(String bad) throws IOException {
    JsonLineFile<AttributedStory> file =
        read("{\"id\": \"b\", \"text\": \"good\"}\n\n" + bad + "\n");

    assertThat(file.items()).hasSize(1);
    assertThat(file.problems()).hasSize(1);
    assertThat(file.problems().get(0)).contains("gold.jsonl:3: ");
  }

  @Test
  void deepNestingIsAProblemOfItsLine() throws IOException {
    JsonLineFile<AttributedStory> file = read("{\"id\": " + "[".repeat(100_000) + "\n");

    assertThat(file.items()).isEmpty();
    assertThat(file.problems()).hasSize(1);
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws IOException {
    Path file = Files.write(folder.resolve("bytes.jsonl"), new byte[] {'{', (byte) 0xFF, '}'});

    assertThatThrownBy(() -> AttributionReader.read(file))
        .isInstanceOf(MalformedInputException.class);
  }

  private JsonLineFile<AttributedStory> read(String content) throws IOException {
    return AttributionReader.read(Files.writeString(folder.resolve("gold.jsonl"), content));
  }
}
