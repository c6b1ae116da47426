package org.rapporteur.coder.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.language.RolesFixture.verbal;
import static org.rapporteur.coder.language.SentenceFixture.parsed;

import org.junit.jupiter.api.Test;
import org.rapporteur.coder.language.Predication.Tense;

/** Tense, modality, negation and aspect of verbs. */
class TenseAndMoodTest {
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
