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
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.scene.Scene;

/** Records in the notation of the lexicon's examples: {@code TYPE/mode ACTORS > RECIPIENTS}. */
class SentenceEventsTest {

  // --- one sense, many constructions

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

  // --- who is named

  @Test
  void killedWithoutAnAgentHasEmptyActors() {
    assertThat(
            told(
                """
                Six    CD  six    nummod     2
                people NNS people nsubj:pass 4
                were   VBD be     aux:pass   4
                killed VBN kill   root       0
                """))
        .containsExactly("ASSAULT - > :");
  }

  @Test
  void anAgentlessArrestHasEmptyActors() {
    assertThat(
            told(
                """
                Turkish  JJ  Turkish  amod       2
                soldiers NNS soldier  nsubj:pass 4
                were     VBD be       aux:pass   4
                arrested VBN arrest   root       0
                """))
        .containsExactly("COERCE/arrest - > TUR:MIL");
  }

  @Test
  void nobodyWhoActsInPoliticsGivesNoRecord() {
    assertThat(
            told(
                """
                A        DT  a      det   2
                man      NN  man    nsubj 3
                attacked VBD attack root  0
                a        DT  a      det   5
                dog      NN  dog    obj   3
                """))
        .isEmpty();
  }

  @Test
  void aNounOnlyMentionedInAnAdjunctGivesNothing() {
    assertThat(
            told(
                """
                Turkey  NNP Turkey  nsubj 2
                aided   VBD aid     root  0
                Syria   NNP Syria   obj   2
                after   IN  after   case  7
                the     DT  the     det   7
                Russian JJ  Russian amod  7
                strike  NN  strike  obl   2
                """))
        .containsExactly("AID TUR > SYR");
  }

  @Test
  void aNounInAnAdjunctWithATargetOfItsOwnIsCoded() {
    assertThat(
            told(
                """
                Turkey  NNP Turkey  nsubj 2
                aided   VBD aid     root  0
                Syria   NNP Syria   obj   2
                after   IN  after   case  7
                the     DT  the     det   7
                Russian JJ  Russian amod  7
                strike  NN  strike  obl   2
                on      IN  on      case  9
                Ukraine NNP Ukraine nmod  7
                """))
        .containsExactlyInAnyOrder("AID TUR > SYR", "ASSAULT RUS > UKR");
  }

