package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.corpus.Corpora.articles;
import static org.rapporteur.corpus.Corpora.problems;
import static org.rapporteur.corpus.Corpora.read;
import static org.rapporteur.corpus.Corpora.skipped;
import static org.rapporteur.corpus.Corpora.stories;
import static org.rapporteur.corpus.Corpora.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.coder.article.Article;
import org.rapporteur.corpus.StoryInput.Story;

/** Feeds and news in XML. */
class FeedTest {
  @Test
  void anItemOfRssIsAStoryWithTheChannelAsPublisher() {
    String feed =
        "<?xml version='1.0'?>\n<rss version='2.0'><channel><title>Daily</title>"
            + "<language>en-us</language>\n<item><title>Talks &amp; more</title>"
            + "<link>https://example.org/1</link><guid>urn:1</guid>"
            + "<pubDate>Fri, 05 Jun 2020 10:00:00 GMT</pubDate>"
            + "<description>&lt;p&gt;Kenya spoke.&lt;/p&gt;&lt;p&gt;Chad too.&lt;/p&gt;"
            + "</description></item>\n<item><title>Empty</title></item></channel></rss>";

    List<StoryInput> inputs = read("news.xml", feed);

    assertThat(articles(inputs))
        .containsExactly(
            new Article(
                "urn:1",
                Optional.of("Daily"),
                Optional.of(LocalDate.of(2020, 6, 5)),
                Optional.of("Talks & more"),
                Optional.of("https://example.org/1"),
                "Kenya spoke.\n\nChad too."));
    assertThat(inputs.get(0).origin()).hasToString("news.xml:3");
    assertThat(stories(inputs).get(0).language()).contains("en-us");
    assertThat(skipped(inputs)).containsExactly("news.xml:4: is an item without a text or summary");
  }

  @Test
  void theWholeTextCountsMoreThanTheSummary() {
    String feed =
        "<rss><channel><item><description>Short.</description>"
            + "<content:encoded><![CDATA[<p>The <b>whole</b> text.</p>]]></content:encoded>"
            + "<dc:creator>A. One</dc:creator><dc:date>2020-06-05</dc:date></item></channel></rss>";

    Story story = stories(read("feed", feed)).get(0);

    assertThat(story.article().text()).isEqualTo("The whole text.");
    assertThat(story.article().published()).contains(LocalDate.of(2020, 6, 5));
    assertThat(story.author()).contains("A. One");
  }

  @Test
  void entriesOfAtomAndItemsOfRssOneAreRead() {
    String atom =
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Daily</title><entry>"
            + "<id>tag:1</id><link rel='self' href='no'/><link href='https://example.org/1'/>"
            + "<updated>2020-06-05T10:00:00Z</updated><content type='xhtml'>"
            + "<div xmlns='http://www.w3.org/1999/xhtml'><p>Kenya spoke.</p></div></content>"
            + "</entry></feed>";
    String rdf =
        "<rdf:RDF><channel><title>Daily</title></channel><item><link>https://example.org/2</link>"
            + "<description>Chad spoke.</description></item></rdf:RDF>";

    assertThat(articles(read("a.xml", atom)))
        .singleElement()
        .matches(story -> story.id().equals("tag:1") && story.text().equals("Kenya spoke."))
        .matches(story -> story.url().equals(Optional.of("https://example.org/1")));
    assertThat(articles(read("a.xml", rdf)))
        .singleElement()
        .matches(story -> story.publisher().equals(Optional.of("Daily")))
        .matches(story -> story.id().equals("https://example.org/2"));
  }

  @Test
  void externalEntitiesAreNeverRead(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "Kenya's secret.");
    String feed =
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY secret SYSTEM '"
            + secret.toUri()
            + "'><!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>\n<rss><channel><item>"
            + "<description>Told: &secret; &b;</description></item></channel></rss>";

    List<StoryInput> inputs = read("a.xml", feed);

