package org.rapporteur.corenlp.transition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParserStateTest {
  private static final int NONE = ParserState.NONE;
  private static final int SOME = 7;

  private static int[] look(ParserState state) {
    int[] places = new int[Features.PLACES];
    state.look(places);
    return places;
  }

  @Test
  void seesThreeWordsOfStackAndBuffer() {
    ParserState state = new ParserState(4);
    state.shift();
    state.shift();

    assertThat(look(state)).startsWith(0, 1, 2, 3, 4, NONE).endsWith(NONE, NONE);
  }

  @Test
  void seesTheOutermostDependentsAndTheirs() {
    ParserState state = new ParserState(5);
    state.shift();
    state.shift();
    state.shift();
    state.leftArc(SOME);
    state.leftArc(SOME);
    state.shift();
    state.shift();
    state.leftArc(SOME);
    state.rightArc(SOME);
    state.rightArc(SOME);

    assertThat(state.isFinished()).isTrue();
    assertThat(
            new int[] {state.head(1), state.head(2), state.head(3), state.head(4), state.head(5)})
        .containsExactly(3, 3, 0, 5, 3);
  }

  @Test
  void placesOfDependents() {
    ParserState state = new ParserState(6);
    state.shift();
    state.shift();
    state.leftArc(SOME);
    state.shift();
    state.shift();
    state.rightArc(SOME);
    state.leftArc(SOME + 1);
    state.shift();
    state.rightArc(SOME);

    int word = 3;
    assertThat(state.relation(2)).isEqualTo(SOME + 1);
    state.shift();
    int[] places = look(state);
    assertThat(places).startsWith(0, word, 6, NONE, NONE, NONE);
    assertThat(places).endsWith(2, 5, NONE, 4, 1, NONE);
  }

  @Test
  void joinsOnlyWordsAboveTheRoot() {
    ParserState state = new ParserState(2);
    assertThat(state.canJoin()).isFalse();
    state.shift();
    assertThat(state.canJoin()).isFalse();
    state.shift();
    assertThat(state.canJoin()).isTrue();
    assertThat(state.canShift()).isFalse();
    state.rightArc(SOME);
    assertThat(state.isFinished()).isFalse();
    state.rightArc(SOME);
    assertThat(state.isFinished()).isTrue();
  }
}
