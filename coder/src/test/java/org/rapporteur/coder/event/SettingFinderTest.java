package org.rapporteur.coder.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.event.EventFixture.find;
import static org.rapporteur.coder.event.EventFixture.scene;
import static org.rapporteur.coder.event.EventFixture.told;

import org.junit.jupiter.api.Test;

class SettingFinderTest {

  @Test
  void aWordOfTheSettingSilencesTheEventAndTheNoteNamesBoth() {
    SentenceEvents.Result result =
        find(
            scene(
                """
                Russia   NNP Russia   nsubj 2
                attacked VBD attack   root  0
                Ukraine  NNP Ukraine  obj   2
                after    IN  after    case  5
                halftime NN  halftime obl   2
                """));

    assertThat(result.events()).isEmpty();
    assertThat(result.notes())
        .contains(
            new Note(
                Note.Kind.SETTING,
                "'attacked': is no political event here, as 'halftime' shows (sport)"));
  }

  @Test
  void aPhraseShowsTheSettingToo() {
    assertThat(
            told(
                """
                Russia   NNP Russia  nsubj 2
                attacked VBD attack  root  0
                Ukraine  NNP Ukraine obj   2
                near     IN  near    case  6
                penalty  NN  penalty compound 6
                areas    NNS area    obl   2
                """))
        .isEmpty();
  }

  @Test
  void anotherWordOutweighsTheSetting() {
    assertThat(
            told(
                """
                Russia   NNP Russia   nsubj 2
                attacked VBD attack   root  0
                Ukraine  NNP Ukraine  obj   2
                at       IN  at       case  5
                halftime NN  halftime obl   2
                like     IN  like     case  7
                rebels   NNS rebel    obl   2
                """))
        .containsExactly("ASSAULT RUS > UKR");
  }

  @Test
  void aTriggerOfIntendedForceOutweighsTheSetting() {
    assertThat(
            told(
                """
                Russia   NNP Russia   nsubj 2
                bombed   VBD bomb     root  0
                Ukraine  NNP Ukraine  obj   2
                at       IN  at       case  5
                halftime NN  halftime obl   2
                """))
        .containsExactly("ASSAULT RUS > UKR");
  }

  @Test
  void anEntryThatIsPoliticalInAnyCompanyOutweighsTheSetting() {
    assertThat(
            told(
                """
                Russia   NNP Russia   nsubj 2
                opened   VBD open     root  0
                fire     NN  fire     obj   2
                on       IN  on       case  5
                Ukraine  NNP Ukraine  obl   2
                at       IN  at       case  7
                halftime NN  halftime obl   2
                """))
        .hasSize(1);
  }

  @Test
  void aTypeThatTheSettingDoesNotNameIsTold() {
    assertThat(
            told(
                """
                Putin    NNP Putin    nsubj 2
                met      VBD meet     root  0
                Assad    NNP Assad    obj   2
                at       IN  at       case  5
                halftime NN  halftime obl   2
                """))
        .hasSize(1);
  }

  @Test
  void aYearOfTheEventPutsItIntoThePast() {
    assertThat(
            told(
                """
                Russia   NNP Russia  nsubj 2
                attacked VBD attack  root  0
                Ukraine  NNP Ukraine obj   2
                in       IN  in      case  5
                1812     CD  1812    obl   2
                """))
        .isEmpty();
  }

  @Test
  void aYearOfSomethingElseOrANumberDoesNot() {
    assertThat(
            told(
                """
                Russia   NNP Russia  nsubj 2
                attacked VBD attack  root  0
                Ukraine  NNP Ukraine obj   2
                founded  VBN found   acl   3
                in       IN  in      case  6
                1812     CD  1812    obl   4
                """))
        .hasSize(1);
    assertThat(
            told(
                """
                Russia   NNP Russia  nsubj  2
                attacked VBD attack  root   0
                Ukraine  NNP Ukraine obj    2
                at       IN  at      case   6
                1300     CD  1300    nummod 6
                hours    NNS hour    obl    2
                """))
        .hasSize(1);
  }

  @Test
  void aStateThatOnlySaysWhoseAPrivateThingIsDoesNotActItself() {
    assertThat(
            told(
                """
                A       DT  a       det   3
                Russian JJ  Russian amod  3
                choir   NN  choir   nsubj 4
                helped  VBD help    root  0
                a       DT  a       det   6
                friend  NN  friend  obj   4
                """))
        .isEmpty();
    assertThat(
            told(
                """
                Russia  NNP Russia  nsubj 2
                helped  VBD help    root  0
                a       DT  a       det   4
                friend  NN  friend  obj   2
                """))
        .containsExactly("AID RUS > -");
  }
}
