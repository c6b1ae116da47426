package org.rapporteur.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.article.Span;

class WordSplitterTest {
  private final WordSplitter splitter = new WordSplitter();

  @Test
  void aLongRowOfOneSignIsCutAndTheOffsetsBehindItStay() {
    String text = "Peru met Chile. " + "\"".repeat(5000) + " Chile left.";
    List<CoreLabel> words =
        splitter.sentences(text, new Span(0, text.length())).stream()
            .flatMap(List::stream)
            .toList();
    CoreLabel left = words.get(words.size() - 2);
    assertThat(text.substring(left.beginPosition(), left.endPosition())).isEqualTo("left");
    assertThat(words.stream().filter(word -> word.word().contains("\"")).count())
        .isLessThanOrEqualTo(100);
  }

  @Test
  void lettersAndShortRowsAreLeft() {
    String text = "Noooo!!! " + "a".repeat(300);
    assertThat(splitter.sentences(text, new Span(0, text.length())).stream().flatMap(List::stream))
        .extracting(word -> text.substring(word.beginPosition(), word.endPosition()))
        .contains("Noooo", "a".repeat(300));
  }
}
