package org.rapporteur.coder.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.language.SentenceFixture.at;
import static org.rapporteur.coder.language.SentenceFixture.parsed;
import static org.rapporteur.coder.language.SentenceFixture.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.language.Predication.Kind;
import org.rapporteur.coder.language.Predication.Tense;
import org.rapporteur.coder.language.Predication.Verbal;

/** Every construction gives the same roles. */
class PredicationReaderTest {

  private static Predication read(ParsedSentence sentence, String word) {
    return new PredicationReader(sentence).read(at(sentence, word));
  }

  private static List<String> role(ParsedSentence sentence, String word, String role) {
    return words(sentence, read(sentence, word).role(role));
  }

  private static Verbal verbal(ParsedSentence sentence, String word) {
    return read(sentence, word).verbal();
  }

  // --- voice

  @Test
  void activeSubjectIsTheAgentAndObjectThePatient() {
    ParsedSentence sentence =
        parsed(
            """
            Russia   NNP Russia  nsubj    2
            attacked VBD attack  root     0
            Ukraine  NNP Ukraine obj      2
            near     IN  near    case     5
            Kyiv     NNP Kyiv    obl      2
            """);

    Predication attacked = read(sentence, "attacked");

    assertThat(attacked.kind()).isEqualTo(Kind.VERB);
    assertThat(attacked.lemma()).isEqualTo("attack");
    assertThat(attacked.passive()).isFalse();
    assertThat(words(sentence, attacked.role("agent"))).containsExactly("Russia");
    assertThat(words(sentence, attacked.role("patient"))).containsExactly("Ukraine");
    assertThat(words(sentence, attacked.role("near"))).containsExactly("Kyiv");
    assertThat(attacked.has("addressee")).isFalse();
  }

  @Test
  void passiveByPhraseIsTheAgent() {
    ParsedSentence sentence =
        parsed(
            """
            Ukraine  NNP Ukraine nsubj:pass 3
            was      VBD be      aux:pass   3
            attacked VBN attack  root       0
            by       IN  by      case       5
            Russia   NNP Russia  obl        3
            """);

    assertThat(read(sentence, "attacked").passive()).isTrue();
    assertThat(role(sentence, "attacked", "agent")).containsExactly("Russia");
    assertThat(role(sentence, "attacked", "patient")).containsExactly("Ukraine");
  }

  @Test
  void passiveWithoutByHasNoAgent() {
    ParsedSentence sentence =
        parsed(
            """
            Soldiers NNS soldier nsubj:pass 3
            were     VBD be      aux:pass   3
            killed   VBN kill    root       0
            """);

    assertThat(role(sentence, "killed", "agent")).isEmpty();
    assertThat(role(sentence, "killed", "patient")).containsExactly("Soldiers");
  }

  @Test
  void indirectObjectIsTheAddressee() {
    ParsedSentence sentence =
        parsed(
            """
            Iran  NNP Iran  nsubj 2
            gave  VBD give  root  0
            Syria NNP Syria iobj  2
            aid   NN  aid   obj   2
            """);

    assertThat(role(sentence, "gave", "addressee")).containsExactly("Syria");
    assertThat(role(sentence, "gave", "patient")).containsExactly("aid");
  }

  @Test
  void prepositionsOfSeveralWordsAreOneRole() {
    ParsedSentence sentence =
        parsed(
            """
            Iran     NNP Iran     nsubj 2
            signed   VBD sign     root  0
            on       IN  on       case  4
            behalf   NN  behalf   obl   2
            of       IN  of       case  6
            Syria    NNP Syria    nmod  4
            """);

    assertThat(role(sentence, "signed", "on behalf of")).containsExactly("Syria");
  }

  @Test
  void fixedPrepositionsAreOneRole() {
    ParsedSentence sentence =
        parsed(
            """
            Iran      NNP Iran    nsubj 2
            left      VBD leave   root  0
            because   IN  because case  5
            of        IN  of      fixed 3
            sanctions NNS sanction obl  2
            """);

    assertThat(role(sentence, "left", "because of")).containsExactly("sanctions");
  }

  // --- relative clauses

