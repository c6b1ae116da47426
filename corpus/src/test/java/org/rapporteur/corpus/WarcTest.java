package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.corpus.Corpora.MORE;
import static org.rapporteur.corpus.Corpora.PROSE;
import static org.rapporteur.corpus.Corpora.articles;
import static org.rapporteur.corpus.Corpora.bytes;
import static org.rapporteur.corpus.Corpora.gzip;
import static org.rapporteur.corpus.Corpora.join;
import static org.rapporteur.corpus.Corpora.problems;
import static org.rapporteur.corpus.Corpora.read;
import static org.rapporteur.corpus.Corpora.skipped;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.article.Article;

/** Web archives. */
class WarcTest {
  private static final String HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";

  @Test
  void pagesAreReadWithTheirAddressAndTheIdOfTheirRecord() throws IOException {
    byte[] warc =
        join(
            gzip(record("warcinfo", "application/warc-fields", "software: x\r\n", 0)),
            gzip(
                record(
                    "request", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n", 0)),
            gzip(response(1, HTML + page("One"))),
            gzip(response(2, HTML + page("Two"))));

    List<StoryInput> inputs = read("crawl.warc.gz", warc);

    assertThat(articles(inputs)).extracting(Article::id).containsExactly("id-1", "id-2");
    assertThat(articles(inputs))
        .extracting(story -> story.url().orElse(""))
        .containsExactly("https://example.org/1", "https://example.org/2");
    assertThat(articles(inputs)).extracting(Article::text).containsOnly(PROSE + "\n\n" + MORE);
    assertThat(articles(inputs).get(0).title()).contains("One");
    assertThat(articles(inputs)).allMatch(story -> story.published().isEmpty());
    assertThat(inputs.get(0).origin().toString()).matches("crawl\\.warc\\.gz@[1-9]\\d+");
    assertThat(problems(inputs)).isEmpty();
  }

  @Test
  void whatIsNoPageIsSkipped() {
    byte[] warc =
        join(
            response(1, "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + page("No")),
            response(2, "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx"));

    assertThat(skipped(read("a.warc", warc)))
        .hasSize(2)
        .first()
        .asString()
        .endsWith("is no page: the server answered 404");
  }

  @Test
  void chunkedAndPackedAnswersAreUnpacked() throws IOException {
    byte[] page = gzip(bytes(page("One")));
    byte[] http =
        join(
            bytes(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n"
                    + Integer.toHexString(page.length)
                    + "\r\n"),
            page,
            bytes("\r\n0\r\n\r\n"));

    assertThat(articles(read("a.warc", record("response", "application/http", http, 1, 0))))
        .extracting(story -> story.title().orElse(""))
        .containsExactly("One");
  }

  @Test
  void afterAWrongLengthReadingGoesOnWithTheNextRecord() {
    for (int wrong : List.of(-40, 60)) {
      byte[] warc =
          join(
              response(1, HTML + page("One")),
              record("response", "application/http", bytes(HTML + page("Two")), 2, wrong),
              response(3, HTML + page("Three")),
              response(4, HTML + page("Four")));

      List<StoryInput> inputs = read("a.warc", warc);

      assertThat(articles(inputs)).extracting(Article::id).contains("id-1", "id-4");
      assertThat(problems(inputs))
          .as("length wrong by " + wrong)
          .isNotEmpty()
          .allMatch(problem -> problem.contains("broken record"));
    }
  }

  @Test
  void anArchiveThatBreaksOffGivesWhatItHas() {
    byte[] warc = join(response(1, HTML + page("One")), response(2, HTML + page("Two")));

    List<StoryInput> inputs = read("a.warc", Arrays.copyOf(warc, warc.length - 300));

    assertThat(articles(inputs)).extracting(Article::id).contains("id-1");
    assertThat(problems(inputs)).isNotEmpty();
  }

  @Test
  void textsThatWereMadeOfPagesAreStories() {
    byte[] warc = record("conversion", "text/plain", bytes(PROSE), 1, 0);

    assertThat(articles(read("a.wet", warc))).extracting(Article::text).containsExactly(PROSE);
  }

  private static String page(String title) {
    return "<html><body><h1>"
        + title
        + "</h1><p>"
        + PROSE
        + "</p><p>"
        + MORE
        + "</p></body></html>";
  }

  private static byte[] response(int number, String http) {
    return record("response", "application/http; msgtype=response", bytes(http), number, 0);
  }

  private static byte[] record(String type, String contentType, String body, int number) {
    return record(type, contentType, bytes(body), number, 0);
  }

  private static byte[] record(
      String type, String contentType, byte[] body, int number, int wrong) {
    return join(
        bytes(
            "WARC/1.0\r\nWARC-Type: "
                + type
                + "\r\nWARC-Record-ID: <urn:uuid:id-"
                + number
                + ">\r\nWARC-Date: 2020-06-06T00:00:00Z\r\nWARC-Target-URI: https://example.org/"
                + number
                + "\r\nContent-Type: "
                + contentType
                + "\r\nContent-Length: "
                + (body.length + wrong)
                + "\r\n\r\n"),
        body,
        bytes("\r\n\r\n"));
  }
}
