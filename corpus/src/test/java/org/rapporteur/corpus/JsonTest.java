package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.corpus.Corpora.articles;
import static org.rapporteur.corpus.Corpora.problems;
import static org.rapporteur.corpus.Corpora.read;
import static org.rapporteur.corpus.Corpora.skipped;
import static org.rapporteur.corpus.Corpora.stories;
import static org.rapporteur.corpus.Corpora.texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.article.Article;

/** JSON in documents and lines, and ninjs. */
class JsonTest {
  @Test
  void listsObjectsAndAnswersOfServicesAreRead() {
    assertThat(texts(read("a.json", "[\n{\"text\": \"One.\"},\n{\"text\": \"Two.\"}\n]")))
        .containsExactly("One.", "Two.");
    assertThat(articles(read("a.json", "{\n  \"text\": \"One.\"\n}\n")))
        .containsExactly(Article.of("a", "One."));
    assertThat(
            articles(
                read(
                    "a.json",
                    "{\n\"status\": \"ok\", \"articles\": [{\"content\": \"One.\", \"source\":"
                        + " {\"name\": \"Daily\"}, \"publishedAt\": \"2020-06-05T10:00:00Z\"}]}")))
        .singleElement()
        .matches(story -> story.publisher().equals(Optional.of("Daily")))
        .matches(story -> story.published().equals(Optional.of(LocalDate.of(2020, 6, 5))));
  }

  @Test
  void inADocumentProblemsAreToldWithTheirLine() {
    List<StoryInput> inputs =
        read("a.json", "[\n{\"text\": \"One.\"},\n{\"id\": 2},\n7,\n{\"text\": \"Four.\"},\n{'");

    assertThat(texts(inputs)).containsExactly("One.", "Four.");
    assertThat(problems(inputs)).hasSize(3);
    assertThat(problems(inputs).get(0)).startsWith("a.json:3: the field \"text\" is missing");
    assertThat(problems(inputs).get(1)).startsWith("a.json:4: this is no JSON object");
    assertThat(problems(inputs).get(2)).startsWith("a.json:6: broken JSON");
  }

  @Test
  void aMapLeadsIntoObjects() {
    StoryReader reader =
        new StoryReader(
            ReadingOptions.usual()
                .withFields(FieldMap.common().with(Map.of(Field.TEXT, "doc.words"))));

    assertThat(
            texts(
                Corpora.read(
                    reader,
                    "a.jsonl",
                    Corpora.bytes("{\"doc\": {\"words\": \"One.\"}, \"text\": \"No.\"}"))))
        .containsExactly("One.");
  }

  @Test
  void ninjsOfAllVersionsIsRead() {
    String first =
        "{\"uri\": \"urn:1\", \"type\": \"text\", \"versioncreated\": \"2020-06-05T10:00:00Z\","
            + " \"headline\": \"Talks\", \"language\": \"en\", \"source\": \"Wire\","
            + " \"byline\": \"By A. One\", \"body_xhtml\": \"<p>Kenya spoke.</p><p>Chad too.</p>\"}";
    String second =
        "{\"uri\": \"urn:1\", \"type\": \"text\", \"versioncreated\": \"2020-06-05T10:00:00Z\","
            + " \"headlines\": [{\"role\": \"short\", \"value\": \"T\"}, {\"role\": \"main\","
            + " \"value\": \"Talks\"}], \"language\": \"en\", \"infosources\": [{\"name\":"
            + " \"Wire\"}], \"by\": \"By A. One\", \"bodies\": [{\"contenttype\": \"text/html\","
            + " \"value\": \"<p>Kenya spoke.</p><p>Chad too.</p>\"}]}";
    String third =
        second
            .replace("versioncreated", "versionCreated")
            .replace("infosources", "infoSources")
            .replace("contenttype", "contentType");

    for (String item : List.of(first, second, third)) {
      List<StoryInput> inputs = read("a.json", item);
      assertThat(articles(inputs))
          .containsExactly(
              new Article(
                  "urn:1",
                  Optional.of("Wire"),
                  Optional.of(LocalDate.of(2020, 6, 5)),
                  Optional.of("Talks"),
                  Optional.empty(),
                  "Kenya spoke.\n\nChad too."));
      assertThat(stories(inputs).get(0).author()).contains("By A. One");
    }
    assertThat(texts(read("a.json", "[" + first + "," + second + "]"))).hasSize(2);
    assertThat(texts(read("a.jsonl", first + "\n" + third))).hasSize(2);
  }

  @Test
  void ninjsThatIsNoTextOrWasWithdrawnIsSkipped() {
    String lines =
        "{\"uri\": \"1\", \"type\": \"picture\", \"versioncreated\": \"2020-06-05T10:00:00Z\"}\n"
            + "{\"uri\": \"2\", \"pubstatus\": \"canceled\", \"body_text\": \"No.\"}\n";

    assertThat(skipped(read("a.jsonl", lines)))
        .containsExactly(
            "a.jsonl:1: is no text but of type \"picture\"",
            "a.jsonl:2: was withdrawn by its publisher: canceled");
  }
}
