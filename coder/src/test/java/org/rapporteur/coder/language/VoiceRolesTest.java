package org.rapporteur.coder.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.language.RolesFixture.read;
import static org.rapporteur.coder.language.RolesFixture.role;
import static org.rapporteur.coder.language.SentenceFixture.parsed;
import static org.rapporteur.coder.language.SentenceFixture.words;

import org.junit.jupiter.api.Test;
import org.rapporteur.coder.language.Predication.Kind;

/** Who does what to whom in active and passive clauses, and with prepositions. */
class VoiceRolesTest {
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
}
