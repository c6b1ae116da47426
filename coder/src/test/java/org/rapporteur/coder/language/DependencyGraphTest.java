package org.rapporteur.coder.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rapporteur.coder.language.SentenceFixture.at;
import static org.rapporteur.coder.language.SentenceFixture.parsed;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DependencyGraphTest {
  private final ParsedSentence sentence =
      parsed(
          """
          Two      CD  two     nummod   2
          envoys   NNS envoy   nsubj    3
          visited  VBD visit   root     0
          the      DT  the     det      5
          leader   NN  leader  obj      3
          of       IN  of      case     7
          Iran     NNP Iran    nmod     5
          on       IN  on      case     9
          Monday   NNP Monday  obl:tmod 3
          """);
  private final DependencyGraph graph = sentence.graph();

  @Test
  void aCircleIsRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new DependencyGraph(new int[] {1, 2, 0}, new String[] {"dep", "dep", "dep"}))
        .withMessageContaining("circle");
  }

  @Test
  void aTokenIsNotItsOwnHead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DependencyGraph(new int[] {0}, new String[] {"root"}));
  }

  @Test
  void aHeadOutsideTheSentenceIsRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DependencyGraph(new int[] {-1, 2}, new String[] {"root", "obj"}));
  }

  @Test
  void everyTokenNeedsARelation() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DependencyGraph(new int[] {-1, 0}, new String[] {"root"}))
        .withMessageContaining("2 heads, 1 relations");
  }

  @Test
  void extentReachesFromTheFirstToTheLastTokenBelow() {
    assertThat(graph.extent(at(sentence, "leader")))
        .containsExactly(at(sentence, "the"), at(sentence, "Iran"));
    assertThat(graph.extent(at(sentence, "visited"))).containsExactly(0, 8);
    assertThat(graph.extent(at(sentence, "Two"))).containsExactly(0, 0);
  }

  @Test
  void isWithinHoldsForTheTokenItselfAndAllBelow() {
    int leader = at(sentence, "leader");

    assertThat(graph.isWithin(leader, leader)).isTrue();
    assertThat(graph.isWithin(at(sentence, "of"), leader)).isTrue();
    assertThat(graph.isWithin(at(sentence, "visited"), leader)).isFalse();
    assertThat(graph.isWithin(at(sentence, "envoys"), leader)).isFalse();
  }

  @Test
  void depthCountsStepsToTheRoot() {
    assertThat(graph.depth(at(sentence, "visited"))).isZero();
    assertThat(graph.depth(at(sentence, "of"))).isEqualTo(3);
  }

  @Test
  void onlyCoordinatedTokensHaveALeadingConjunct() {
    ParsedSentence coordination =
        parsed(
            """
            Kenya  NNP Kenya  root 0
            and    CC  and    cc   3
            Uganda NNP Uganda conj 1
            """);

    assertThat(coordination.graph().leadingConjunct(2)).isZero();
    assertThat(coordination.graph().leadingConjunct(0)).isEqualTo(DependencyGraph.NONE);
    assertThat(coordination.graph().leadingConjunct(1)).isEqualTo(DependencyGraph.NONE);
  }

  @Test
  void aRelationHoldsForItsSubtypesButNotForLongerNames() {
    int monday = at(sentence, "Monday");

    assertThat(graph.is(monday, "obl")).isTrue();
    assertThat(graph.is(monday, "ob")).isFalse();
    assertThat(graph.hasChild(at(sentence, "visited"), "obl")).isFalse();
    assertThat(graph.child(at(sentence, "visited"), "obl:tmod")).isEqualTo(monday);
  }

  @Test
  void childrenStandInTheOrderOfTheSentence() {
    assertThat(graph.children(at(sentence, "visited"))).containsExactly(1, 4, 8);
    assertThat(graph.child(at(sentence, "visited"), "iobj")).isEqualTo(DependencyGraph.NONE);
  }

  @Test
  void randomTreesAreAcceptedAndRandomCirclesAreNot() {
    Random random = new Random(42);
    for (int round = 0; round < 500; round++) {
      int size = 2 + random.nextInt(20);
      int[] heads = new int[size];
      String[] relations = new String[size];
      for (int i = 0; i < size; i++) {
        heads[i] = i == 0 ? DependencyGraph.NONE : random.nextInt(i);
        relations[i] = "dep";
      }
      DependencyGraph tree = new DependencyGraph(heads, relations);
      for (int i = 0; i < size; i++) {
        assertThat(tree.isWithin(i, 0)).isTrue();
        assertThat(tree.extent(i)[0]).isLessThanOrEqualTo(i);
        assertThat(tree.extent(i)[1]).isGreaterThanOrEqualTo(i);
      }
      int bottom = 1 + random.nextInt(size - 1);
      heads[0] = bottom;
      assertThatIllegalArgumentException().isThrownBy(() -> new DependencyGraph(heads, relations));
    }
  }
}
