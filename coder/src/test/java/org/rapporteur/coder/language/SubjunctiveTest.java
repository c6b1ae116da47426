package org.rapporteur.coder.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.language.SentenceFixture.at;
import static org.rapporteur.coder.language.SentenceFixture.parsed;
import static org.rapporteur.coder.language.SentenceFixture.tagged;

import java.util.List;
import org.junit.jupiter.api.Test;

/** "demanded that Peru release two men": a base form, which taggers take for a noun. */
class SubjunctiveTest {

  @Test
  void aThatClauseWithoutAVerbHasItBehindItsSubject() {
    assertThat(tags("Chad/NNP demanded/VBD that/IN Peru/NNP release/NN two/CD men/NNS ./."))
        .contains("VB");
    assertThat(tags("demanded/VBD that/IN the/DT army/NN free/JJ all/DT men/NNS ./."))
        .contains("VB");
    assertThat(tags("insisted/VBD that/IN the/DT president/NN step/NN down/RB ./.")).contains("VB");
  }

  @Test
  void theWordBeforeADeterminerIsTheVerbOfSeveralNouns() {
    assertThat(tags("insisted/VBD that/IN the/DT army/NN chief/NN release/NN the/DT men/NNS ./."))
        .containsExactly("VBD", "IN", "DT", "NN", "NN", "VB", "DT", "NNS", ".");
  }

  @Test
  void aThatClauseWithAVerbIsLeftAsItIs() {
    Sentence sentence = tagged("said/VBD that/IN the/DT oil/NN price/NN rose/VBD a/DT lot/NN ./.");

    assertThat(TagRepair.repaired(sentence)).isSameAs(sentence);
  }

  @Test
  void aThatClauseThatACommaInterruptsIsLeftAsItIs() {
    Sentence sentence =
        tagged("said/VBD that/IN Peru/NNP release/NN two/CD ,/, after/IN talks/NNS ,/, fell/VBD");

    assertThat(TagRepair.repaired(sentence)).isSameAs(sentence);
  }

  @Test
  void aBaseFormWithASingularSubjectIsASubjunctive() {
    ParsedSentence demand =
        parsed(
            """
            Chad      NNP Chad      nsubj 2
            insists   VBZ insist    root  0
            that      IN  that      mark  5
            Togo      NNP Togo      nsubj 5
            recognise VBP recognise ccomp 2
            it        PRP it        obj   5
            """);

    assertThat(new PredicationReader(demand).isSubjunctive(at(demand, "recognise"))).isTrue();
  }

  @Test
  void aPresentWithAPluralSubjectIsNone() {
    ParsedSentence statement =
        parsed(
            """
            Chad    NNP Chad    nsubj 2
            insists VBZ insist  root  0
            that    IN  that    mark  5
            rebels  NNS rebel   nsubj 5
            attack  VBP attack  ccomp 2
            it      PRP it      obj   5
            """);

    assertThat(new PredicationReader(statement).isSubjunctive(at(statement, "attack"))).isFalse();
  }

  private static List<String> tags(String sentence) {
    return TagRepair.repaired(tagged(sentence)).tokens().stream().map(Token::tag).toList();
  }
}
