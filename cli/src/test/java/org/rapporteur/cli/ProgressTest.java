package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.cli.Shared.Captured;
import org.rapporteur.coder.story.StageObserver.Stage;

class ProgressTest {
  private static final Progress.Pace QUICK =
      new Progress.Pace(Duration.ofMillis(10), Duration.ofMillis(10));
  private static final Progress.Pace NEVER =
      new Progress.Pace(Duration.ofDays(1), Duration.ofDays(1));

  private final Captured program = Shared.surroundings("", Map.of());

  @Test
  @Timeout(60)
  void aStoryThatTakesLongIsToldWithItsSentences() throws InterruptedException {
    try (Progress progress = Progress.lines(new Console(program.process()), QUICK)) {
      progress.enters(Stage.FILTER);
      progress.enters(Stage.PARSE);
      progress.enters(Stage.FILTER);
      while (!program.err().contains("2 sentences")) {
        Thread.sleep(5);
      }
    }
    assertThat(program.err()).contains("rapporteur: still coding; 2 sentences so far\n");
  }

  @Test
  void aShortRunTellsNothing() {
    try (Progress progress = Progress.lines(new Console(program.process()), NEVER)) {
      progress.enters(Stage.FILTER);
      progress.step();
    }
    assertThat(program.err()).isEmpty();
  }
}
