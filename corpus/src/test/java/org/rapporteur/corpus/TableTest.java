package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.corpus.Corpora.articles;
import static org.rapporteur.corpus.Corpora.bytes;
import static org.rapporteur.corpus.Corpora.problems;
import static org.rapporteur.corpus.Corpora.read;
import static org.rapporteur.corpus.Corpora.texts;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.coder.article.Article;

/** Tables of stories. */
class TableTest {
  @Test
  void commonColumnsNeedNoMap() {
    String table =
        "Article ID,Publication,Publish_Date,Headline,Link,Body\n"
            + "7,Daily,\"June 5, 2020\",Talks,https://example.org/7,\"Kenya \"\"met\"\"\n"
            + "Ethiopia, twice.\"\n";

    assertThat(articles(read("news.csv", table)))
        .containsExactly(
            new Article(
                "7",
                Optional.of("Daily"),
                Optional.of(LocalDate.of(2020, 6, 5)),
                Optional.of("Talks"),
                Optional.of("https://example.org/7"),
                "Kenya \"met\"\nEthiopia, twice."));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theSeparatorIsFoundByTheHeader(String separator) {
    String table =
        String.join(separator, "date", "text")
            + "\n"
            + String.join(separator, "2020-06-05", "One.");

    assertThat(texts(read("news", table))).containsExactly("One.");
    assertThat(texts(read("news.csv", table))).containsExactly("One.");
  }

  @Test
  void aMapNamesOtherColumns() {
    StoryReader reader =
        new StoryReader(
            ReadingOptions.usual()
                .withFields(
                    FieldMap.common().with(Map.of(Field.TEXT, "words", Field.DATE, "printed"))));
    String table = "text,words,printed\nNo.,Yes.,2020-06-05\n";

    List<StoryInput> inputs = Corpora.read(reader, "a.csv", bytes(table));

    assertThat(texts(inputs)).containsExactly("Yes.");
    assertThat(articles(inputs).get(0).published()).contains(LocalDate.of(2020, 6, 5));
  }

  @Test
  void aTableWithoutATextSaysWhichNamesItLookedFor() {
    assertThat(problems(read("a.csv", "a,b\n1,2\n")))
        .singleElement()
        .asString()
        .startsWith("a.csv:1: no column holds the text: the header has none of text, body,")
        .endsWith("say with --map text=NAME which one does");
  }

  @Test
  void badRowsAreToldWithTheirLineAndTheOthersRead() {
    String table = "id,text\n1,One.\n2,\n3,Three.,more\n\n4,\"Four.";

    List<StoryInput> inputs = read("a.csv", table);

    assertThat(texts(inputs)).containsExactly("One.", "Three.");
    assertThat(problems(inputs)).hasSize(3);
    assertThat(problems(inputs).get(0)).startsWith("a.csv:3: the cell of the text is empty");
    assertThat(problems(inputs).get(1)).startsWith("a.csv:4: the row has 3 cells, the header 2");
    assertThat(problems(inputs).get(2)).startsWith("a.csv:6: the file ends within a quoted cell");
  }

  @Test
  void aStoryWithACommaInItsFirstLineIsNoTable() {
    String story = "Text, date and place of the talks were kept secret.\nKenya said so.";

    assertThat(texts(read("a.txt", story))).containsExactly(story);
  }

  @Test
  void aCellOfAHundredMegabytesIsLeftOutInBoundedMemory() {
    byte[] chunk = "word ".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    InputStream cell =
        new SequenceInputStream(
            Collections.enumeration(
                Stream.generate(() -> new ByteArrayInputStream(chunk)).limit(1000).toList()));
    InputStream table =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    new ByteArrayInputStream(bytes("id,text\n1,\"")),
                    cell,
                    new ByteArrayInputStream(bytes("\"\n2,Two.\n")))));
    Limits limits = Limits.usual().withLargestStory(1_000_000);

    try (Stream<StoryInput> stream =
        new StoryReader(ReadingOptions.usual().withLimits(limits)).read("a.csv", table)) {
      List<StoryInput> inputs = stream.toList();
      assertThat(problems(inputs))
          .singleElement()
          .asString()
          .contains("a cell is larger than 1 MB");
      assertThat(articles(inputs)).containsExactly(Article.of("2", "Two."));
    }
  }

  @Test
  void oldEncodingsAreReadWithOneWarning() {
    byte[] table =
        "id,text\n1,S\u00E1nchez.\n2,Mu\u00F1oz.\n".getBytes(StandardCharsets.ISO_8859_1);

    List<StoryInput> inputs = read("a.csv", table);

    assertThat(texts(inputs)).containsExactly("S\u00E1nchez.", "Mu\u00F1oz.");
    assertThat(problems(inputs)).hasSize(1);
  }
}