  @Test
  void anAttributiveParticipleTellsNothing() {
    assertThat(
            told(
                """
                Turkey   NNP Turkey  nsubj 2
                aided    VBD aid     root  0
                wounded  VBN wound   amod  4
                rebels   NNS rebel   obj   2
                """))
        .containsExactly("AID TUR > :REB");
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

  // --- operators

  @Test
  void aPromiseOfHelpIsAnAgreement() {
    assertThat(
            told(
                """
                Iran     NNP Iran    nsubj 2
                promised VBD promise root  0
                to       TO  to      mark  4
                help     VB  help    xcomp 2
                Syria    NNP Syria   obj   4
                """))
        .containsExactly("AGREE IRN > SYR {AID}");
  }

  @Test
  void aVowToAttackIsAThreat() {
    assertThat(
            told(
                """
                Iran   NNP Iran   nsubj 2
                vowed  VBD vow    root  0
                to     TO  to     mark  4
                attack VB  attack xcomp 2
                Israel NNP Israel obj   4
                """))
        .containsExactly("THREATEN/violence IRN > ISR {ASSAULT}");
  }

  @Test
  void aPromisedWithdrawalIsAPlannedConcession() {
    assertThat(
            told(
                """
                Turkey   NNP Turkey   nsubj 2
                promised VBD promise  root  0
                to       TO  to       mark  4
                withdraw VB  withdraw xcomp 2
                from     IN  from     case  6
                Syria    NNP Syria    obl   4
                """))
        .containsExactly("CONCEDE TUR > SYR [planned]");
  }

  @Test
  void aDemandHasTheAddresseeAsRecipient() {
    assertThat(
            told(
                """
                Turkey   NNP Turkey   nsubj 2
                urged    VBD urge     root  0
                Russia   NNP Russia   obj   2
                to       TO  to       mark  5
                withdraw VB  withdraw xcomp 2
                """))
        .containsExactly("REQUEST/yield TUR > RUS {RETREAT/withdraw}");
  }

  @Test
  void aDemandInAThatClauseIsMadeToItsDoer() {
    assertThat(
            told(
                """
                Turkey   NNP Turkey   nsubj 2
                demanded VBD demand   root  0
                that     IN  that     mark  5
                Russia   NNP Russia   nsubj 5
                withdraw VBP withdraw ccomp 2
                """))
        .containsExactly("REQUEST/yield TUR > RUS {RETREAT/withdraw}");
  }

  @Test
  void aRequestToStopAttackingAsksToYield() {
    assertThat(
            told(
                """
                Turkey    NNP Turkey nsubj 2
                urged     VBD urge   root  0
                Russia    NNP Russia obj   2
                to        TO  to     mark  5
                stop      VB  stop   xcomp 2
                attacking VBG attack xcomp 5
                Syria     NNP Syria  obj   6
                """))
        .containsExactly("REQUEST/yield TUR > RUS {RETREAT/ceasefire}");
  }

  @Test
  void aPromiseToStopAttackingIsAConcession() {
    assertThat(
            told(
                """
                Russia    NNP Russia  nsubj 2
                promised  VBD promise root  0
                to        TO  to      mark  4
                stop      VB  stop    xcomp 2
                attacking VBG attack  xcomp 4
                Syria     NNP Syria   obj   5
                """))
        .containsExactly("CONCEDE RUS > SYR [planned]");
  }

  @Test
  void aRefusalHasTheModeOfWhatIsRefused() {
    assertThat(
            told(
                """
                Iran    NNP Iran   nsubj 2
                refused VBD refuse root  0
                to      TO  to     mark  4
                meet    VB  meet   xcomp 2
                Israel  NNP Israel obj   4
                """))
        .containsExactly("REJECT/meet IRN > ISR {CONSULT/meet}");
  }

  @Test
  void callingOffTalksIsARefusal() {
    assertThat(
            told(
                """
                Iran   NNP Iran   nsubj        2
                called VBD call   root         0
                off    RP  off    compound:prt 2
                talks  NNS talk   obj          2
                with   IN  with   case         6
                Israel NNP Israel nmod         4
                """))
        .containsExactly("REJECT/meet IRN > ISR {CONSULT/meet}");
  }

  @Test
  void stoppingAnAttackIsARetreat() {
    assertThat(
            told(
                """
                Russia  NNP Russia  nsubj 2
                stopped VBD stop    root  0
                bombing VBG bomb    xcomp 2
                Syria   NNP Syria   obj   3
                """))
        .containsExactly("RETREAT/ceasefire RUS > SYR");
  }

  @Test
  void liftingSanctionsIsAConcession() {
    assertThat(
            told(
                """
                Russia    NNP Russia   nsubj 2
                lifted    VBD lift     root  0
                sanctions NNS sanction obj   2
                on        IN  on       case  5
                Turkey    NNP Turkey   nmod  3
                """))
        .containsExactly("CONCEDE RUS > TUR");
  }

  @Test
  void continuingAnAttackIsTheAttack() {
    assertThat(
            told(
                """
                Russia    NNP Russia   nsubj 2
                continued VBD continue root  0
                to        TO  to       mark  4
                bomb      VB  bomb     xcomp 2
                Syria     NNP Syria    obj   4
                """))
        .containsExactly("ASSAULT RUS > SYR");
  }

  @Test
  void failingToActNegatesTheAct() {
    assertThat(
            told(
                """
                Russia NNP Russia nsubj 2
                failed VBD fail   root  0
                to     TO  to     mark  4
                aid    VB  aid    xcomp 2
                Syria  NNP Syria  obj   4
                """))
        .containsExactly("AID RUS > SYR [negated]");
  }

  @Test
  void aDenialIsARejectionAndTheDeedIsDenied() {
    SentenceEvents.Result result =
        EventFixture.find(
            EventFixture.scene(
                """
                Russia    NNP Russia  nsubj 2
                denied    VBD deny    root  0
                attacking VBG attack  xcomp 2
                Ukraine   NNP Ukraine obj   3
                """));

    assertThat(result.events().get(0).type()).isEqualTo(EventType.REJECT);
    assertThat(result.events().get(0).mode()).isEmpty();
    assertThat(EventFixture.notation(result.events().get(1)))
        .isEqualTo("ASSAULT RUS > UKR [denied]");
    assertThat(result.events().get(1).accuser().map(ActorFixture::codes)).contains("RUS");
    assertThat(result.events()).hasSize(2);
  }

  @Test
  void anAccusationIsCodedBesideTheDeed() {
    SentenceEvents.Result result =
        EventFixture.find(
            EventFixture.scene(
                """
                Ukraine   NNP Ukraine nsubj 2
                accused   VBD accuse  root  0
                Russia    NNP Russia  obj   2
                of        IN  of      mark  5
                attacking VBG attack  advcl 2
                Turkey    NNP Turkey  obj   5
                """));

    assertThat(result.events().stream().map(EventFixture::notation))
        .containsExactly("ACCUSE/allege UKR > RUS {ASSAULT}", "ASSAULT RUS > TUR");
    assertThat(result.events().get(0).accuser()).isEmpty();
    assertThat(result.events().get(1).accuser().map(ActorFixture::codes)).contains("UKR");
  }

  @Test
  void aThreatWithASanctionHasItAsContent() {
    assertThat(
            told(
                """
                Turkey     NNP Turkey   nsubj 2
                threatened VBD threaten root  0
                Russia     NNP Russia   obj   2
                with       IN  with     case  5
                sanctions  NNS sanction obl   2
                """))
        .containsExactly("THREATEN/relations TUR > RUS {SANCTION}");
  }

  @Test
  void operatorsOfTheSentenceAreExplainedOutermostFirst() {
    SentenceEvents.Found event =
        EventFixture.only(
            """
            Turkey    NNP Turkey nsubj 2
            urged     VBD urge   root  0
            Russia    NNP Russia obj   2
            to        TO  to     mark  5
            stop      VB  stop   xcomp 2
            attacking VBG attack xcomp 5
            Syria     NNP Syria  obj   6
            """);

    assertThat(event.explanation().operators())
        .containsExactly("test.yml:1 request", "test.yml:1 stop");
  }

  @Test
  void whatIsDemandedIsNotCodedAgain() {
    assertThat(
            told(
                """
                Turkey    NNP Turkey   nsubj 2
                urged     VBD urge     root  0
                Russia    NNP Russia   obj   2
                to        TO  to       mark  5
                withdraw  VB  withdraw xcomp 2
                and       CC  and      cc    8
                to        TO  to       mark  8
                aid       VB  aid      conj  5
                rebels    NNS rebel    obj   8
                after     IN  after    case  12
                its       PRP$ its     nmod:poss 12
                attack    NN  attack   obl   8
                on        IN  on       case  14
                Syria     NNP Syria    nmod  12
                """))
        .containsExactly("REQUEST/yield TUR > RUS {RETREAT/withdraw}");
  }

  @Test
  void whatIsPromisedIsNotCodedAgain() {
    assertThat(
            told(
                """
                Iran     NNP Iran    nsubj 2
                promised VBD promise root  0
                Syria    NNP Syria   iobj  2
                aid      NN  aid     obj   2
                against  IN  against case  6
                attacks  NNS attack  nmod  4
                by       IN  by      case  8
                Israel   NNP Israel  nmod  6
                """))
        .containsExactly("AGREE IRN > SYR {AID}");
  }

  @Test
  void aRelativeClauseInsideADemandTellsItsOwnEvent() {
    assertThat(
            told(
                """
                Turkey   NNP Turkey   nsubj     2
                asked    VBD ask      root      0
                Iran     NNP Iran     obj       2
                to       TO  to       mark      5
                aid      VB  aid      xcomp     2
                rebels   NNS rebel    obj       5
                who      WP  who      nsubj     8
                attacked VBD attack   acl:relcl 6
                Israel   NNP Israel   obj       8
                """))
        .containsExactlyInAnyOrder("REQUEST/assist TUR > IRN {AID}", "ASSAULT :REB > ISR");
  }

  // --- light verbs

  @Test
  void aLightVerbLendsItsSubjectAndPhrases() {
    assertThat(
            told(
                """
                Putin NNP Putin nsubj 2
                paid  VBD pay   root  0
                a     DT  a     det   4
                visit NN  visit obj   2
                to    TO  to    case  6
                Iran  NNP Iran  obl   2
                """))
        .containsExactly("CONSULT/visit RUS:GOV > IRN");
    assertThat(
            told(
                """
                Iran    NNP Iran    nsubj        2
                carried VBD carry   root         0
                out     RP  out     compound:prt 2
                strikes NNS strike  obj          2
                against IN  against case         6
                Israel  NNP Israel  obl          2
                """))
        .containsExactly("ASSAULT IRN > ISR");
  }

  @Test
  void aLightVerbLendsItsTense() {
    assertThat(
            told(
                """
                Iran   NNP Iran   nsubj 3
                will   MD  will   aux   3
                launch VB  launch root  0
                a      DT  a      det   5
                strike NN  strike obj   3
                on     IN  on     case  7
                Israel NNP Israel nmod  5
                """))
        .containsExactly("ASSAULT IRN > ISR [planned]");
  }

  @Test
  void theTriggerHoldsTheParticle() {
    String table =
        """
        Turkey NNP Turkey nsubj        2
        pulled VBD pull   root         0
        out    RP  out    compound:prt 2
        from   IN  from   case         5
        Syria  NNP Syria  obl          2
        """;

    assertThat(EventFixture.only(table).triggers()).containsExactly(1, 2);
    assertThat(EventFixture.only(table).trigger()).isEqualTo(1);
    assertThat(told(table)).containsExactly("RETREAT/withdraw TUR > SYR");
  }

  @Test
  void whoIsAccusedInThePassiveIsTheRecipient() {
    assertThat(
            told(
                """
                Russia    NNP Russia  nsubj:pass 3
                was       VBD be      aux:pass   3
                accused   VBN accuse  root       0
                by        IN  by      case       5
                Ukraine   NNP Ukraine obl        3
                of        IN  of      mark       7
                attacking VBG attack  advcl      3
                Turkey    NNP Turkey  obj        7
                """))
        .containsExactly("ACCUSE/allege UKR > RUS {ASSAULT}", "ASSAULT RUS > TUR");
  }

  @Test
  void refusingToStopAnAttackIsRefusingToYield() {
    assertThat(
            told(
                """
                Russia  NNP Russia nsubj 2
                refused VBD refuse root  0
                to      TO  to     mark  4
                stop    VB  stop   xcomp 2
                bombing VBG bomb   xcomp 4
                Syria   NNP Syria  obj   5
                """))
        .containsExactly("REJECT/yield RUS > SYR {RETREAT/ceasefire}");
  }

  @Test
  void stoppingTheEndOfSanctionsIsSanctions() {
    assertThat(
            told(
                """
                Russia    NNP Russia   nsubj 2
                stopped   VBD stop     root  0
                ending    VBG end      xcomp 2
                sanctions NNS sanction obj   3
                on        IN  on       case  6
                Iran      NNP Iran     nmod  4
                """))
        .containsExactly("SANCTION RUS > IRN");
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
