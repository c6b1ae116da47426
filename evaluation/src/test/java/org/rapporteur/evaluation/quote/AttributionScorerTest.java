package org.rapporteur.evaluation.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.language.Token;
import org.rapporteur.evaluation.ScoreCard.Counts;

class AttributionScorerTest {
  private static final String TEXT =
      "The mayor of Lomé has said that heavy rain fell . \u201c It was bad \u201d , he told us";
  private static final Map<String, String> TAGS =
      Map.of(
          "said", "VBN", "has", "VBZ", "told", "VBD", "mayor", "NN", "Lomé", "NNP", "rain", "NN",
          "fell", "VBD", "bad", "JJ");

  private static final Attribution SAID =
      attribution("The mayor of Lomé", "mayor", "has said", "that heavy rain fell");
  private static final Attribution TOLD =
      attribution("he", "he", "told", "\u201c It was bad \u201d");

  @Test
  void theSameAttributionsAreAllRight() {
    AttributionScore score = score(List.of(SAID, TOLD), List.of(), List.of(TOLD, SAID));

    assertThat(score.cueAndSource()).isEqualTo(new Counts(2, 0, 0));
    assertThat(score.whole()).isEqualTo(new Counts(2, 0, 0));
    assertThat(score.direct()).isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void aHeadOutsideTheOtherSourceIsAnother() {
    Attribution city = attribution("Lomé", "Lomé", "said", "heavy rain fell");
    Attribution widened = attribution("of Lomé has said that", "that", "said", "rain fell");

    assertThat(score(List.of(SAID), List.of(), List.of(city)).matches()).isEmpty();
    assertThat(score(List.of(SAID), List.of(), List.of(widened)).matches()).isEmpty();
  }

  @Test
  void anAuxiliaryOrAPrepositionMakesNoCue() {
    Attribution auxiliary = attribution("mayor", "mayor", "has", "heavy rain fell");
    Attribution preposition =
        attribution("The mayor of Lomé", "mayor", "of", "that heavy rain fell");

    assertThat(score(List.of(SAID), List.of(), List.of(auxiliary)).matches()).isEmpty();
    assertThat(score(List.of(preposition), List.of(), List.of(preposition)).matches()).isEmpty();
  }

  @Test
  void halfOfTheContentIsEnoughAndLessIsAMissAndAFalseOne() {
    Attribution half = attribution("mayor", "mayor", "said", "rain fell . \u201c It was");
    Attribution less = attribution("mayor", "mayor", "said", "fell . \u201c It was bad");

    assertThat(score(List.of(SAID), List.of(), List.of(half)).whole())
        .isEqualTo(new Counts(1, 0, 0));
    AttributionScore wrong = score(List.of(SAID), List.of(), List.of(less));
    assertThat(wrong.cueAndSource()).isEqualTo(new Counts(1, 0, 0));
    assertThat(wrong.whole()).isEqualTo(new Counts(0, 1, 1));
  }

  @Test
  void oneGoldAttributionIsMatchedOnceAndByTheBest() {
    Attribution worse = attribution("mayor", "mayor", "said", "that heavy");

    AttributionScore score = score(List.of(SAID), List.of(), List.of(worse, SAID));

    assertThat(score.matches()).extracting(AttributionScore.Match::coded).containsExactly(SAID);
    assertThat(score.falseOnes()).containsExactly(worse);
  }

  @Test
  void whatIsSetAsideIsNeitherRightNorWrong() {
    AttributionScore score = score(List.of(SAID), List.of(span("It was bad")), List.of(SAID, TOLD));

    assertThat(score.cueAndSource()).isEqualTo(new Counts(1, 0, 0));
    assertThat(score.direct()).isEqualTo(Counts.NONE);
  }

  @Test
  void aSourceIsNotNobody() {
    Attribution nobody =
        new Attribution("", List.of(), Optional.empty(), SAID.cue(), SAID.content());

    assertThat(score(List.of(SAID), List.of(), List.of(nobody)).matches()).isEmpty();
    assertThat(score(List.of(nobody), List.of(), List.of(nobody)).matches()).hasSize(1);
  }

  @Test
  void theReportHasPrecisionRecallCountsAndIntervals() {
    AttributionScore score = score(List.of(SAID, TOLD), List.of(), List.of(SAID));

    assertThat(AttributionReport.summary(List.of(score)).lines())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("stories          1"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "cue and source   F1 0.667  (P 1.000 R 0.500; tp 1 fp 0 fn 1)  95 % 0.667"
                            + " to 0.667"),
            line -> assertThat(line).startsWith("all three        F1 0.667"),
            line -> assertThat(line).startsWith("direct, all      F1 0.000"));
    assertThat(AttributionReport.differences(List.of(score)))
        .isEqualTo("MISS  s\n  gold he | told | \u201c It was bad \u201d\n");
  }

  private static AttributionScore score(
      List<Attribution> gold, List<Span> setAside, List<Attribution> coded) {
    return AttributionScorer.score(
        new AttributedStory(Article.of("s", TEXT), gold, setAside), coded, tokens());
  }

  private static List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : TEXT.split(" ")) {
      String lemma = word.equals("has") ? "have" : word;
      tokens.add(
          new Token(word, lemma, TAGS.getOrDefault(word, "IN"), new Span(at, at + word.length())));
      at += word.length() + 1;
    }
    return tokens;
  }

  private static Attribution attribution(String source, String head, String cue, String content) {
    return new Attribution(
        "",
        List.of(span(source)),
        Optional.of(span(head)),
        List.of(span(cue)),
        List.of(span(content)));
  }

  private static Span span(String words) {
    int at = (" " + TEXT + " ").indexOf(" " + words + " ");
    return new Span(at, at + words.length());
  }
}