  @Test
  void subjectGapIsFilledByTheNounOfTheRelativeClause() {
    ParsedSentence sentence =
        parsed(
            """
            The      DT  the    det       2
            rebels   NNS rebel  nsubj     6
            who      WP  who    nsubj     4
            attacked VBD attack acl:relcl 2
            Aleppo   NNP Aleppo obj       4
            fled     VBD flee   root      0
            """);

    assertThat(role(sentence, "attacked", "agent")).containsExactly("rebels");
    assertThat(role(sentence, "attacked", "patient")).containsExactly("Aleppo");
    assertThat(role(sentence, "fled", "agent")).containsExactly("rebels");
  }

  @Test
  void objectGapIsFilledByTheNounOfTheRelativeClause() {
    ParsedSentence withPronoun =
        parsed(
            """
            The      DT  the     det       2
            village  NN  village nsubj     6
            that     WDT that    obj       5
            rebels   NNS rebel   nsubj     5
            attacked VBD attack  acl:relcl 2
            burned   VBD burn    root      0
            """);
    ParsedSentence withoutPronoun =
        parsed(
            """
            The      DT  the     det       2
            village  NN  village nsubj     5
            rebels   NNS rebel   nsubj     4
            attacked VBD attack  acl:relcl 2
            burned   VBD burn    root      0
            """);

    for (ParsedSentence sentence : List.of(withPronoun, withoutPronoun)) {
      assertThat(role(sentence, "attacked", "agent")).containsExactly("rebels");
      assertThat(role(sentence, "attacked", "patient")).containsExactly("village");
    }
  }

  @Test
  void passiveRelativeClauseSaysWhatWasDoneToItsNoun() {
    ParsedSentence sentence =
        parsed(
            """
            The      DT  the     det        2
            village  NN  village nsubj      8
            which    WDT which   nsubj:pass 5
            was      VBD be      aux:pass   5
            attacked VBN attack  acl:relcl  2
            by       IN  by      case       7
            rebels   NNS rebel   obl        5
            burned   VBD burn    root       0
            """);

    assertThat(role(sentence, "attacked", "agent")).containsExactly("rebels");
    assertThat(role(sentence, "attacked", "patient")).containsExactly("village");
  }

  @Test
  void aPlaceClauseLeavesTheObjectOpen() {
    ParsedSentence sentence =
        parsed(
            """
            The      DT  the     det       2
            village  NN  village nsubj     6
            where    WRB where   advmod    5
            rebels   NNS rebel   nsubj     5
            attacked VBD attack  acl:relcl 2
            burned   VBD burn    root      0
            """);

    assertThat(role(sentence, "attacked", "patient")).isEmpty();
  }

  // --- infinitives

  @Test
  void subjectControlsTheInfinitive() {
    ParsedSentence sentence =
        parsed(
            """
            Iran     NNP Iran    nsubj 2
            promised VBD promise root  0
            to       TO  to      mark  4
            attack   VB  attack  xcomp 2
            Israel   NNP Israel  obj   4
            """);

    assertThat(role(sentence, "attack", "agent")).containsExactly("Iran");
    assertThat(role(sentence, "attack", "patient")).containsExactly("Israel");
    assertThat(role(sentence, "promised", "clause")).containsExactly("attack");
    assertThat(verbal(sentence, "attack").infinitive()).isTrue();
  }

  @Test
  void objectControlsTheInfinitive() {
    ParsedSentence sentence =
        parsed(
            """
            Turkey   NNP Turkey   nsubj 2
            urged    VBD urge     root  0
            Russia   NNP Russia   obj   2
            to       TO  to       mark  5
            withdraw VB  withdraw xcomp 2
            """);

    assertThat(role(sentence, "withdraw", "agent")).containsExactly("Russia");
    assertThat(role(sentence, "urged", "agent")).containsExactly("Turkey");
  }

  @Test
  void controlUnderAPassiveGoesToItsSubject() {
    ParsedSentence sentence =
        parsed(
            """
            Russia   NNP Russia   nsubj:pass 3
            was      VBD be       aux:pass   3
            urged    VBN urge     root       0
            to       TO  to       mark       5
            withdraw VB  withdraw xcomp      3
            """);

    assertThat(role(sentence, "withdraw", "agent")).containsExactly("Russia");
  }

