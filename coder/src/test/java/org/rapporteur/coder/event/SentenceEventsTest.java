package org.rapporteur.coder.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.event.EventFixture.told;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.actor.ActorFixture;
import org.rapporteur.coder.actor.CastReader;
import org.rapporteur.coder.language.ParsedSentence;
import org.rapporteur.coder.language.SentenceFixture;
import org.rapporteur.coder.scene.Scene;

/**
 * Events of whole sentences. Records in the notation of the lexicon's examples: {@code TYPE/mode
 * ACTORS > RECIPIENTS}.
 */
class SentenceEventsTest {
  @Test
  void everyConstructionGivesTheSameRecord() {
    List<String> constructions =
        List.of(
            """
            Russia   NNP Russia  nsubj 2
            attacked VBD attack  root  0
            Ukraine  NNP Ukraine obj   2
            """,
            """
            Ukraine  NNP Ukraine nsubj:pass 3
            was      VBD be      aux:pass   3
            attacked VBN attack  root       0
            by       IN  by      case       5
            Russia   NNP Russia  obl        3
            """,
            """
            Russia   NNP Russia  nsubj     5
            which    WDT which   nsubj     3
            attacked VBD attack  acl:relcl 1
            Ukraine  NNP Ukraine obj       3
            waited   VBD wait    root      0
            """,
            """
            Ukraine  NNP Ukraine nsubj 5
            attacked VBN attack  acl   1
            by       IN  by      case  4
            Russia   NNP Russia  obl   2
            waited   VBD wait    root  0
            """,
            """
            Russia   NNP Russia  nsubj 2
            launched VBD launch  root  0
            an       DT  a       det   4
            attack   NN  attack  obj   2
            on       IN  on      case  6
            Ukraine  NNP Ukraine nmod  4
            """,
            """
            A        DT  a       det   3
            Russian  JJ  Russian amod  3
            attack   NN  attack  nsubj 4
            hit      VBD hit     root  0
            Ukraine  NNP Ukraine obj   4
            """,
            """
            Ukraine  NNP Ukraine nsubj 2
            came     VBD come    root  0
            under    IN  under   case  4
            attack   NN  attack  obl   2
            by       IN  by      case  6
            Russia   NNP Russia  nmod  4
            """,
            """
            The      DT  the     det   2
            attack   NN  attack  nsubj 7
            on       IN  on      case  4
            Ukraine  NNP Ukraine nmod  2
            by       IN  by      case  6
            Russia   NNP Russia  nmod  2
            shocked  VBD shock   root  0
            """);

    for (String construction : constructions) {
      assertThat(told(construction)).as(construction).containsExactly("ASSAULT RUS > UKR");
    }
  }

  @Test
  void allPartiesOfAMutualEventAreActors() {
    assertThat(
            told(
                """
                Putin  NNP Putin  nsubj 2
                met    VBD meet   root  0
                Assad  NNP Assad  obj   2
                """))
        .containsExactly("CONSULT/meet RUS:GOV+SYR:GOV > -");
    assertThat(
            told(
                """
                Talks  NNS talk   nsubj 6
                between IN between case 3
                Russia NNP Russia nmod  1
                and    CC  and    cc    5
                Turkey NNP Turkey conj  3
                broke VBD break root 0
                """))
        .containsExactly("CONSULT/meet RUS+TUR > -");
  }

  @Test
  void togetherWithAddsAParty() {
    assertThat(
            told(
                """
                Russia   NNP Russia   nsubj  9
                ,        ,   ,        punct  5
                together RB  together advmod 4
                with     IN  with     case   5
                Iran     NNP Iran     nmod   1
                and      CC  and      cc     7
                Turkey   NNP Turkey   conj   5
                ,        ,   ,        punct  5
                aided    VBD aid      root   0
                Syria    NNP Syria    obj    9
                """))
        .containsExactly("AID RUS+IRN+TUR > SYR");
  }

  @Test
  void aSideMayStandInsideTheNounPhrase() {
    assertThat(
            told(
                """
                Turkey    NNP Turkey    nsubj 2
                bombed    VBD bomb      root  0
                Syrian    JJ  Syrian    amod  4
                positions NNS position  obj   2
                """))
        .containsExactly("ASSAULT TUR > SYR");
  }

  @Test
  void theEntryThatFiredIsExplained() {
    Explanation explanation =
        EventFixture.only(
                """
                Russia   NNP Russia  nsubj 2
                attacked VBD attack  root  0
                Ukraine  NNP Ukraine obj   2
                """)
            .explanation();

    assertThat(explanation.rule()).isEqualTo("test.yml:1 attack");
    assertThat(explanation.operators()).isEmpty();
    assertThat(explanation.path()).contains("actor = agent: nsubj", "recipient = patient: obj");
  }

  @Test
  void killingByWhichAnAttackEndsIsTheSameEvent() {
    assertThat(
            told(
                """
                Syrian   JJ  Syrian  amod   2
                rebels   NNS rebel   nsubj  3
                stormed  VBD storm   root   0
                Aleppo   NNP Aleppo  obj    3
                ,        ,   ,       punct  6
                killing  VBG kill    advcl  3
                two      CD  two     nummod 8
                soldiers NNS soldier obj    6
                """))
        .containsExactly("ASSAULT SYR:REB > SYR");
  }

  @Test
  void differentActsAreSeparateEvents() {
    assertThat(
            told(
                """
                Turkey   NNP Turkey  nsubj 2
                attacked VBD attack  root  0
                Syria    NNP Syria   obj   2
                and      CC  and     cc    5
                aided    VBD aid     conj  2
                Iran     NNP Iran    obj   5
                """))
        .containsExactlyInAnyOrder("ASSAULT TUR > SYR", "AID TUR > IRN");
  }

  /** Whatever the parser gives, a sentence is read to its end and triggers are its tokens. */
  @Test
  void anyTreeCanBeRead() {
    Random random = new Random(23);
    CastReader cast = new CastReader(ActorFixture.dictionary());
    int events = 0;
    for (int round = 0; round < 3000; round++) {
      ParsedSentence parsed = SentenceFixture.random(random);
      Scene scene =
          new Scene(parsed, cast.read(List.of(parsed.sentence()), Optional.empty()).of(0));

      for (SentenceEvents.Found event : EventFixture.find(scene).events()) {
        assertThat(event.triggers()).isSorted().contains(event.trigger());
        assertThat(Collections.disjoint(event.actors(), event.recipients())).isTrue();
        events++;
      }
    }
    assertThat(events).isPositive();
  }
}
