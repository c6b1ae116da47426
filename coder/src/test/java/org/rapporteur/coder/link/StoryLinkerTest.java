package org.rapporteur.coder.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.actor.Referent;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.event.Explanation;
import org.rapporteur.coder.event.Size;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.story.CodedEvent;
import org.rapporteur.coder.time.EventDate;

class StoryLinkerTest {
  private static final Optional<LocalDate> MONDAY = Optional.of(LocalDate.of(2018, 1, 1));
  private static final Optional<LocalDate> TUESDAY = Optional.of(LocalDate.of(2018, 1, 2));
  private static final Optional<LocalDate> OPEN = Optional.empty();

  @Test
  void theSameSidesInAnyOrderTellTheSameEvent() {
    assertThat(links(event("a", "KEN", "SOM", MONDAY), event("b", "SOM", "KEN", MONDAY)))
        .containsExactly("a", "a");
  }

  @Test
  void otherSidesOrNoneTellAnEventOfTheirOwn() {
    assertThat(
            links(
                event("a", "KEN", "SOM", MONDAY),
                event("b", "KEN", "ETH", MONDAY),
                event("c", "", "", MONDAY),
                event("d", "", "", MONDAY)))
        .containsExactly("a", "b", "c", "d");
  }

  @Test
  void eventsOfTwoDaysAreTwo() {
    assertThat(
            links(
                event("a", "KEN", "SOM", MONDAY),
                event("b", "KEN", "SOM", TUESDAY),
                event("c", "KEN", "SOM", MONDAY),
                event("d", "KEN", "SOM", TUESDAY)))
        .containsExactly("a", "b", "a", "b");
  }

  @Test
  void anEventWithoutADayIsTheFirstOneOfItsSides() {
    assertThat(
            links(
                event("a", "KEN", "SOM", MONDAY),
                event("b", "KEN", "SOM", TUESDAY),
                event("c", "KEN", "SOM", OPEN)))
        .containsExactly("a", "b", "a");
  }

  @Test
  void ofAnEarlierOneWithoutADayAndOneOfTheDayTheFirstCounts() {
    assertThat(
            links(
                event("a", "KEN", "SOM", OPEN),
                event("b", "KEN", "SOM", MONDAY),
                event("c", "KEN", "SOM", TUESDAY)))
        .containsExactly("a", "a", "a");
    assertThat(
            links(
                event("a", "KEN", "SOM", MONDAY),
                event("b", "KEN", "SOM", TUESDAY),
                event("c", "KEN", "SOM", OPEN),
                event("d", "KEN", "SOM", TUESDAY)))
        .containsExactly("a", "b", "a", "b");
  }

  private static List<String> links(CodedEvent... events) {
    return StoryLinker.link(List.of(events)).stream().map(CodedEvent::link).toList();
  }

  private static CodedEvent event(
      String id, String actor, String recipient, Optional<LocalDate> day) {
    return new CodedEvent(
        id,
        EventType.ASSAULT,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        4,
        -9,
        side(actor),
        side(recipient),
        Optional.empty(),
        Status.HAPPENED,
        List.of(),
        new EventDate(day, day, EventDate.Basis.STATED, Optional.empty()),
        Optional.empty(),
        Size.NONE,
        List.of(),
        0,
        new Span(0, 1),
        "x",
        new Explanation("", List.of(), "", List.of()),
        id);
  }

  private static List<Mention> side(String code) {
    List<Mention> side = new ArrayList<>();
    if (!code.isEmpty()) {
      side.add(
          new Mention(
              0,
              0,
              0,
              0,
              Mention.Kind.NAME,
              Mention.Sort.STATE,
              false,
              List.of(Referent.of(Optional.of(code), List.of())),
              Optional.empty()));
    }
    return side;
  }
}
