package org.rapporteur.coder.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.event.EventFixture.told;

import org.junit.jupiter.api.Test;

/** Which entry fires: triggers, constraints and roles of nouns. */
class EntryMatcherTest {

  @Test
  void aParticleBelongsToTheTrigger() {
    assertThat(
            told(
                """
                Iran       NNP Iran      nsubj        2
                threw      VBD throw     root         0
                out        RP  out       compound:prt 2
                two        CD  two       nummod       6
                Turkish    JJ  Turkish   amod         6
                diplomats  NNS diplomat  obj          2
                """))
        .containsExactly("SANCTION/expel IRN > TUR:GOV");
  }

  @Test
  void withoutItsParticleATriggerIsSilent() {
    assertThat(
            told(
                """
                Iran       NNP Iran      nsubj 2
                threw      VBD throw     root  0
                Turkish    JJ  Turkish   amod  4
                diplomats  NNS diplomat  obj   2
                """))
        .isEmpty();
  }

  @Test
  void anIdiomNeedsItsObject() {
    String fire =
        """
        Turkish  JJ  Turkish amod  2
        soldiers NNS soldier nsubj 3
        opened   VBD open    root  0
        fire     NN  fire    obj   3
        on       IN  on      case  7
        Syrian   JJ  Syrian  amod  7
        rebels   NNS rebel   obl   3
        """;

    assertThat(told(fire)).containsExactly("ASSAULT TUR:MIL > SYR:REB");
    assertThat(told(fire.replace("fire     NN  fire ", "talks    NNS talking "))).isEmpty();
  }

  @Test
  void aClassOfNounsTellsSensesApart() {
    assertThat(
            told(
                """
                Iran   NNP Iran   nsubj  2
                fired  VBD fire   root   0
                two    CD  two    nummod 4
                rockets NNS rocket obj   2
                at     IN  at     case   6
                Israel NNP Israel obl    2
                """))
        .containsExactly("ASSAULT/missiles IRN > ISR");
  }

  @Test
  void aClassIsAlsoFoundInFrontOfTheHead() {
    assertThat(
            told(
                """
                Iran   NNP Iran   nsubj    2
                fired  VBD fire   root     0
                a      DT  a      det      5
                rocket NN  rocket compound 5
                salvo  NN  salvo  obj      2
                at     IN  at     case     7
                Israel NNP Israel obl      2
                """))
        .containsExactly("ASSAULT/missiles IRN > ISR");
  }

  @Test
  void eventNoneBlocksTheTrigger() {
    SentenceEvents.Result result =
        EventFixture.find(
            EventFixture.scene(
                """
                Iran      NNP Iran     nsubj 2
                fired     VBD fire     root  0
                its       PRP$ its     nmod:poss 4
                employees NNS employee obj   2
                at        IN  at       case  6
                Aleppo    NNP Aleppo   obl   2
                """));

    assertThat(result.events()).isEmpty();
    assertThat(result.notes()).anyMatch(note -> note.text().contains("fire-employee"));
  }

  @Test
  void aConstraintThatFailsIsNoted() {
    SentenceEvents.Result result =
        EventFixture.find(
            EventFixture.scene(
                """
                Iran     NNP Iran    nsubj 2
                expelled VBD expel   root  0
                Turkish  JJ  Turkish amod  4
                tourists NNS tourist obj   2
                """));

    assertThat(result.events()).isEmpty();
    assertThat(result.notes()).anyMatch(note -> note.text().contains("'expelled'"));
  }

  @Test
  void aPossessorIsTheDoerOfAnEventNoun() {
    assertThat(
            told(
                """
                Russia NNP Russia nmod:poss 3
                's     POS 's     case      1
                attack NN  attack nsubj     6
                on     IN  on     case      5
                Syria  NNP Syria  nmod      3
                lasted VBD last   root      0
                """))
        .containsExactly("ASSAULT RUS > SYR");
  }

  @Test
  void aPossessorIsThePatientWhereTheEntrySaysSo() {
    assertThat(
            told(
                """
                The      DT  the     det       3
                Turkish  JJ  Turkish amod      3
                diplomat NN  diplomat nmod:poss 5
                's       POS 's      case      3
                arrest   NN  arrest  nsubj     8
                by       IN  by      case      7
                Iran     NNP Iran    nmod      5
                shocked  VBD shock   root      0
                """))
        .containsExactly("COERCE/arrest IRN > TUR:GOV");
  }

  @Test
  void anOfPhraseIsTheDoerWhereTheEntrySaysSo() {
    assertThat(
            told(
                """
                The    DT  the    det   2
                visit  NN  visit  nsubj 7
                of     IN  of     case  4
                Putin  NNP Putin  nmod  2
                to     TO  to     case  6
                Iran   NNP Iran   nmod  2
                lasted VBD last   root  0
                """))
        .containsExactly("CONSULT/visit RUS:GOV > IRN");
  }

  @Test
  void aNationalityInFrontIsTheDoerOfAnEventNoun() {
    assertThat(
            told(
                """
                A       DT  a       det   3
                Russian JJ  Russian amod  3
                strike  NN  strike  nsubj 6
                on      IN  on      case  5
                Syria   NNP Syria   nmod  3
                lasted  VBD last    root  0
                """))
        .containsExactly("ASSAULT RUS > SYR");
  }
}
