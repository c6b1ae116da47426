package org.rapporteur.coder.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.language.SentenceFixture.at;
import static org.rapporteur.coder.language.SentenceFixture.parsed;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GraphRepairTest {

  @Test
  void aFiniteVerbIsNotCoordinatedWithAGerund() {
    ParsedSentence wrong =
        parsed(
            """
            Israel     NNP Israel   nsubj 2
            accused    VBD accuse   root  0
            Iran       NNP Iran     obj   2
            of         IN  of       mark  5
            violating  VBG violate  advcl 2
            the        DT  the      det   7
            treaty     NN  treaty   obj   5
            and        CC  and      cc    9
            threatened VBD threaten conj  5
            strikes    NNS strike   obj   9
            """);

    DependencyGraph mended = GraphRepair.repaired(wrong).graph();

    assertThat(mended.head(at(wrong, "threatened"))).isEqualTo(at(wrong, "accused"));
    assertThat(mended.relation(at(wrong, "threatened"))).isEqualTo("conj");
    assertThat(mended.head(at(wrong, "violating"))).isEqualTo(at(wrong, "accused"));
  }

  @Test
  void aFiniteVerbIsNotCoordinatedWithAnInfinitive() {
    ParsedSentence wrong =
        parsed(
            """
            Rebels   NNS rebel   nsubj 2
            refused  VBD refuse  root  0
            to       TO  to      mark  4
            talk     VB  talk    xcomp 2
            and      CC  and     cc    6
            attacked VBD attack  conj  4
            Aleppo   NNP Aleppo  obj   6
            """);

    DependencyGraph mended = GraphRepair.repaired(wrong).graph();

    assertThat(mended.head(at(wrong, "attacked"))).isEqualTo(at(wrong, "refused"));
  }

  @Test
  void aParticipleAfterTheObjectIsAReducedRelativeClause() {
    ParsedSentence wrong =
        parsed(
            """
            Soldiers  NNS soldier  nsubj 2
            liberated VBD liberate root  0
            towns     NNS town     nsubj 4
            captured  VBN capture  ccomp 2
            by        IN  by       case  6
            rebels    NNS rebel    obl   4
            """);

    DependencyGraph mended = GraphRepair.repaired(wrong).graph();

    assertThat(mended.head(at(wrong, "towns"))).isEqualTo(at(wrong, "liberated"));
    assertThat(mended.relation(at(wrong, "towns"))).isEqualTo("obj");
    assertThat(mended.head(at(wrong, "captured"))).isEqualTo(at(wrong, "towns"));
    assertThat(mended.relation(at(wrong, "captured"))).isEqualTo("acl");
  }

  @Test
  void aParticipleWithAHelperKeepsItsSubject() {
    ParsedSentence right =
        parsed(
            """
            Soldiers NNS soldier  nsubj      2
            said     VBD say      root       0
            towns    NNS town     nsubj:pass 5
            were     VBD be       aux:pass   5
            captured VBN capture  ccomp      2
            """);

    assertThat(GraphRepair.repaired(right)).isSameAs(right);
  }

  @Test
  void verbsOfTheSameMoodStayCoordinated() {
    ParsedSentence right =
        parsed(
            """
            Rebels   NNS rebel  nsubj 2
            tried    VBD try    root  0
            to       TO  to     mark  4
            attack   VB  attack xcomp 2
            and      CC  and    cc    6
            take     VB  take   conj  4
            Aleppo   NNP Aleppo obj   6
            """);

    assertThat(GraphRepair.repaired(right)).isSameAs(right);
  }

  @Test
  void aVerbWithASubjectOfItsOwnStaysWhereItIs() {
    ParsedSentence right =
        parsed(
            """
            Iran     NNP Iran    nsubj 2
            kept     VBD keep    root  0
            attacking VBG attack xcomp 2
            and      CC  and     cc    6
            Israel   NNP Israel  nsubj 6
            answered VBD answer  conj  3
            """);

    assertThat(GraphRepair.repaired(right)).isSameAs(right);
  }

  /** Relation and head of a word in the mended tree, such as {@code obj called}. */
  private static String mended(ParsedSentence wrong, String word) {
    DependencyGraph graph = GraphRepair.repaired(wrong).graph();
    int token = at(wrong, word);
    int head = graph.head(token);
    return graph.relation(token) + (head < 0 ? "" : " " + wrong.token(head).text());
  }

  @Test
  void whoIsCalledSomethingIsTheObject() {
    ParsedSentence wrong =
        parsed(
            """
            Iran      NNP Iran      nsubj 2
            called    VBD call      root  0
            Turkey    NNP Turkey    nsubj 5
            an        DT  a         det   5
            aggressor NN  aggressor xcomp 2
            """);

    assertThat(mended(wrong, "Turkey")).isEqualTo("obj called");
    assertThat(mended(wrong, "aggressor")).isEqualTo("xcomp called");
  }

  @Test
  void aClosingReportDrawsNothingFromTheClauseBeforeIt() {
    ParsedSentence wrong =
        parsed(
            """
            Rebels   NNS rebel  nsubj     2
            attacked VBD attack root      0
            Aleppo   NNP Aleppo obj       2
            on       IN  on     case      5
            Monday   NNP Monday obl       8
            ,        ,   ,      punct     8
            SANA     NNP SANA   nsubj     8
            reported VBD report parataxis 2
            """);

    assertThat(mended(wrong, "Monday")).isEqualTo("obl attacked");
    assertThat(mended(wrong, "SANA")).isEqualTo("nsubj reported");
  }

  @Test
  void whatIsSaidHangsOnTheSaying() {
    ParsedSentence wrong =
        parsed(
            """
            Officials NNS official nsubj 2
            said      VBD say      csubj 5
            Peru      NNP Peru     obj   2
            would     MD  would    aux   5
            ask       VB  ask      root  0
            """);

    assertThat(mended(wrong, "said")).isEqualTo("root");
    assertThat(mended(wrong, "ask")).isEqualTo("ccomp said");
    assertThat(mended(wrong, "Peru")).isEqualTo("nsubj ask");
  }

  @Test
  void aGerundAfterOfHasTheNounAsObject() {
    ParsedSentence wrong =
        parsed(
            """
            Iran      NNP Iran    nsubj 2
            accused   VBD accuse  root  0
            them      PRP they    obj   2
            of        IN  of      case  6
            attacking VBG attack  amod  6
            officers  NNS officer obl   2
            """);

    assertThat(mended(wrong, "attacking")).isEqualTo("advcl accused");
    assertThat(mended(wrong, "of")).isEqualTo("mark attacking");
    assertThat(mended(wrong, "officers")).isEqualTo("obj attacking");
  }

  @Test
  void whoIsCalledOnIsAddressed() {
    ParsedSentence wrong =
        parsed(
            """
            Iran   NNP Iran   nsubj 2
            called VBD call   root  0
            on     IN  on     mark  6
            Putin  NNP Putin  nsubj 6
            to     TO  to     mark  6
            resign VB  resign advcl 2
            """);

    assertThat(mended(wrong, "Putin")).isEqualTo("obl called");
    assertThat(mended(wrong, "on")).isEqualTo("case Putin");
    assertThat(mended(wrong, "resign")).isEqualTo("xcomp called");
  }

  @Test
  void aClauseWithARelativePronounIsARelativeClause() {
    ParsedSentence wrong =
        parsed(
            """
            Rebels   NNS rebel  nsubj 4
            who      WP  who    nsubj 3
            attacked VBD attack dep   1
            fled     VBD flee   root  0
            """);

    assertThat(mended(wrong, "attacked")).isEqualTo("acl:relcl Rebels");
  }

  @Test
  void theVerbAfterARelativeClauseIsTheMainOne() {
    ParsedSentence wrong =
        parsed(
            """
            Brazil   NNP Brazil  root      0
            ,        ,   ,       punct     1
            which    WDT which   nsubj     4
            borders  VBZ border  acl:relcl 1
            Peru     NNP Peru    obj       4
            ,        ,   ,       punct     1
            promised VBD promise acl       1
            aid      NN  aid     obj       7
            """);

    assertThat(mended(wrong, "promised")).isEqualTo("root");
    assertThat(mended(wrong, "Brazil")).isEqualTo("nsubj promised");
  }

  @Test
  void aThatClauseAfterAnInsertionIsWhatWasReported() {
    ParsedSentence wrong =
        parsed(
            """
            SANA     NNP SANA     nsubj 2
            reported VBD report   root  0
            ,        ,   ,        punct 4
            citing   VBG cite     advcl 2
            an       DT  a        det   6
            official NN  official obj   4
            ,        ,   ,        punct 6
            that     IN  that     mark  10
            rebels   NNS rebel    nsubj 10
            fled     VBD flee     acl   6
            """);

    assertThat(mended(wrong, "fled")).isEqualTo("ccomp reported");
  }

  @Test
  void mendingAnyTreeGivesATree() {
    Random random = new Random(8);
    for (int round = 0; round < 2000; round++) {
      ParsedSentence sentence = SentenceFixture.random(random);

      DependencyGraph mended = GraphRepair.repaired(sentence).graph();

      assertThat(mended.size()).isEqualTo(sentence.sentence().size());
      long roots = IntStream.range(0, mended.size()).filter(i -> mended.head(i) < 0).count();
      assertThat(roots).isEqualTo(1);
    }
  }
}
