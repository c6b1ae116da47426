package org.rapporteur.coder.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void endIsExcluded() {
    Span span = new Span(2, 5);

    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(4)).isTrue();
    assertThat(span.contains(5)).isFalse();
    assertThat(span.of("0123456")).isEqualTo("234");
  }

  @Test
  void neighboursDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 6))).isFalse();
    assertThat(new Span(0, 4).overlaps(new Span(3, 6))).isTrue();
  }

  @Test
  void aSpanContainsItself() {
    assertThat(new Span(1, 4).contains(new Span(1, 4))).isTrue();
    assertThat(new Span(1, 4).contains(new Span(1, 5))).isFalse();
  }

  @Test
  void coverHoldsBothAndWhatLiesBetween() {
    assertThat(new Span(7, 9).cover(new Span(1, 3))).isEqualTo(new Span(1, 9));
  }

  @Test
  void spansAreOrderedByStartThenEnd() {
    assertThat(Stream.of(new Span(3, 4), new Span(1, 9), new Span(1, 2)).sorted())
        .isEqualTo(List.of(new Span(1, 2), new Span(1, 9), new Span(3, 4)));
  }

  @Test
  void backwardAndNegativeSpansAreRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(3, 2))
        .withMessageContaining("3");
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    assertThat(new Span(3, 3).of("abcd")).isEmpty();
  }
}
