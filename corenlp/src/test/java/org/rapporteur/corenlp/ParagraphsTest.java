package org.rapporteur.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  private static List<String> split(String text) {
    return Paragraphs.of(text).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void blankLineEndsAParagraph() {
    assertThat(split("One line\n\ntwo lines\r\n \t\r\nthree\n\n\n"))
        .containsExactly("One line", "two lines", "three");
  }

  @Test
  void sentencePerLineGivesParagraphs() {
    String text =
        """
        Assad received Alexander Lavrentiev in Damascus on Thursday, the news agency reported.
        “We will go on,” he said. “And on.”
        He left (on Friday.)
        Nothing more was known about the talks between the two sides in the Syrian capital.
        """;
    assertThat(split(text)).hasSize(4);
  }

  @Test
  void headlineIsAParagraph() {
    assertThat(
            split(
                "Talks resume in Geneva\n"
                    + "The government and the opposition met in Geneva on Thursday for another "
                    + "round of talks on a new constitution, the envoy said."))
        .hasSize(2);
  }

  @Test
  void wrappedTextIsJoined() {
    String first =
        "The president of the United States met his Russian counterpart in Helsinki on Monday for"
            + " talks that were expected to last for several hours and that ended early. Neither"
            + " side gave a reason for it. The White House said that both leaders had agreed to"
            + " meet again, without naming a place or a date. A spokesman for the Kremlin called"
            + " the talks useful but gave no details of what had been agreed. It was late.";
    String second = "In Moscow, the foreign ministry said that it knew of no plans for a meeting.";
    for (int width = 68; width <= 80; width++) {
      assertThat(split(wrapped(first, width) + "\n" + wrapped(second + " " + first, width)))
          .as("width " + width)
          .hasSizeBetween(1, 2);
      assertThat(split(wrapped(first, width) + "\n\n" + wrapped(second, width)))
          .as("width " + width)
          .hasSize(2);
    }
  }

  private static String wrapped(String text, int width) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ")) {
      if (column > 0 && column + 1 + word.length() > width) {
        lines.append('\n');
        column = 0;
      } else if (column > 0) {
        lines.append(' ');
        column++;
      }
      lines.append(word);
      column += word.length();
    }
    return lines.toString();
  }

  @Test
  void wrapsTwoLinesOfASentence() {
    assertThat(
            split(
                "The president of the United States met his Russian counterpart in Helsinki on\n"
                    + "Monday for talks."))
        .hasSize(1);
  }

  @Test
  void knowsAllLineBreaks() {
    assertThat(split("One.\rTwo.\r\nThree.\u2028Four.\u2029Five.\u0085Six."))
        .containsExactly("One.", "Two.", "Three.", "Four.", "Five.", "Six.");
  }

  @Test
  void blankTextHasNone() {
    assertThat(split("")).isEmpty();
    assertThat(split(" \n\u00a0\n\t")).isEmpty();
  }

  @Test
  void cutsLongParagraphsAtWhiteSpace() {
    String text = "word ".repeat(12_000).strip();
    assertThat(Pieces.of(text, Paragraphs.of(text).get(0)))
        .hasSize(4)
        .allSatisfy(
            span -> {
              assertThat(span.end() - span.start()).isLessThanOrEqualTo(20_000);
              assertThat(span.of(text).strip()).startsWith("word").endsWith("word");
            });
  }

  @Test
  void cutsRunsWithoutWhiteSpaceBetweenCharacters() {
    String text = "😀".repeat(2_000);
    assertThat(Pieces.of(text, Paragraphs.of(text).get(0)))
        .hasSizeGreaterThan(1)
        .allSatisfy(
            span -> assertThat(Character.isLowSurrogate(text.charAt(span.start()))).isFalse());
  }
}
