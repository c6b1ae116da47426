package org.rapporteur.coder.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.language.RolesFixture.read;
import static org.rapporteur.coder.language.RolesFixture.role;
import static org.rapporteur.coder.language.RolesFixture.verbal;
import static org.rapporteur.coder.language.SentenceFixture.parsed;
import static org.rapporteur.coder.language.SentenceFixture.words;

import org.junit.jupiter.api.Test;
import org.rapporteur.coder.language.Predication.Kind;
import org.rapporteur.coder.language.Predication.Tense;
import org.rapporteur.coder.language.Predication.Verbal;

/** Roles of event nouns, predicate adjectives and particles. */
class NounRolesTest {
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
}