  @Test
  void raisingVerbsPassTheirSubjectOn() {
    ParsedSentence sentence =
        parsed(
            """
            Rebels   NNS rebel    nsubj 2
            seemed   VBD seem     root  0
            to       TO  to       mark  4
            continue VB  continue xcomp 2
            to       TO  to       mark  6
            attack   VB  attack   xcomp 4
            Aleppo   NNP Aleppo   obj   6
            """);

    assertThat(role(sentence, "attack", "agent")).containsExactly("Rebels");
  }

  @Test
  void theOwnerOfADecisionDoesWhatIsDecided() {
    ParsedSentence sentence =
        parsed(
            """
            Iran     NNP Iran     nmod:poss 3
            's       POS 's       case      1
            decision NN  decision nsubj     7
            to       TO  to       mark      5
            attack   VB  attack   acl       3
            Israel   NNP Israel   obj       5
            failed   VBD fail     root      0
            """);

    assertThat(role(sentence, "attack", "agent")).containsExactly("Iran");
    assertThat(role(sentence, "decision", "clause")).containsExactly("attack");
  }

  @Test
  void infinitiveOfPurposeIsARoleOfTheVerbAbove() {
    ParsedSentence sentence =
        parsed(
            """
            Iran   NNP Iran   nsubj 2
            fired  VBD fire   root  0
            rockets NNS rocket obj  2
            to     TO  to     mark  5
            attack VB  attack advcl 2
            Israel NNP Israel obj   5
            """);

    assertThat(role(sentence, "fired", "purpose")).containsExactly("attack");
    assertThat(role(sentence, "attack", "agent")).containsExactly("Iran");
  }

  // --- participles and gerunds

  @Test
  void pastParticipleOnANounSaysWhatWasDoneToIt() {
    ParsedSentence sentence =
        parsed(
            """
            Towns    NNS town    nsubj 5
            captured VBN capture acl   1
            by       IN  by      case  4
            rebels   NNS rebel   obl   2
            burned   VBD burn    root  0
            """);

    assertThat(role(sentence, "captured", "agent")).containsExactly("rebels");
    assertThat(role(sentence, "captured", "patient")).containsExactly("Towns");
  }

  @Test
  void presentParticipleOnANounSaysWhatItDoes() {
    ParsedSentence sentence =
        parsed(
            """
            Rebels    NNS rebel  nsubj 4
            attacking VBG attack acl   1
            Aleppo    NNP Aleppo obj   2
            fled      VBD flee   root  0
            """);

    assertThat(role(sentence, "attacking", "agent")).containsExactly("Rebels");
    assertThat(role(sentence, "attacking", "patient")).containsExactly("Aleppo");
  }

  @Test
  void participleClauseSharesTheSubject() {
    ParsedSentence sentence =
        parsed(
            """
            Rebels   NNS rebel   nsubj 2
            stormed  VBD storm   root  0
            the      DT  the     det   4
            base     NN  base    obj   2
            ,        ,   ,       punct 6
            killing  VBG kill    advcl 2
            soldiers NNS soldier obj   6
            """);

    assertThat(role(sentence, "killing", "agent")).containsExactly("Rebels");
    assertThat(role(sentence, "killing", "patient")).containsExactly("soldiers");
  }

  @Test
  void whoIsAccusedOfADeedDoesIt() {
    ParsedSentence sentence =
        parsed(
            """
            Ukraine   NNP Ukraine nsubj 2
            accused   VBD accuse  root  0
            Russia    NNP Russia  obj   2
            of        IN  of      mark  5
            attacking VBG attack  advcl 2
            Kyiv      NNP Kyiv    obj   5
            """);

    assertThat(role(sentence, "accused", "of")).containsExactly("attacking");
    assertThat(role(sentence, "attacking", "agent")).containsExactly("Russia");
    assertThat(role(sentence, "attacking", "patient")).containsExactly("Kyiv");
  }

