package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.evaluation.Fixtures.accused;
import static org.rapporteur.evaluation.Fixtures.met;
import static org.rapporteur.evaluation.Fixtures.record;
import static org.rapporteur.evaluation.Fixtures.story;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.ScoreCard.Interval;

class ScoreReportTest {
  private final ScoreCard card =
      new ScoreCard(
          List.of(
              new StoryScorer()
                  .score(
                      story(met(false), accused()),
                      List.of(
                          record("met", "CONSULT", "[\"KEN\"]", "[]", "{\"mode\": [\"visit\"]}"),
                          record("attack", "ASSAULT", "[\"LBY\"]", "[]", "{}")))));

  @Test
  void scoresAreOnOneLineEach() {
    String summary = ScoreReport.summary(card);

    assertThat(summary)
        .contains("events F1 0.500  (P 0.50 R 0.50; tp 1 fp 1 fn 1)")
        .contains("full F1 0.000  (P 0.00 R 0.00; tp 0 fp 2 fn 2)")
        .contains("sides        0.000  (0 of 1)")
        .contains("mode         none to score")
        .contains("status       1.000  (1 of 1)")
        .contains("non-events   0 coded");
  }

  @Test
  void differencesShowSentenceGoldAndGot() {
    String differences = ScoreReport.differences(card);

    assertThat(differences)
        .contains(
            "MISS  s\n  " + Fixtures.SECOND + "\n  gold \"accused\" ACCUSE TCD > LBY happened")
        .contains(
            "FALSE  s\n  " + Fixtures.SECOND + "\n  gold -\n  got  \"attack\" ASSAULT LBY > -")
        .contains("WRONG sides, attribution  s\n  " + Fixtures.FIRST);
  }

  @Test
  void theIntervalHoldsTheScoreAndIsTheSameEachTime() {
    Interval interval = card.eventsInterval();

    assertThat(interval.low()).isLessThanOrEqualTo(card.events().f1());
    assertThat(interval.high()).isGreaterThanOrEqualTo(card.events().f1());
    assertThat(card.eventsInterval()).isEqualTo(interval);
  }

  @Test
  void nothingToScoreIsNoError() {
    assertThat(ScoreReport.summary(new ScoreCard(List.of())))
        .contains("events F1 1.000  (P 1.00 R 1.00; tp 0 fp 0 fn 0)");
  }
}
