package org.rapporteur.coder.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.language.RolesFixture.role;
import static org.rapporteur.coder.language.SentenceFixture.parsed;

import org.junit.jupiter.api.Test;

/** Who does what participles and gerunds tell. */
class ParticipleRolesTest {
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
}
