package org.rapporteur.coder.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.language.RolesFixture.role;
import static org.rapporteur.coder.language.RolesFixture.verbal;
import static org.rapporteur.coder.language.SentenceFixture.parsed;

import org.junit.jupiter.api.Test;

/** Who does what an infinitive tells. */
class InfinitiveRolesTest {
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
}
