package org.rapporteur.coder.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.language.RolesFixture.coordinated;
import static org.rapporteur.coder.language.RolesFixture.read;
import static org.rapporteur.coder.language.RolesFixture.role;
import static org.rapporteur.coder.language.SentenceFixture.parsed;

import org.junit.jupiter.api.Test;

/** What coordinated verbs and nouns share. */
class CoordinationRolesTest {
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
}
