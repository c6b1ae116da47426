package org.rapporteur.coder.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.language.SentenceFixture.at;
import static org.rapporteur.coder.language.SentenceFixture.parsed;
import static org.rapporteur.coder.language.SentenceFixture.words;

import org.junit.jupiter.api.Test;

/** A participle that describes the subject of a passive: "A nurse abducted in May was freed". */
class ParticipleOfSubjectTest {

  @Test
  void aParticipleInFrontOfAPassiveDescribesTheSubject() {
    ParsedSentence mended =
        GraphRepair.repaired(
            parsed(
                """
                A        DT  a      det      2
                nurse    NN  nurse  nsubj    3
                abducted VBN abduct root     0
                in       IN  in     case     5
                Goma     NNP Goma   obl      3
                was      VBD be     aux:pass 7
                freed    VBN free   dep      3
                """));

    PredicationReader reader = new PredicationReader(mended);
    assertThat(words(mended, reader.read(at(mended, "freed")).role(Roles.PATIENT)))
        .containsExactly("nurse");
    assertThat(words(mended, reader.read(at(mended, "abducted")).role(Roles.PATIENT)))
        .containsExactly("nurse");
  }

  @Test
  void soDoesOneThatIsReadAsAClauseInTheSubjectsPlace() {
    ParsedSentence mended =
        GraphRepair.repaired(
            parsed(
                """
                A      DT  a      det        2
                ship   NN  ship   nsubj      3
                seized VBN seize  csubj:pass 7
                by     IN  by     case       5
                Chad   NNP Chad   obl        3
                was    VBD be     aux:pass   7
                freed  VBN free   root       0
                """));

    PredicationReader reader = new PredicationReader(mended);
    assertThat(words(mended, reader.read(at(mended, "freed")).role(Roles.PATIENT)))
        .containsExactly("ship");
    assertThat(words(mended, reader.read(at(mended, "seized")).role(Roles.AGENT)))
        .containsExactly("Chad");
  }

  @Test
  void theNounRightBeforeTheParticipleIsDescribedByIt() {
    ParsedSentence mended =
        GraphRepair.repaired(
            parsed(
                """
                father NN  father nsubj    4
                of     IN  of     case     3
                child  NN  child  nmod     1
                killed VBN kill   root     0
                was    VBD be     aux:pass 6
                heard  VBN hear   dep      4
                """));

    PredicationReader reader = new PredicationReader(mended);
    assertThat(words(mended, reader.read(at(mended, "heard")).role(Roles.PATIENT)))
        .containsExactly("father");
    assertThat(words(mended, reader.read(at(mended, "killed")).role(Roles.PATIENT)))
        .containsExactly("child");
  }
}