  @Test
  void whoIsAccusedInThePassiveDoesIt() {
    ParsedSentence sentence =
        parsed(
            """
            Russia    NNP Russia nsubj:pass 3
            was       VBD be     aux:pass   3
            accused   VBN accuse root       0
            of        IN  of     mark       5
            attacking VBG attack advcl      3
            Kyiv      NNP Kyiv   obj        5
            """);

    assertThat(role(sentence, "attacking", "agent")).containsExactly("Russia");
  }

  // --- coordination

  @Test
  void coordinatedVerbsShareTheSubject() {
    ParsedSentence sentence =
        parsed(
            """
            Rebels   NNS rebel   nsubj 2
            entered  VBD enter   root  0
            Aleppo   NNP Aleppo  obj   2
            and      CC  and     cc    5
            killed   VBD kill    conj  2
            soldiers NNS soldier obj   5
            """);

    assertThat(role(sentence, "killed", "agent")).containsExactly("Rebels");
    assertThat(role(sentence, "killed", "patient")).containsExactly("soldiers");
    assertThat(role(sentence, "entered", "patient")).containsExactly("Aleppo");
  }

  @Test
  void coordinatedVerbsShareTheObjectThatFollowsThem() {
    ParsedSentence sentence =
        parsed(
            """
            Rebels   NNS rebel   nsubj 2
            attacked VBD attack  root  0
            and      CC  and     cc    4
            killed   VBD kill    conj  2
            soldiers NNS soldier obj   4
            """);

    assertThat(role(sentence, "attacked", "patient")).containsExactly("soldiers");
  }

  @Test
  void aCoordinatedVerbWithItsOwnSubjectKeepsIt() {
    ParsedSentence sentence =
        parsed(
            """
            Rebels   NNS rebel   nsubj 2
            fled     VBD flee    root  0
            and      CC  and     cc    5
            soldiers NNS soldier nsubj 5
            entered  VBD enter   conj  2
            Aleppo   NNP Aleppo  obj   5
            """);

    assertThat(role(sentence, "entered", "agent")).containsExactly("soldiers");
  }

  @Test
  void coordinatedParticiplesShareThePassive() {
    ParsedSentence sentence =
        parsed(
            """
            Soldiers NNS soldier nsubj:pass 3
            were     VBD be      aux:pass   3
            attacked VBN attack  root       0
            and      CC  and     cc         5
            killed   VBN kill    conj       3
            """);

    assertThat(read(sentence, "killed").passive()).isTrue();
    assertThat(role(sentence, "killed", "patient")).containsExactly("Soldiers");
  }

  @Test
  void coordinatedNounsBelongTogether() {
    ParsedSentence sentence =
        parsed(
            """
            Russia NNP Russia nsubj 6
            ,      ,   ,      punct 3
            Iran   NNP Iran   conj  1
            and    CC  and    cc    5
            Turkey NNP Turkey conj  1
            met    VBD meet   root  0
            """);

    assertThat(coordinated(sentence, "Russia")).containsExactly("Russia", "Iran", "Turkey");
    assertThat(coordinated(sentence, "Iran")).containsExactly("Iran");
  }

  @Test
  void togetherWithCoordinates() {
    ParsedSentence sentence =
        parsed(
            """
            Russia   NNP Russia   nsubj  9
            ,        ,   ,        punct  5
            together RB  together advmod 4
            with     IN  with     case   5
            Iran     NNP Iran     nmod   1
            and      CC  and      cc     7
            Turkey   NNP Turkey   conj   5
            ,        ,   ,        punct  5
            met      VBD meet     root   0
            """);

    assertThat(coordinated(sentence, "Russia")).containsExactly("Russia", "Iran", "Turkey");
  }

  @Test
  void plainWithDoesNotCoordinate() {
    ParsedSentence sentence =
        parsed(
            """
            Talks  NNS talk   nsubj 4
            with   IN  with   case  3
            Iran   NNP Iran   nmod  1
            failed VBD fail   root  0
            """);

    assertThat(coordinated(sentence, "Talks")).containsExactly("Talks");
  }

  private static List<String> coordinated(ParsedSentence sentence, String word) {
    return new PredicationReader(sentence)
        .coordinated(at(sentence, word)).stream().map(i -> sentence.token(i).text()).toList();
  }

