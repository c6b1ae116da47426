package org.rapporteur.coder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.coder.article.Span;

class QuotedPassagesTest {
  /** The passages of a text whose paragraphs are its lines. */
  private static List<String> passages(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n")) {
      paragraphs.add(new Span(start, start + line.length()));
      start += line.length() + 1;
    }
    return QuotedPassages.of(text, paragraphs).stream().map(span -> span.of(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"We will not leave,\"",
        "\u201cWe will not leave,\u201d",
        "\u201eWe will not leave,\u201d",
        "\u00abWe will not leave,\u00bb",
        "''We will not leave,''",
        "``We will not leave,''",
        "\u2018We will not leave,\u2019",
        "'We will not leave,'"
      })
  void allCommonMarksAreKnown(String quotation) {
    assertThat(passages("Then " + quotation + " she said at the mayor's office."))
        .containsExactly(quotation);
  }

  @Test
  void apostrophesAreNoMarks() {
    assertThat(passages("The miners' leader wasn't there; the owners' men didn't come.")).isEmpty();
  }

  @Test
  void marksWithoutWordsBetweenThemAreNoQuotation() {
    assertThat(passages("She wrote \"\" and \"...\" and then \"no\".")).containsExactly("\"no\"");
  }

  @Test
  void twoQuotationsOfAParagraphStandApart() {
    assertThat(passages("\"We stay,\" she said. \"They go.\""))
        .containsExactly("\"We stay,\"", "\"They go.\"");
  }

  @Test
  void aQuotationGoesOnInTheNextParagraphThatBeginsWithAMark() {
    assertThat(passages("She said: \u201cWe stay.\n\u201cThey go.\u201d Nobody left."))
        .containsExactly("\u201cWe stay.\n\u201cThey go.\u201d");
  }

  @Test
  void aQuotationThatNeverClosesEndsWithItsParagraph() {
    assertThat(passages("She said: \u201cWe stay.\nNobody left."))
        .containsExactly("\u201cWe stay.");
    assertThat(passages("She said: \"We stay.")).containsExactly("\"We stay.");
  }

  @Test
  void aLostOpeningMarkSpoilsOnlyItsParagraph() {
    assertThat(passages("We stay,\u201d she said.\n\u201cThey go,\u201d he said."))
        .containsExactly("\u201cThey go,\u201d");
  }

  @Test
  void textInCapitalsIsReadAlike() {
    assertThat(passages("\u201cWE STAY,\u201d SHE SAID.")).containsExactly("\u201cWE STAY,\u201d");
  }

  @Test
  void twoHundredQuotationsAreTwoHundred() {
    assertThat(passages("\"We stay,\" she said. ".repeat(200))).hasSize(200);
  }

  @Test
  void aTextWithoutParagraphsHasNone() {
    assertThat(QuotedPassages.of("", List.of())).isEmpty();
  }
}
