package org.rapporteur.coder.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.event.EventFixture.STORY_DAY;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.event.EventFixture;
import org.rapporteur.coder.event.SentenceEvents;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.scene.Scene;
import org.rapporteur.coder.time.EventDate;

class StatusInTimeTest {
  private static final String ATTACKED =
      """
      Turkey   NNP Turkey nsubj 3
      %s
      attacked %s  attack root  0
      Syria    NNP Syria  obj   3
      """;

  private static EventDate since(LocalDate day) {
    return date(Optional.of(day), Optional.empty(), "since then");
  }

  private static EventDate date(Optional<LocalDate> start, Optional<LocalDate> end, String text) {
    return new EventDate(start, end, EventDate.Basis.STATED, Optional.of(text));
  }

  private static Status status(String table, EventDate date, Optional<LocalDate> today) {
    Scene scene = EventFixture.scene(table);
    SentenceEvents.Found event = EventFixture.find(scene).events().get(0);
    return StatusInTime.of(scene, event, date, today);
  }

  @Test
  void whatEndedMoreThanThreeMonthsAgoIsHistory() {
    String past = ATTACKED.formatted("then RB then advmod 3", "VBD");
    LocalDate old = STORY_DAY.minusMonths(3).minusDays(1);
    EventDate ended = date(Optional.of(old), Optional.of(old), "then");

    assertThat(status(past, ended, Optional.of(STORY_DAY))).isEqualTo(Status.HISTORICAL);
    assertThat(status(past, ended, Optional.of(STORY_DAY.minusDays(1)))).isEqualTo(Status.HAPPENED);
    assertThat(status(past, ended, Optional.empty())).isEqualTo(Status.HAPPENED);
  }

  @Test
  void whatHasBeenDoneSinceADayGoesOn() {
    String perfect = ATTACKED.formatted("has VBZ have aux 3", "VBN");
    LocalDate longAgo = STORY_DAY.minusYears(2);

    assertThat(status(perfect, since(longAgo), Optional.of(STORY_DAY))).isEqualTo(Status.ONGOING);
    assertThat(status(perfect, EventDate.NONE, Optional.of(STORY_DAY))).isEqualTo(Status.HAPPENED);
  }

  @Test
  void whatWasDoneOnceDoesNotGoOn() {
    String past = ATTACKED.formatted("then RB then advmod 3", "VBD");

    assertThat(status(past, since(STORY_DAY.minusDays(9)), Optional.of(STORY_DAY)))
        .isEqualTo(Status.HAPPENED);
  }
}
