package org.rapporteur.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.LanguageAnalyzer.Parse;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;

class CoreNlpAnalyzerTest {

  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences = Loaded.ANALYZER.sentences(text);
    requireOffsets(text, sentences);
    return sentences;
  }

  private static void requireOffsets(String text, List<Sentence> sentences) {
    int end = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      assertThat(sentence.sequence()).isEqualTo(i);
      assertThat(sentence.tokens()).isNotEmpty();
      assertThat(sentence.span().of(text)).isEqualTo(sentence.text());
      assertThat(sentence.span()).isEqualTo(sentence.span(0, sentence.size() - 1));
      for (Token token : sentence.tokens()) {
        Span span = token.span();
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        assertThat(span.end()).isGreaterThan(span.start());
        assertThat(span.of(text)).isEqualTo(token.text());
        assertThat(token.tag()).isNotEmpty();
        assertThat(token.lemma()).isNotEmpty();
        end = span.end();
      }
    }
  }

  private static DependencyGraph graph(Sentence sentence) {
    Parse parse = Loaded.ANALYZER.parse(sentence);
    assertThat(parse).isInstanceOf(Parse.Parsed.class);
    return ((Parse.Parsed) parse).graph();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Assad received Alexander Lavrentiev in Damascus on Thursday.",
        "Protesters 😀😀 met 👨‍👩‍👧‍👦 in Kyiv. They 🇺🇦 left.",
        "Cafe\u0301 owners in Sa\u0303o Paulo pro\u0308tested. Two died.",
        "The word \u0627\u0644\u0633\u0644\u0627\u0645 means peace. He said \u05e9\u05dc\u05d5\u05dd.",
        "\u200fHe met\u200e her\u200b there.\ufeff They left.",
        "One line.\r\nAnother line.\r\n\r\nA third\u00a0line\tfollows.",
        "“We can’t,” he said. ‘No…’ She left—at once.",
        "He said (on Friday) [sic] {that} it's \"over\"... Then <he> left.",
        "They paid $5 million, €3bn, £2.50 and ¥100 (about 3½ times more).",
        "See https://example.org/a?b=c&d=1#e or mail a.b@example.org, @user #tag.",
        "U.S. President Trump met Mr. Smith of Acme Inc. He cannot stay. Gonna go!",
        "Soft\u00adhyphens and thin\u2009spaces\u3000here. \u0000 Null \u0007 bell.",
        "\ud800 lone surrogates \udc00 here.",
        "A headline\n\nA paragraph that\nwraps.",
        "The Al-Qaeda-linked, 23-year-old's so-called 'group' won't 1,000.5 it.",
        "&amp; &lt;b&gt; <a href=\"x\">link</a> <!-- comment -->"
      })
  void offsetsHold(String text) {
    assertThat(sentences(text)).isNotEmpty();
    sentences(text)
        .forEach(sentence -> assertThat(graph(sentence).size()).isEqualTo(sentence.size()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n\n\r\n", "\u00a0\u200b\ufeff", "...", "--- *** ---", "123", "😀"})
  void textWithoutLettersIsNoProblem(String text) {
    sentences(text)
        .forEach(sentence -> assertThat(graph(sentence).size()).isEqualTo(sentence.size()));
  }

  @Test
  void tagsAndLemmas() {
    Sentence sentence = sentences("The rebels attacked Damascus (again).").get(0);
    assertThat(sentence.tokens())
        .extracting(Token::text)
        .containsExactly("The", "rebels", "attacked", "Damascus", "(", "again", ")", ".");
    assertThat(sentence.tokens())
        .extracting(Token::lemma)
        .startsWith("the", "rebel", "attack", "Damascus");
    assertThat(sentence.tokens()).extracting(Token::tag).startsWith("DT", "NNS", "VBD", "NNP");
  }

  @Test
  void parsesBasicDependencies() {
    DependencyGraph graph = graph(sentences("The town was attacked by rebels.").get(0));
    assertThat(graph.relation(1)).isEqualTo("nsubj:pass");
    assertThat(graph.relation(3)).isEqualTo("root");
    assertThat(graph.relation(5)).startsWith("obl");
    assertThat(graph.head(5)).isEqualTo(3);
  }

  @Test
  void countsParagraphs() {
    List<Sentence> sentences = sentences("A headline\n\nHe came. He left.\n\nHe came back.");
    assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 1, 2);
  }

  @Test
  void sentencesRunOverWrappedLines() {
    String text =
        "The president of the United States met his Russian counterpart in Helsinki on\n"
            + "Monday for talks.";
    assertThat(sentences(text)).hasSize(1);
  }

  @Test
  void givesUpOnVeryLongSentences() {
    Sentence sentence = sentences("he said and ".repeat(300)).get(0);
    assertThat(sentence.token(1).tag()).isEqualTo("VBD");
    assertThat(Loaded.ANALYZER.parse(sentence))
        .isEqualTo(new Parse.GivenUp("the sentence has 900 words, more than 600"));
  }

  @Test
  void parsesLongSentences() {
    Sentence sentence = sentences("he said and ".repeat(190)).get(0);
    assertThat(graph(sentence).size()).isEqualTo(570);
  }

  @Test
  void takesVeryLongLines() {
    String text = "Rebels attacked the town on Monday and killed 12 people. ".repeat(10_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(30),
        () -> assertThat(Loaded.ANALYZER.sentences(text).size()).isEqualTo(10_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a.",
        "word ",
        "a-",
        "http://a/",
        "\"",
        "(",
        "1,",
        "😀",
        "…",
        "<a ",
        "\u0301",
        ")",
        ".",
        "'",
        "5'",
        "a\"",
        "\u20ac",
        "&#1;"
      })
  void takesVeryLongRuns(String unit) {
    String text = unit.repeat(60_000 / unit.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> requireOffsetsQuickly(text, Loaded.ANALYZER.sentences(text)));
  }

  @Test
  void marksAloneHaveNoStructure() {
    Sentence sentence = sentences("\"".repeat(40)).get(0);
    DependencyGraph graph = graph(sentence);
    assertThat(sentence.size()).isEqualTo(40);
    assertThat(IntStream.range(0, 40)).allMatch(i -> graph.head(i) == DependencyGraph.NONE);
  }

  @Test
  void anAddressOfManyLettersStaysOneWord() {
    String address = "https://example.org/" + "one-two-three/".repeat(12);
    assertThat(sentences("He wrote " + address + " on Monday.").get(0).tokens())
        .extracting(Token::text)
        .containsExactly("He", "wrote", address, "on", "Monday", ".");
  }

  private static void requireOffsetsQuickly(String text, List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (!token.span().of(text).equals(token.text())) {
          throw new AssertionError(token);
        }
      }
    }
  }

  @Test
  void randomTextNeverThrows() {
    Random random = new Random(7);
    String alphabet =
        "abcXYZ 0189 .,;:!?'\"()[]{}<>-_/\\@#$%&*+=~`^|\n\r\t\u00a0\u00ad\u200b\u200d\u200f\u2018"
            + "\u2019\u201c\u201d\u2013\u2014\u2026\u0301\u0627\u05d0\u4e2d\u20ac\ud83d\ude00\ufeff\u0000";
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(200);
      for (int j = 0; j < length; j++) {
        text.append(
            random.nextInt(20) == 0
                ? (char) random.nextInt(Character.MAX_VALUE + 1)
                : alphabet.charAt(random.nextInt(alphabet.length())));
      }
      for (Sentence sentence : sentences(text.toString())) {
        assertThat(Loaded.ANALYZER.parse(sentence)).isNotNull();
      }
    }
  }

  @Test
  void twoThreadsGiveTheSameParses() throws Exception {
    List<Sentence> sentences =
        sentences(
            "Assad received Lavrentiev in Damascus on Thursday, the agency reported. "
                + "At least 12 people were killed when a bomb exploded near a mosque in Kabul. "
                + "The minister said his country would not send troops. "
                + "Protesters demanded that the president resign. "
                + "he said and ".repeat(60));
    List<DependencyGraph> alone = sentences.stream().map(CoreNlpAnalyzerTest::graph).toList();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<List<DependencyGraph>> work =
          () -> {
            List<DependencyGraph> graphs = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
              graphs = sentences.stream().map(CoreNlpAnalyzerTest::graph).toList();
            }
            return graphs;
          };
      for (Future<List<DependencyGraph>> future : threads.invokeAll(List.of(work, work))) {
        assertThat(future.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void writesNothingOnStandardError() {
    PrintStream stderr = System.err;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
    try {
      CoreNlpAnalyzer.load().sentences("\u0000 untokenizable \uffff text");
    } finally {
      System.setErr(stderr);
    }
    assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void namesItself() {
    assertThat(Loaded.ANALYZER.version()).isEqualTo("Stanford CoreNLP 4.5.10 english_UD");
  }
}
