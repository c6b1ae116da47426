package org.rapporteur.linking.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.linking.event.Views.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.ontology.EventType;

class EventLinkerTest {
  private static final List<String> COUNTRIES = List.of("TUR", "IRQ", "SYR", "IRN");
  private static final List<String> WORDS =
      List.of("bombed camps near river", "bombed village near border", "shelled outskirts town");

  /** Records of few countries and days, so that many are alike and groups come into conflict. */
  private static List<EventView> random(long seed, int count, int days) {
    Random random = new Random(seed);
    List<EventView> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int told = random.nextInt(days);
      Views view =
          event("e" + i, random.nextBoolean() ? EventType.ASSAULT : EventType.COERCE)
              .in("s" + random.nextInt(count / 2))
              .sentence(i)
              .told(told)
              .by(COUNTRIES.get(random.nextInt(2)))
              .to(COUNTRIES.get(2 + random.nextInt(2)))
              .text(WORDS.get(random.nextInt(WORDS.size())));
      if (random.nextBoolean()) {
        view.on(told - random.nextInt(3));
      }
      if (random.nextInt(3) == 0) {
        view.at("P" + random.nextInt(2), "SYR", 33 + random.nextInt(3), 36);
      }
      events.add(view.view());
    }
    return events;
  }

  private static Map<String, String> linkOf(Collection<Link> links) {
    Map<String, String> linkOf = new HashMap<>();
    links.forEach(link -> link.records().forEach(event -> linkOf.put(event.id(), link.id())));
    return linkOf;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void orderDoesNotMatter(long seed) {
    List<EventView> events = random(seed, 60, 10);
    List<EventView> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, new Random(seed + 100));

    List<Link> links = EventLinker.link(events);

    assertThat(EventLinker.link(shuffled)).isEqualTo(links);
    assertThat(links).hasSizeBetween(3, 59);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  void dayByDayGivesWhatABatchGivesWithinTheWindow(long seed) {
    List<EventView> events = random(seed, 60, EventComparer.WINDOW_DAYS);
    EventLinker linker = new EventLinker(new InMemoryLinkIndex());
    Map<String, String> dayByDay = new HashMap<>();
    for (int day = 0; day < EventComparer.WINDOW_DAYS; day++) {
      int today = day;
      dayByDay.putAll(
          linkOf(
              linker.add(
                  events.stream()
                      .filter(event -> event.storyDay().orElseThrow().equals(Views.day(today)))
                      .toList())));
    }

    assertThat(dayByDay).isEqualTo(linkOf(EventLinker.link(events)));
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void addingTheSameAgainChangesNothing(long seed) {
    List<EventView> events = random(seed, 40, 5);
    EventLinker linker = new EventLinker(new InMemoryLinkIndex());

    List<Link> once = linker.add(events);

    assertThat(linker.add(events)).isEqualTo(once);
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34})
  void everyRecordIsInOneLinkAndNoLinkHoldsAConflict(long seed) {
    List<EventView> events = random(seed, 60, 20);

    List<Link> links = EventLinker.link(events);

    assertThat(links.stream().flatMap(link -> link.records().stream()).map(EventView::id))
        .containsExactlyInAnyOrderElementsOf(events.stream().map(EventView::id).toList());
    for (Link link : links) {
      for (EventView one : link.records()) {
        for (EventView other : link.records()) {
          assertThat(EventComparer.compare(one, other).conflict()).isEmpty();
        }
      }
    }
  }

  @Test
  void recordsThatShareNoKeyAreNeverCompared() {
    List<EventView> alike =
        List.of(
            event("a", EventType.ASSAULT).by("TUR").to("IRQ").on(0).view(),
            event("b", EventType.ASSAULT).by("PER").to("BOL").on(0).view(),
            event("c", EventType.CONSULT).by("TUR").to("IRQ").on(0).view());

    assertThat(EventLinker.link(alike)).hasSize(3);
    assertThat(BlockingKeys.of(alike.get(0)))
        .doesNotContainAnyElementsOf(BlockingKeys.of(alike.get(1)));
    assertThat(BlockingKeys.of(alike.get(0)))
        .doesNotContainAnyElementsOf(BlockingKeys.of(alike.get(2)));
  }

  @Test
  void idIsThatOfTheFirstReportAndStaysWhenOthersComeIn() {
    EventLinker linker = new EventLinker(new InMemoryLinkIndex());
    Views strike = event("first", EventType.ASSAULT).by("TUR").to("IRQ").on(0);
    linker.add(List.of(strike.view()));

    List<Link> later =
        linker.add(
            List.of(
                event("second", EventType.ASSAULT)
                    .told(1)
                    .by("TUR")
                    .to("IRQ")
                    .on(0)
                    .dead(4)
                    .view()));

    assertThat(later).singleElement().satisfies(link -> assertThat(link.id()).isEqualTo("first"));
    assertThat(later.get(0).canonical().id()).isEqualTo("second");
    assertThat(later.get(0).why()).contains("numbers");
  }

  @Test
  void reportsThatDifferAreToldApart() {
    List<Link> links =
        EventLinker.link(
            List.of(
                event("a", EventType.ASSAULT).by("TUR").to("IRQ").on(0).dead(4).view(),
                event("b", EventType.ASSAULT).told(1).by("TUR").to("IRQ").on(0).dead(9).view(),
                event("c", EventType.ASSAULT)
                    .told(1)
                    .by("TUR")
                    .to("IRQ")
                    .on(0)
                    .status(Status.DENIED)
                    .view()));

    assertThat(links).hasSize(1);
    assertThat(links.get(0).disagreements())
        .extracting(Disagreement::kind)
        .containsExactly(Disagreement.Kind.DEAD, Disagreement.Kind.STATUS);
    assertThat(links.get(0).disagreements().get(0).claims())
        .extracting(Disagreement.Claim::value)
        .containsExactly("4", "9");
    assertThat(links.get(0).stories()).isEqualTo(3);
  }

  @Test
  void planIsRelatedToTheEventThatCameOfIt() {
    List<Link> links =
        EventLinker.link(
            List.of(
                event("plan", EventType.AGREE)
                    .status(Status.PLANNED)
                    .by("ETH")
                    .content(EventType.CONSULT, "", Views.sides("ETH"), Views.sides("ERI"))
                    .to("ERI")
                    .on(6)
                    .view(),
                event("met", EventType.CONSULT).told(7).by("ETH", "ERI").on(6).view(),
                event("other", EventType.CONSULT).told(7).by("ETH", "KEN").on(6).view()));

    assertThat(links).hasSize(3);
    assertThat(Fulfilment.among(links))
        .singleElement()
        .satisfies(
            plan -> {
              assertThat(plan.plan()).isEqualTo("plan");
              assertThat(plan.event()).isEqualTo("met");
            });
  }

  @Test
  void tableNamesReportsAndWhatTheyDifferIn() {
    List<Link> links =
        EventLinker.link(
            List.of(
                event("a", EventType.ASSAULT).in("one").by("TUR").to("IRQ").on(0).dead(4).view(),
                event("b", EventType.ASSAULT).in("two").by("TUR").to("IRQ").on(0).dead(9).view()));

    String table = LinkTable.of(links, List.of());

    assertThat(table.lines().collect(Collectors.toList()))
        .anyMatch(line -> line.contains("2 records, 2 stories"))
        .anyMatch(line -> line.contains("differ in dead: 4 (1), 9 (1)"));
  }
}
