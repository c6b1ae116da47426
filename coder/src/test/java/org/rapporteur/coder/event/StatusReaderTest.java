package org.rapporteur.coder.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.event.EventFixture.told;

import org.junit.jupiter.api.Test;

/** Whether it happened, as the last word of a record's notation; no word when it did. */
class StatusReaderTest {

  @Test
  void pastTenseHappened() {
    assertThat(
            told(
                """
                Iran     NNP Iran   nsubj 2
                attacked VBD attack root  0
                Israel   NNP Israel obj   2
                """))
        .containsExactly("ASSAULT IRN > ISR");
  }

  @Test
  void perfectHappened() {
    assertThat(
            told(
                """
                Iran     NNP Iran   nsubj 3
                has      VBZ have   aux   3
                attacked VBN attack root  0
                Israel   NNP Israel obj   3
                """))
        .containsExactly("ASSAULT IRN > ISR");
  }

  @Test
  void willIsPlanned() {
    assertThat(
            told(
                """
                Iran   NNP Iran   nsubj 3
                will   MD  will   aux   3
                attack VB  attack root  0
                Israel NNP Israel obj   3
                """))
        .containsExactly("ASSAULT IRN > ISR [planned]");
  }

  @Test
  void aFutureMeetingIsAnAgreement() {
    assertThat(
            told(
                """
                Putin NNP Putin nsubj 3
                will  MD  will  aux   3
                meet  VB  meet  root  0
                Assad NNP Assad obj   3
                """))
        .containsExactly("AGREE RUS:GOV+SYR:GOV > - [planned] {CONSULT/meet}");
  }

  @Test
  void isToIsPlanned() {
    assertThat(
            told(
                """
                Putin NNP Putin nsubj 2
                is    VBZ be    root  0
                to    TO  to    mark  4
                visit VB  visit xcomp 2
                Iran  NNP Iran  obj   4
                """))
        .containsExactly("AGREE RUS:GOV > IRN [planned] {CONSULT/visit}");
  }

  @Test
  void goingToIsPlanned() {
    assertThat(
            told(
                """
                Iran   NNP Iran   nsubj 3
                is     VBZ be     aux   3
                going  VBG go     root  0
                to     TO  to     mark  5
                attack VB  attack xcomp 3
                Israel NNP Israel obj   5
                """))
        .containsExactly("ASSAULT IRN > ISR [planned]");
  }

  @Test
  void aPlanIsPlanned() {
    assertThat(
            told(
                """
                Iran   NNP Iran   nsubj 2
                plans  VBZ plan   root  0
                to     TO  to     mark  4
                attack VB  attack xcomp 2
                Israel NNP Israel obj   4
                """))
        .containsExactly("ASSAULT IRN > ISR [planned]");
  }

  @Test
  void aPlannedNounIsPlanned() {
    assertThat(
            told(
                """
                A       DT  a       det   4
                planned JJ  planned amod  4
                Iranian JJ  Iranian amod  4
                attack  NN  attack  nsubj 7
                on      IN  on      case  6
                Israel  NNP Israel  nmod  4
                worried VBD worry   root  0
                Turkey  NNP Turkey  obj   7
                """))
        .containsExactly("ASSAULT IRN > ISR [planned]");
  }

  @Test
  void notIsNegated() {
    assertThat(
            told(
                """
                Iran   NNP Iran   nsubj  4
                did    VBD do     aux    4
                not    RB  not    advmod 4
                attack VB  attack root   0
                Israel NNP Israel obj    4
                """))
        .containsExactly("ASSAULT IRN > ISR [negated]");
  }

  @Test
  void noBeforeTheNounIsNegated() {
    assertThat(
            told(
                """
                Iran   NNP Iran   nsubj 2
                held   VBD hold   root  0
                no     DT  no     det   4
                talks  NNS talk   obj   2
                with   IN  with   case  6
                Israel NNP Israel nmod  4
                """))
        .containsExactly("CONSULT/meet IRN+ISR > - [negated]");
  }

  @Test
  void failingNotToActIsActing() {
    assertThat(
            told(
                """
                Iran   NNP Iran   nsubj  4
                did    VBD do     aux    4
                not    RB  not    advmod 4
                fail   VB  fail   root   0
                to     TO  to     mark   6
                aid    VB  aid    xcomp  4
                Syria  NNP Syria  obj    6
                """))
        .containsExactly("AID IRN > SYR");
  }

  @Test
  void progressiveIsOngoing() {
    assertThat(
            told(
                """
                Iran      NNP Iran   nsubj 3
                is        VBZ be     aux   3
                attacking VBG attack root  0
                Israel    NNP Israel obj   3
                """))
        .containsExactly("ASSAULT IRN > ISR [ongoing]");
  }

  @Test
  void anAccusationInThePresentHasHappened() {
    assertThat(
            told(
                """
                Ukraine   NNP Ukraine nsubj 2
                accuses   VBZ accuse  root  0
                Russia    NNP Russia  obj   2
                of        IN  of      mark  5
                attacking VBG attack  advcl 2
                Turkey    NNP Turkey  obj   5
                """))
        .contains("ACCUSE/allege UKR > RUS {ASSAULT}");
  }

  @Test
  void anIfClauseIsConditional() {
    assertThat(
            told(
                """
                If      IN  if      mark   3
                Iran    NNP Iran    nsubj  3
                attacks VBZ attack  advcl  7
                Israel  NNP Israel  obj    3
                ,       ,   ,       punct  7
                oil     NN  oil     nsubj  7
                rises   VBZ rise    root   0
                """))
        .containsExactly("ASSAULT IRN > ISR [conditional]");
  }

  @Test
  void aPossibilityIsNoEvent() {
    for (String modal : new String[] {"may", "could", "should"}) {
      SentenceEvents.Result result =
          EventFixture.find(
              EventFixture.scene(
                  """
                  Iran   NNP Iran   nsubj 3
                  %1$s   MD  %1$s   aux   3
                  attack VB  attack root  0
                  Israel NNP Israel obj   3
                  """
                      .formatted(modal)));

      assertThat(result.events()).as(modal).isEmpty();
      assertThat(result.notes()).as(modal).anyMatch(note -> note.text().contains("'attack'"));
    }
  }

  @Test
  void whatIsDeniedIsDenied() {
    assertThat(
            told(
                """
                Iran      NNP Iran   nsubj 2
                denied    VBD deny   root  0
                attacking VBG attack xcomp 2
                Israel    NNP Israel obj   3
                """))
        .contains("ASSAULT IRN > ISR [denied]");
  }
}
