package org.rapporteur.coder.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.event.EventFixture.told;

import org.junit.jupiter.api.Test;

/** What headlines tell: the present is over, an infinitive is to come. */
class HeadlineEventsTest {
  private static final String PRESENT =
      """
      Russia  NNP Russia  nsubj 2
      attacks VBZ attack  root  0
      Ukraine NNP Ukraine obj   2
      """;

  @Test
  void thePresentOfAHeadlineHasHappened() {
    assertThat(told(PRESENT)).containsExactly("ASSAULT RUS > UKR");
  }

  @Test
  void thePresentOfAFullSentenceIsOngoing() {
    assertThat(told(PRESENT + ". . . punct 2\n")).containsExactly("ASSAULT RUS > UKR [ongoing]");
  }

  @Test
  void anInfinitiveAsPredicateIsPlanned() {
    assertThat(
            told(
                """
                Russia NNP Russia nsubj 3
                to     TO  to     mark  3
                aid    VB  aid    root  0
                Syria  NNP Syria  obj   3
                """))
        .containsExactly("AGREE RUS > SYR [planned] {AID}");
  }
}