    assertThat(texts(inputs)).containsExactly("Told: &secret; &b;");
    assertThat(problems(inputs))
        .containsExactly(
            "a.xml: declares entities, which are not read; nothing is ever fetched from where a"
                + " file points to");
  }

  @Test
  void aBrokenFeedGivesTheItemsThatItHas() {
    String feed =
        "<rss><channel><item><description>Kenya & Chad spoke.</description></item>"
            + "<item><description>Mali spoke.</description><item><description>Cut";

    assertThat(texts(read("a.rss", feed))).contains("Kenya & Chad spoke.", "Mali spoke.");
  }

  @Test
  void anItemWithoutEndEndsTheFeedInBoundedMemory() {
    StoryReader reader =
        new StoryReader(
            ReadingOptions.usual().withLimits(Limits.usual().withLargestStory(100_000)));
    String feed =
        "<rss><channel><item><description>One.</description></item><item>"
            + "<description>"
            + "word ".repeat(100_000);

    List<StoryInput> inputs = Corpora.read(reader, "a.xml", Corpora.bytes(feed));

    assertThat(texts(inputs)).containsExactly("One.");
    assertThat(problems(inputs)).singleElement().asString().contains("one story is larger than");
  }

  @Test
  void aLongFeedIsReadInTimeThatGrowsWithItsLength() {
    String item = "\n  <item>\n<description>Kenya spoke.</description>\n</item>\n";
    byte[] feed = Corpora.bytes("<rss><channel>" + item.repeat(50_000) + "</channel></rss>");

    Assertions.assertTimeout(
        Duration.ofSeconds(90), () -> assertThat(read("a.xml", feed)).hasSize(50_000));
  }

  @Test
  void anItemOfNewsMlIsReadWithItsHtml() {
    String item =
        "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:newsml:1' xml:lang='en'>"
            + "<itemMeta><provider literal='Wire'/><versionCreated>2020-06-06T01:00:00Z"
            + "</versionCreated><pubStatus qcode='stat:usable'/></itemMeta><contentMeta>"
            + "<contentCreated>2020-06-05T10:00:00Z</contentCreated><headline>Talks</headline>"
            + "</contentMeta><contentSet><inlineXML><html xmlns='http://www.w3.org/1999/xhtml'>"
            + "<head><title>No</title></head><body><p>Kenya spoke.</p><p>Chad too.</p></body>"
            + "</html></inlineXML></contentSet></newsItem>";
    String message =
        "<?xml version='1.0'?><newsMessage><itemSet>"
            + item
            + item.replace("usable", "canceled")
            + "</itemSet></newsMessage>";

    List<StoryInput> inputs = read("a.xml", message);

    assertThat(articles(inputs))
        .containsExactly(
            new Article(
                "urn:newsml:1",
                Optional.of("Wire"),
                Optional.of(LocalDate.of(2020, 6, 5)),
                Optional.of("Talks"),
                Optional.empty(),
                "Kenya spoke.\n\nChad too."));
    assertThat(skipped(inputs))
        .containsExactly("a.xml:1: was withdrawn by its publisher: stat:canceled");
  }

  @Test
  void nitfIsReadAloneAndInNewsMl() {
    String nitf =
        "<nitf><head><title>T</title><docdata><doc-id id-string='d1'/><date.issue"
            + " norm='20200605T100000Z'/></docdata><pubdata name='Daily'/></head><body><body.head>"
            + "<hedline><hl1>Talks</hl1></hedline><byline>By A. One</byline></body.head>"
            + "<body.content><block><p>Kenya spoke.</p><p>Chad too.</p></block></body.content>"
            + "</body></nitf>";

    for (String file :
        List.of(
            nitf,
            "<newsItem guid='d1'><contentSet><inlineXML>"
                + nitf
                + "</inlineXML></contentSet></newsItem>")) {
      assertThat(articles(read("a.xml", file)))
          .containsExactly(
              new Article(
                  "d1",
                  Optional.of("Daily"),
                  Optional.of(LocalDate.of(2020, 6, 5)),
                  Optional.of("Talks"),
                  Optional.empty(),
                  "Kenya spoke.\n\nChad too."));
    }
  }
}
