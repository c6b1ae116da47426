package org.rapporteur.coder.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.language.RolesFixture.role;
import static org.rapporteur.coder.language.SentenceFixture.parsed;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The noun of a relative clause fills its gap. */
class RelativeClauseRolesTest {
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
}
