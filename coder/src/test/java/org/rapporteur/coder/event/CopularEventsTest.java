package org.rapporteur.coder.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.event.EventFixture.told;

import org.junit.jupiter.api.Test;

/** Events that a form of "to be" carries: "is in Ankara for talks", "has been under attack". */
class CopularEventsTest {

  @Test
  void whoIsAtAPlaceForTalksTakesPartInThem() {
    String sentence =
        """
        Putin  NNP Putin  nsubj 4
        %s     %s  be     cop   4
        in     IN  in     case  4
        Ankara NNP Ankara root  0
        for    IN  for    case  6
        talks  NNS talk   nmod  4
        with   IN  with   case  8
        Turkey NNP Turkey nmod  6
        """;

    assertThat(told(sentence.formatted("is", "VBZ")))
        .containsExactly("CONSULT/meet RUS:GOV+TUR > - [ongoing]");
    assertThat(told(sentence.formatted("was", "VBD")))
        .containsExactly("CONSULT/meet RUS:GOV+TUR > -");
  }

  @Test
  void whoIsUnderAttackIsItsTarget() {
    assertThat(
            told(
                """
                Ukraine NNP Ukraine nsubj  5
                has     VBZ have    aux    5
                been    VBN be      cop    5
                under   IN  under   case   5
                attack  NN  attack  root   0
                by      IN  by      case   7
                Russia  NNP Russia  nmod   5
                since   IN  since   case   9
                Monday  NNP Monday  obl    5
                """))
        .containsExactly("ASSAULT RUS > UKR [ongoing]");
  }

  @Test
  void whomSomebodyHasDetainedSinceADayIsStillDetained() {
    String sentence =
        """
        Iran     NNP Iran   nsubj 3
        has      VBZ have   aux   3
        %s       VBN %s     root  0
        Putin    NNP Putin  obj   3
        since    IN  since  case  6
        Monday   NNP Monday obl   3
        """;

    assertThat(told(sentence.formatted("detained", "detain")))
        .containsExactly("COERCE/arrest IRN > RUS:GOV [ongoing]");
    assertThat(told(sentence.formatted("attacked", "attack")))
        .containsExactly("ASSAULT IRN > RUS:GOV");
  }

  @Test
  void whatSomebodyIsAtAPlaceForIsStillToBeDone() {
    String sentence =
        """
        Putin  NNP Putin  nsubj 4
        %s     %s  be     cop   4
        in     IN  in     case  4
        Ankara NNP Ankara root  0
        to     TO  to     mark  6
        aid    VB  aid    xcomp 4
        Turkey NNP Turkey obj   6
        """;

    assertThat(told(sentence.formatted("is", "VBZ")))
        .containsExactly("AGREE RUS:GOV > TUR [planned] {AID}");
    assertThat(told(sentence.formatted("was", "VBD"))).containsExactly("AID RUS:GOV > TUR");
  }
}
