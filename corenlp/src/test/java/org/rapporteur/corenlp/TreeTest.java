package org.rapporteur.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.language.DependencyGraph;

class TreeTest {
  private static TypedDependency dependency(String relation, int head, int word) {
    return new TypedDependency(
        new GrammaticalRelation(
            edu.stanford.nlp.international.Language.UniversalEnglish, relation, null, null),
        word(head),
        word(word));
  }

  private static IndexedWord word(int index) {
    IndexedWord word = new IndexedWord();
    word.setIndex(index);
    return word;
  }

  @Test
  void takesHeadsAndRelations() {
    DependencyGraph graph =
        Tree.of(2, List.of(dependency("nsubj", 2, 1), dependency("root", 0, 2)));
    assertThat(graph.head(0)).isEqualTo(1);
    assertThat(graph.relation(0)).isEqualTo("nsubj");
    assertThat(graph.head(1)).isEqualTo(DependencyGraph.NONE);
    assertThat(graph.relation(1)).isEqualTo("root");
  }

  @Test
  void keepsSeveralRoots() {
    DependencyGraph graph = Tree.of(3, List.of(dependency("nsubj", 2, 1)));
    assertThat(graph.head(1)).isEqualTo(DependencyGraph.NONE);
    assertThat(graph.head(2)).isEqualTo(DependencyGraph.NONE);
  }

  @Test
  void opensCircles() {
    DependencyGraph graph =
        Tree.of(
            4,
            Arrays.asList(
                dependency("a", 2, 1),
                dependency("b", 3, 2),
                dependency("c", 2, 3),
                dependency("d", 4, 4),
                dependency("e", 9, 1)));
    assertThat(graph.head(0)).isEqualTo(1);
    assertThat(graph.head(1)).isEqualTo(DependencyGraph.NONE);
    assertThat(graph.head(2)).isEqualTo(1);
    assertThat(graph.head(3)).isEqualTo(DependencyGraph.NONE);
  }
}