  @Test
  void anAppositionIsNoSecondAgent() {
    ParsedSentence sentence =
        parsed(
            """
            Putin     NNP Putin     nsubj 7
            ,         ,   ,         punct 5
            the       DT  the       det   5
            Russian   JJ  Russian   amod  5
            president NN  president appos 1
            ,         ,   ,         punct 5
            visited   VBD visit     root  0
            Iran      NNP Iran      obj   7
            """);

    assertThat(role(sentence, "visited", "agent")).containsExactly("Putin");
    assertThat(coordinated(sentence, "Putin")).containsExactly("Putin");
  }

  @Test
  void rolesKeepTheOrderInWhichTheyWereFound() {
    ParsedSentence sentence =
        parsed(
            """
            Envoys NNS envoy  nsubj 2
            met    VBD meet   root  0
            rivals NNS rival  obj   2
            in     IN  in     case  5
            Lome   NNP Lome   obl   2
            under  IN  under  case  7
            guard  NN  guard  obl   2
            for    IN  for    case  9
            hours  NNS hour   obl   2
            """);

    assertThat(read(sentence, "met").roles().keySet())
        .containsExactly("agent", "patient", "in", "under", "for");
  }

  // --- nouns

  @Test
  void possessorAndPrepositionsAreRolesOfAnEventNoun() {
    ParsedSentence sentence =
        parsed(
            """
            Iran    NNP Iran   nmod:poss 4
            's      POS 's     case      1
            missile NN  missile compound 4
            attack  NN  attack nsubj     7
            on      IN  on     case      6
            Israel  NNP Israel nmod      4
            failed  VBD fail   root      0
            """);

    Predication attack = read(sentence, "attack");

    assertThat(attack.kind()).isEqualTo(Kind.NOUN);
    assertThat(words(sentence, attack.role("possessor"))).containsExactly("Iran");
    assertThat(words(sentence, attack.role("on"))).containsExactly("Israel");
    assertThat(words(sentence, attack.role("modifier"))).containsExactly("missile");
    assertThat(attack.verbal()).isEqualTo(Verbal.NONE);
  }

  @Test
  void ofAndByPhrasesAreRolesOfAnEventNoun() {
    ParsedSentence sentence =
        parsed(
            """
            The      DT  the     det  2
            killing  NN  killing nsubj 7
            of       IN  of      case 4
            soldiers NNS soldier nmod 2
            by       IN  by      case 6
            rebels   NNS rebel   nmod 2
            shocked  VBD shock   root 0
            Syria    NNP Syria   obj  7
            """);

    assertThat(role(sentence, "killing", "of")).containsExactly("soldiers");
    assertThat(role(sentence, "killing", "by")).containsExactly("rebels");
  }

  @Test
  void aGerundWithAnArticleIsANoun() {
    ParsedSentence sentence =
        parsed(
            """
            The      DT  the   det   2
            shelling VBG shell nsubj 6
            of       IN  of    case  5
            the      DT  the   det   5
            town     NN  town  nmod  2
            stopped  VBD stop  root  0
            """);

    assertThat(read(sentence, "shelling").kind()).isEqualTo(Kind.NOUN);
    assertThat(role(sentence, "shelling", "of")).containsExactly("town");
  }

  @Test
  void theSecondOfTwoNounsHasThePossessorOfTheFirst() {
    ParsedSentence sentence =
        parsed(
            """
            His       PRP$ his       nmod:poss 2
            arrest    NN   arrest    nsubj     5
            and       CC   and       cc        4
            detention NN   detention conj      2
            followed  VBD  follow    root      0
            """);

    assertThat(role(sentence, "detention", "possessor")).containsExactly("His");
  }

  @Test
  void aPredicateAdjectiveHasItsSubjectAsAgent() {
    ParsedSentence sentence =
        parsed(
            """
            Soldiers NNS soldier nsubj 3
            were     VBD be      cop   3
            dead     JJ  dead    root  0
            """);

    assertThat(read(sentence, "dead").kind()).isEqualTo(Kind.ADJECTIVE);
    assertThat(role(sentence, "dead", "agent")).containsExactly("Soldiers");
    assertThat(verbal(sentence, "dead").tense()).isEqualTo(Tense.PAST);
  }

