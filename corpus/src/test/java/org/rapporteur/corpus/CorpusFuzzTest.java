package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.corpus.Corpora.MORE;
import static org.rapporteur.corpus.Corpora.PROSE;
import static org.rapporteur.corpus.Corpora.bytes;
import static org.rapporteur.corpus.Corpora.gzip;
import static org.rapporteur.corpus.Corpora.zip;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.corpus.StoryInput.Skipped;

/** Whatever bytes come in, a reader answers with stories and problems, never with an exception. */
class CorpusFuzzTest {
  private static final int ROUNDS = 150;

  static Stream<Arguments> formats() throws IOException {
    String page =
        "<html><head><meta charset=utf-8><script type='application/ld+json'>{\"@type\":"
            + "\"NewsArticle\",\"headline\":\"T\"}</script></head><body><div><p>"
            + PROSE
            + "</p><p>"
            + MORE
            + "</p></div></body></html>";
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
    String warc =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Target-URI:"
            + " https://example.org\r\nContent-Type: application/http\r\nContent-Length: "
            + http.length()
            + "\r\n\r\n"
            + http
            + "\r\n\r\n";
    String lines =
        "{\"id\": \"1\", \"date\": \"2020-06-05\", \"text\": \"Kenya spoke.\"}\n".repeat(3);
    String feed =
        "<rss><channel><title>D</title><item><description>Kenya spoke.</description>"
            + "<pubDate>Fri, 05 Jun 2020 10:00:00 GMT</pubDate></item></channel></rss>";
    String newsMl =
        "<newsItem guid='1'><contentMeta><headline>T</headline></contentMeta><contentSet><inlineXML>"
            + "<nitf><body><body.content><p>Kenya spoke.</p></body.content></body></nitf>"
            + "</inlineXML></contentSet></newsItem>";
    String factiva =
        "HD\nT\nWC\n2 words\nPD\n5 June 2020\nSN\nDaily\nLP\n\nKenya spoke.\nTD\n\nMore.\nAN\nD1\n";
    String lexis =
        "1 of 2 DOCUMENTS\n\nDaily\n\nJune 5, 2020\n\nT\n\nLENGTH: 2 words\n\nKenya spoke.\n\n"
            + "LOAD-DATE: June 6, 2020\n";
    return Stream.of(
        Arguments.of("a.txt", bytes(PROSE)),
        Arguments.of("a.jsonl", bytes(lines)),
        Arguments.of("a.json", bytes("[\n" + lines.strip().replace("\n", ",\n") + "\n]")),
        Arguments.of("ninjs.json", bytes("{\"uri\":\"1\",\"bodies\":[{\"value\":\"<p>K.</p>\"}]}")),
        Arguments.of("a.csv", bytes("id,date,text\n1,2020-06-05,\"Kenya\nspoke.\"\n2,,Two.\n")),
        Arguments.of("a.html", bytes(page)),
        Arguments.of("feed.xml", bytes(feed)),
        Arguments.of("newsml.xml", bytes(newsMl)),
        Arguments.of("a.warc", bytes(warc + warc + warc)),
        Arguments.of("factiva.txt", bytes(factiva + factiva)),
        Arguments.of("lexis.txt", bytes(lexis + lexis)),
        Arguments.of("a.txt.gz", gzip(bytes(PROSE))),
        Arguments.of("a.txt.zst", Zstd.compress(bytes(PROSE))),
        Arguments.of("a.warc.gz", gzip(bytes(warc + warc))),
        Arguments.of("a.zip", zip("a.txt", PROSE, "b.jsonl", lines)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void damagedInputIsAnsweredWithItems(String name, byte[] whole) {
    assertThat(Corpora.stories(Corpora.read(name, whole))).as("the undamaged file").isNotEmpty();
    Random random = new Random(name.hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      byte[] damaged = damaged(whole, random);

      List<StoryInput> inputs = Corpora.read(name, damaged);

      assertThat(inputs).as("round " + round).isNotEmpty();
      for (StoryInput input : inputs) {
        assertThat(input.origin().file()).isEqualTo(name);
        if (!(input instanceof StoryInput.Story)) {
          assertThat(input.toString()).doesNotContain("Exception");
        }
        if (input instanceof Skipped skipped) {
          assertThat(skipped.message()).isNotBlank();
        }
      }
    }
  }

  /** Bytes changed, doubled, left out, moved or cut off. */
  private static byte[] damaged(byte[] whole, Random random) {
    List<byte[]> parts = new ArrayList<>();
    int from = random.nextInt(whole.length);
    int to = Math.min(whole.length, from + random.nextInt(40));
    parts.add(Arrays.copyOf(whole, from));
    switch (random.nextInt(5)) {
      case 0 -> {
        byte[] noise = new byte[to - from];
        random.nextBytes(noise);
        parts.add(noise);
      }
      case 1 -> {
        parts.add(Arrays.copyOfRange(whole, from, to));
        parts.add(Arrays.copyOfRange(whole, from, to));
      }
      case 2 -> parts.add(Arrays.copyOf(whole, Math.min(200, whole.length)));
      case 3 -> to = whole.length;
      default -> {}
    }
    parts.add(Arrays.copyOfRange(whole, to, whole.length));
    return Corpora.join(parts.toArray(byte[][]::new));
  }
}
