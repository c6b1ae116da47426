package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.cli.LexiconExamples.Outcome;

class LexiconExamplesTest {
  private static final int THREADS = 2;

  @Test
  void everyLexiconExamplePasses() {
    Engine engine = Shared.engine();

    Outcome outcome =
        new LexiconExamples(engine.coder())
            .check(LexiconExamples.Tested.in(engine.knowledge().lexicon()), THREADS);

    assertThat(outcome.failures())
        .as("%d examples, %d passed", outcome.examples(), outcome.passed())
        .isEmpty();
  }
}