  @Test
  void particlesAreCompanions() {
    ParsedSentence sentence =
        parsed(
            """
            Iran   NNP Iran nsubj        2
            called VBD call root         0
            off    RP  off  compound:prt 2
            talks  NNS talk obj          2
            """);

    assertThat(read(sentence, "called").companions()).contains("off");
  }

  // --- tense and mood

  @Test
  void simplePastAndPresent() {
    ParsedSentence past = parsed("Rebels NNS rebel nsubj 2\nattacked VBD attack root 0");
    ParsedSentence present = parsed("Rebels NNS rebel nsubj 2\nattack VBP attack root 0");

    assertThat(verbal(past, "attacked").tense()).isEqualTo(Tense.PAST);
    assertThat(verbal(present, "attack").tense()).isEqualTo(Tense.PRESENT);
    assertThat(verbal(past, "attacked").negated()).isFalse();
    assertThat(verbal(past, "attacked").modal()).isEmpty();
    assertThat(verbal(past, "attacked").infinitive()).isFalse();
  }

  @Test
  void modalVerbsAreNamedByTheirLemma() {
    ParsedSentence sentence =
        parsed(
            """
            Rebels NNS rebel  nsubj 3
            will   MD  will   aux   3
            attack VB  attack root  0
            """);

    assertThat(verbal(sentence, "attack").modal()).contains("will");
    assertThat(verbal(sentence, "attack").infinitive()).isFalse();
  }

  @Test
  void aCoordinatedInfinitiveSharesTheModal() {
    ParsedSentence sentence =
        parsed(
            """
            Envoys NNS envoy nsubj 3
            may    MD  may   aux   3
            meet   VB  meet  root  0
            and    CC  and   cc    5
            talk   VB  talk  conj  3
            """);

    assertThat(verbal(sentence, "talk").modal()).contains("may");
  }

  @Test
  void negationByAdverb() {
    ParsedSentence sentence =
        parsed(
            """
            Rebels NNS rebel  nsubj  4
            did    VBD do     aux    4
            not    RB  not    advmod 4
            attack VB  attack root   0
            """);

    assertThat(verbal(sentence, "attack").negated()).isTrue();
    assertThat(verbal(sentence, "attack").tense()).isEqualTo(Tense.PAST);
  }

  @Test
  void negationByNoBeforeTheSubject() {
    ParsedSentence sentence =
        parsed(
            """
            No       DT  no     det   2
            rebels   NNS rebel  nsubj 3
            attacked VBD attack root  0
            """);

    assertThat(verbal(sentence, "attacked").negated()).isTrue();
  }

  @Test
  void perfectAndProgressive() {
    ParsedSentence both =
        parsed(
            """
            Rebels    NNS rebel  nsubj 4
            have      VBP have   aux   4
            been      VBN be     aux   4
            attacking VBG attack root  0
            """);
    ParsedSentence perfect =
        parsed(
            """
            Rebels   NNS rebel  nsubj 3
            had      VBD have   aux   3
            attacked VBN attack root  0
            """);

    assertThat(verbal(both, "attacking").perfect()).isTrue();
    assertThat(verbal(both, "attacking").progressive()).isTrue();
    assertThat(verbal(both, "attacking").tense()).isEqualTo(Tense.PRESENT);
    assertThat(verbal(perfect, "attacked").perfect()).isTrue();
    assertThat(verbal(perfect, "attacked").progressive()).isFalse();
    assertThat(verbal(perfect, "attacked").tense()).isEqualTo(Tense.PAST);
  }

  @Test
  void passiveIsNotProgressive() {
    ParsedSentence sentence =
        parsed(
            """
            Rebels   NNS rebel  nsubj:pass 3
            are      VBP be     aux:pass   3
            attacked VBN attack root       0
            """);

    assertThat(verbal(sentence, "attacked").progressive()).isFalse();
    assertThat(verbal(sentence, "attacked").tense()).isEqualTo(Tense.PRESENT);
  }
}
