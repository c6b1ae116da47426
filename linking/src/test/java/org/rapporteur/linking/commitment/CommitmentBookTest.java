package org.rapporteur.linking.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.linking.event.Views.day;
import static org.rapporteur.linking.event.Views.event;
import static org.rapporteur.linking.event.Views.sides;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.linking.commitment.Commitment.Step;
import org.rapporteur.linking.event.EventView;
import org.rapporteur.linking.event.Views;

class CommitmentBookTest {
  private static final EventView PROMISE =
      event("promise", EventType.AGREE)
          .by("JPN")
          .to("LKA")
          .content(EventType.AID, "", sides("JPN"), sides("LKA"))
          .due(20)
          .text("pledged to give rice")
          .view();

  private static CommitmentBook book(EventView... records) {
    return CommitmentBook.empty().add(List.of(records));
  }

  private static Commitment only(EventView... records) {
    assertThat(book(records).all()).hasSize(1);
    return book(records).all().get(0);
  }

  private static Views aid(String by, String to, int days) {
    return event("aid", EventType.AID).by(by).to(to).told(days).text("gave rice");
  }

  @Test
  void promiseSaysWhoWhatToWhomAndByWhen() {
    Commitment promise = only(PROMISE);

    assertThat(promise.kind()).isEqualTo(Kind.PROMISE);
    assertThat(promise.content().type()).isEqualTo(EventType.AID);
    assertThat(promise.concerns("JPN")).isTrue();
    assertThat(promise.deadline())
        .hasValueSatisfying(due -> assertThat(due.day()).isEqualTo(day(20)));
  }

  @Test
  void isOpenUntilItIsKept() {
    Commitment kept = only(PROMISE, aid("JPN", "LKA", 10).view());

    assertThat(kept.isOpen(day(9))).isTrue();
    assertThat(kept.isOpen(day(10))).isFalse();
    assertThat(kept.steps()).extracting(Step::outcome).containsExactly(Outcome.FULFILLED);
    assertThat(kept.steps().get(0).reason()).contains("JPN gave the help");
  }

  @Test
  void isOverdueAfterItsDeadlineAndKeptLateAllTheSame() {
    Commitment late = only(PROMISE, aid("JPN", "LKA", 25).view());

    assertThat(late.isOverdue(day(20))).isFalse();
    assertThat(late.isOverdue(day(21))).isTrue();
    assertThat(late.isOverdue(day(25))).isFalse();
    assertThat(late.steps().get(0).reason()).contains("5 days late");
    assertThat(book(PROMISE).overdue(day(30))).hasSize(1);
  }

  @Test
  void helpOfOthersOrToOthersKeepsNothing() {
    assertThat(only(PROMISE, aid("CHN", "LKA", 10).view()).steps()).isEmpty();
    assertThat(only(PROMISE, aid("JPN", "NPL", 10).view()).steps()).isEmpty();
  }

  @Test
  void whatHappenedBeforeOrDidNotHappenKeepsNothing() {
    assertThat(only(PROMISE, aid("JPN", "LKA", 3).on(-2).view()).steps()).isEmpty();
    assertThat(only(PROMISE, aid("JPN", "LKA", 3).status(Status.DENIED).view()).steps()).isEmpty();
  }

  @Test
  void promiseSaidAgainIsNoSecondOne() {
    EventView again =
        event("again", EventType.AGREE)
            .by("JPN")
            .to("LKA")
            .told(2)
            .content(EventType.AID, "", sides("JPN"), sides("LKA"))
            .text("pledged to give rice")
            .view();

    assertThat(only(PROMISE, again).steps())
        .extracting(Step::outcome)
        .containsExactly(Outcome.REPEATED);
  }

  @Test
  void refusalOfWhatWasPromisedBreaksIt() {
    EventView refusal =
        event("no", EventType.REJECT)
            .by("JPN")
            .to("LKA")
            .told(4)
            .content(EventType.AID, "", sides("JPN"), sides("LKA"))
            .view();

    assertThat(only(PROMISE, refusal).end())
        .hasValueSatisfying(step -> assertThat(step.outcome()).isEqualTo(Outcome.BROKEN));
  }

  @Test
  void demandIsKeptByTheOneWhoWasAskedAndStandsWhenHeRefuses() {
    EventView demand =
        event("demand", EventType.REQUEST)
            .by("EUR")
            .to("VEN")
            .content(EventType.RETREAT, "release", sides("VEN"), List.of())
            .text("demanded release prisoners")
            .view();
    EventView refusal =
        event("no", EventType.REJECT)
            .by("VEN")
            .told(1)
            .content(EventType.RETREAT, "release", sides("VEN"), List.of())
            .text("refused release prisoners")
            .view();
    EventView release =
        event("yes", EventType.RETREAT)
            .mode("release")
            .by("VEN")
            .told(5)
            .text("freed prisoners")
            .view();

    Commitment refused = only(demand, refusal);

    assertThat(refused.isOpen(day(3))).isTrue();
    assertThat(only(demand, refusal, release).steps())
        .extracting(Step::outcome)
        .containsExactly(Outcome.REFUSED, Outcome.FULFILLED);
  }

  @Test
  void threatThatIsTakenBackIsWithdrawn() {
    EventView threat =
        event("threat", EventType.THREATEN)
            .mode("violence")
            .by("TUR")
            .to("SYR")
            .content(EventType.ASSAULT, "", sides("TUR"), sides("SYR"))
            .view();
    EventView back =
        event("back", EventType.CONCEDE)
            .by("TUR")
            .to("SYR")
            .told(3)
            .content(EventType.ASSAULT, "", sides("TUR"), sides("SYR"))
            .view();

    assertThat(only(threat, back).end())
        .hasValueSatisfying(step -> assertThat(step.outcome()).isEqualTo(Outcome.WITHDRAWN));
  }

  @Test
  void dayByDayIsTheSameAsAllAtOnceAndNothingCountsTwice() {
    EventView aid = aid("JPN", "LKA", 10).view();

    CommitmentBook byDays = CommitmentBook.of(book(PROMISE).all()).add(List.of(aid));

    assertThat(byDays.all()).isEqualTo(book(PROMISE, aid).all());
    assertThat(byDays.add(List.of(PROMISE, aid)).all()).isEqualTo(byDays.all());
  }

  @Test
  void tableTellsHowThingsStand() {
    CommitmentBook book = book(PROMISE);

    assertThat(CommitmentTable.of(book.all(), day(5))).contains("promise  JPN > LKA  AID", "open");
    assertThat(CommitmentTable.of(book.all(), day(30))).contains("overdue");
  }

  @Test
  void everyRuleSaysWhatItMeans() {
    assertThat(Rule.all())
        .allSatisfy(
            rule -> {
              assertThat(rule.kinds()).as(rule.where()).isNotEmpty();
              assertThat(rule.words()).as(rule.where()).isNotBlank();
              assertThat(rule.first()).as(rule.where()).endsWith(".");
              assertThat(rule.later()).as(rule.where()).endsWith(".");
            });
  }
}
