package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.corpus.Corpora.MORE;
import static org.rapporteur.corpus.Corpora.PROSE;
import static org.rapporteur.corpus.Corpora.articles;
import static org.rapporteur.corpus.Corpora.problems;
import static org.rapporteur.corpus.Corpora.read;
import static org.rapporteur.corpus.Corpora.skipped;
import static org.rapporteur.corpus.Corpora.stories;
import static org.rapporteur.corpus.Corpora.texts;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rapporteur.corpus.StoryInput.Story;

/** HTML pages. */
class PageTest {
  private static final String STORY = PROSE + "\n\n" + MORE;

  @Test
  void theStoryIsReadWithoutWhatStandsAroundIt() {
    String page =
        "<!DOCTYPE html><html lang=en><head><title>Talks | Daily</title></head><body>"
            + "<nav><a href=/>Home</a> <a href=/w>World</a></nav><div class=page>"
            + "<div class=content><h1>Kenya expels two</h1><div class=text><p>"
            + PROSE
            + "</p><aside><p>"
            + "Read also what our readers said of this and of other things, every day.</p></aside>"
            + "<p>"
            + MORE.replace("ambassador", "<a href=/a>ambassador</a>")
            + "</p></div></div><div class='related-stories'><ul>"
            + "<li><a href=/1>Ten things that one should know of diplomats and their cars, today</a>"
            + "</ul></div><div id=comments><p>I think, and I have always thought, that it is so.</p>"
            + "</div></div><footer><p>All rights reserved, by us, since 1999, and for ever.</p>"
            + "</footer></body></html>";

    List<StoryInput> inputs = read("a.html", page);

    assertThat(texts(inputs)).containsExactly(STORY);
    assertThat(articles(inputs).get(0).title()).contains("Kenya expels two");
    assertThat(articles(inputs).get(0).id()).isEqualTo("a");
  }

  @Test
  void jsonLdOfAnArticleTellsItsCitation() {
    String page =
        page(
            "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"WebSite\", \"name\":"
                + " \"No\"}, {\"@type\": [\"NewsArticle\"], \"headline\": \"Two &amp; two\","
                + " \"datePublished\": \"2020-06-05T10:00:00Z\", \"publisher\": {\"name\":"
                + " \"Daily\"}, \"author\": [{\"name\": \"A. One\"}, {\"name\": \"B. Two\"}],"
                + " \"inLanguage\": \"en-GB\", \"url\": \"https://example.org/a\"}]}</script>"
                + "<meta property=og:title content='Not this'>");

    Story story = stories(read("a.html", page)).get(0);

    assertThat(story.article().title()).contains("Two & two");
    assertThat(story.article().published()).contains(LocalDate.of(2020, 6, 5));
    assertThat(story.article().publisher()).contains("Daily");
    assertThat(story.article().url()).contains("https://example.org/a");
    assertThat(story.author()).contains("A. One; B. Two");
    assertThat(story.language()).contains("en-GB");
  }

  @Test
  void metaTagsTellTheCitationWhereJsonLdIsBrokenOrMissing() {
    String page =
        page(
            "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", </script>"
                + "<meta property='og:title' content='Talks'><meta property='og:site_name'"
                + " content='Daily'><meta property='article:published_time'"
                + " content='2020-06-05T10:00:00+03:00'><meta name='author' content='A. One'>"
                + "<link rel=canonical href='https://example.org/a'>");

    Story story = stories(read("a.html", page)).get(0);

    assertThat(story.article().title()).contains("Talks");
    assertThat(story.article().publisher()).contains("Daily");
    assertThat(story.article().published()).contains(LocalDate.of(2020, 6, 5));
    assertThat(story.article().url()).contains("https://example.org/a");
    assertThat(story.author()).contains("A. One");
  }

  @Test
  void theTextInJsonLdIsTakenWhereThePageLoadsItLater() {
    String page =
        "<html><head><script type='application/ld+json'>{\"@type\": \"NewsArticle\","
            + " \"articleBody\": \""
            + STORY.replace("\n", "\\n")
            + "\"}</script></head><body><div id=app></div></body></html>";

    assertThat(texts(read("a.html", page))).containsExactly(STORY);
  }

  @Test
  void twoLineBreaksDivideParagraphsOutsideOfThem() {
    String page = "<html><body><div>" + PROSE + "<br><br>" + MORE + "</div></body></html>";

    assertThat(texts(read("a.html", page))).containsExactly(STORY);
  }

  @Test
  void aPageOfLinksHasNoStory() {
    String page =
        "<html><body><ul>"
            + "<li><a href=/1>Kenya expels two diplomats, and the ministry says why it did so</a>"
                .repeat(30)
            + "</ul></body></html>";

    assertThat(skipped(read("a.html", page)))
        .containsExactly("a.html: is a page without the text of a story");
  }

  @Test
  void theDeclaredEncodingIsUsedWhereAPageIsNotUtf8() {
    String declared =
        page("<meta http-equiv=content-type content='text/html; charset=windows-1250'>")
            .replace("Kenya", "Ke\u0148a");

    List<StoryInput> inputs = read("a.html", declared.getBytes(Charset.forName("windows-1250")));

    assertThat(texts(inputs).get(0)).contains("Ke\u0148a");
    assertThat(problems(inputs)).isEmpty();
    assertThat(texts(read("a.html", declared)).get(0)).contains("Ke\u0148a");
  }

  @Test
  void aMisnamedPageIsReadAsWhatItIs() {
    assertThat(texts(read("a.txt", page("")))).containsExactly(STORY);
    assertThat(texts(read("a.csv", page("")))).containsExactly(STORY);
  }

  @Test
  void anUnreadableDateIsAWarning() {
    List<StoryInput> inputs = read("a.html", page("<meta name=date content='last spring'>"));

    assertThat(problems(inputs))
        .singleElement()
        .asString()
        .startsWith("a.html: the date \"last spring\" cannot be read");
    assertThat(articles(inputs)).singleElement().matches(story -> story.published().isEmpty());
  }

  @Test
  void fiftyMegabytesOfNestedTagsAreRefusedInLittleTime() {
    byte[] page = ("<html><body>" + "<div>".repeat(10_000_000)).getBytes(Charset.forName("UTF-8"));

    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () ->
            assertThat(problems(read("a.html", page)))
                .containsExactly(
                    "a.html: the page is larger than 10 MB; extract the story's text first"));
  }

  @Test
  void aPageWithinTheLimitsMayBeNestedHoweverDeep() {
    for (String tag : List.of("div", "b", "table><tr><td", "ul><li", "font", "blockquote")) {
      String page = "<html><body>" + ("<" + tag + ">").repeat(60_000) + "<p>" + PROSE + MORE;

      Assertions.assertTimeout(
          Duration.ofSeconds(90), () -> assertThat(read("a.html", page)).hasSize(1), tag);
    }
  }

  @Test
  void aPageMayHaveManyThingsAroundItsStory() {
    for (String thing :
        List.of("<script>x</script>", "<div class=share>x</div>", "<h1></h1>", "<p>a, b</p>")) {
      String page = "<html><body>" + thing.repeat(100_000) + "<main><p>" + PROSE + "</p><p>" + MORE;

      Assertions.assertTimeout(
          Duration.ofSeconds(90),
          () -> assertThat(texts(read("a.html", page)).get(0)).contains(STORY),
          thing);
    }
  }

  private static String page(String head) {
    return "<html><head>"
        + head
        + "</head><body><article><p>"
        + PROSE
        + "</p><p>"
        + MORE
        + "</p></article></body></html>";
  }
}
