package org.rapporteur.coder.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.actor.Referent;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.time.EventDate;

class StoryLinkerTest {
  private record Told(
      EventType type, List<Mention> actors, List<Mention> recipients, EventDate date)
      implements Linkable {}

  private static Told assault(String actor, String recipient, EventDate date) {
    return new Told(EventType.ASSAULT, side(actor), side(recipient), date);
  }

  private static List<Mention> side(String code) {
    if (code.isEmpty()) {
      return List.of();
    }
    Referent referent = Referent.of(Optional.of(code), List.of());
    return List.of(
        new Mention(
            0,
            0,
            0,
            0,
            Mention.Kind.PLACE,
            Mention.Sort.STATE,
            false,
            List.of(referent),
            Optional.empty()));
  }

  private static EventDate on(int day) {
    Optional<LocalDate> date = Optional.of(LocalDate.of(2016, 10, day));
    return new EventDate(date, date, EventDate.Basis.STATED, Optional.of("then"));
  }

  @Test
  void theSameTypeBetweenTheSameSidesIsOneEvent() {
    assertThat(
            StoryLinker.firstTellings(
                List.of(
                    assault("TUR", "SYR", on(3)),
                    assault("TUR", "IRQ", on(3)),
                    assault("SYR", "TUR", EventDate.NONE))))
        .containsExactly(0, 1, 0);
  }

  @Test
  void anotherDayIsAnotherEvent() {
    assertThat(
            StoryLinker.firstTellings(
                List.of(assault("TUR", "SYR", on(3)), assault("TUR", "SYR", on(4)))))
        .containsExactly(0, 1);
  }

  @Test
  void anotherTypeIsAnotherEvent() {
    Told aid = new Told(EventType.AID, side("TUR"), side("SYR"), on(3));
    assertThat(StoryLinker.firstTellings(List.of(assault("TUR", "SYR", on(3)), aid)))
        .containsExactly(0, 1);
  }

  @Test
  void aTellingOfALinkedOneIsLinkedToTheFirst() {
    assertThat(
            StoryLinker.firstTellings(
                List.of(
                    assault("TUR", "SYR", EventDate.NONE),
                    assault("TUR", "SYR", on(3)),
                    assault("TUR", "SYR", on(3)))))
        .containsExactly(0, 0, 0);
  }

  @Test
  void eventsWithoutSidesAreNotLinked() {
    assertThat(StoryLinker.firstTellings(List.of(assault("", "", on(3)), assault("", "", on(3)))))
        .containsExactly(0, 1);
  }
}
