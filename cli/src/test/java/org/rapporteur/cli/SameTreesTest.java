package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.language.LanguageAnalyzer;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.corenlp.CoreNlpAnalyzer;
import org.rapporteur.knowledge.ExampleNotation;

/** Both evaluations of the parser's model give the same trees for texts of the project. */
class SameTreesTest {
  private static final int ENOUGH = 400;

  private static List<String> examplesOfTheLexicon() {
    List<String> sentences =
        Shared.engine().knowledge().lexicon().entries().stream()
            .map(Entry::examples)
            .flatMap(List::stream)
            .map(example -> ExampleNotation.parse(example.notation()).sentence())
            .distinct()
            .sorted()
            .toList();
    int step = Math.max(1, sentences.size() / ENOUGH);
    return IntStream.range(0, sentences.size())
        .filter(i -> i % step == 0)
        .mapToObj(sentences::get)
        .toList();
  }

  private static Stream<String> stories() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "examples"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(SameTreesTest::text)
          .toList()
          .stream();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void fastAndReference() throws IOException {
    CoreNlpAnalyzer fast = Shared.engine().language();
    LanguageAnalyzer reference = fast.withLibraryParser();
    List<Sentence> sentences =
        Stream.concat(stories(), examplesOfTheLexicon().stream())
            .flatMap(text -> fast.sentences(text).stream())
            .toList();
    assertThat(sentences).hasSizeGreaterThan(ENOUGH);
    for (Sentence sentence : sentences) {
      assertThat(fast.parse(sentence)).as(sentence.text()).isEqualTo(reference.parse(sentence));
    }
  }
}
