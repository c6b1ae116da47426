package org.rapporteur.linking.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.event.Status;
import org.rapporteur.linking.event.Deadline;
import org.rapporteur.linking.event.EventView;
import org.rapporteur.linking.event.Side;

/**
 * A promise, plan, demand or threat, and what became of it.
 *
 * @param id of the record that told it first
 * @param said the record itself
 * @param who binds himself, asks or threatens
 * @param toWhom to whom it is said, or against whom
 * @param content what is to be done, and by whom
 * @param deadline until when, as far as the text says
 * @param steps what later records did to it, in their order
 */
public record Commitment(
    String id,
    Kind kind,
    EventView said,
    List<Side> who,
    List<Side> toWhom,
    EventView.ContentView content,
    Optional<Deadline> deadline,
    List<Step> steps) {

  public Commitment {
    who = List.copyOf(who);
    toWhom = List.copyOf(toWhom);
    steps = List.copyOf(steps);
  }

  /**
   * What a later record did to it.
   *
   * @param record id of that record
   * @param day when
   * @param reason in words
   * @param text its sentence
   */
  public record Step(
      Outcome outcome,
      String record,
      String story,
      Optional<LocalDate> day,
      String reason,
      String text) {}

  /** The day on which it was said, or the story that tells it appeared. */
  public Optional<LocalDate> day() {
    return said.storyDay()
        .map(
            day ->
                said.isPlan() || said.status() == Status.HISTORICAL
                    ? day
                    : said.start().filter(start -> !start.isAfter(day)).orElse(day));
  }

  /** Those who have to do it. */
  public List<Side> doers() {
    return content.actors().isEmpty() ? (kind == Kind.DEMAND ? toWhom : who) : content.actors();
  }

  /** The step that ended it, if one did. */
  public Optional<Step> end() {
    return steps.stream().filter(step -> step.outcome().closes()).findFirst();
  }

  /** Whether it was said by a day, and not yet fulfilled, broken or withdrawn on it. */
  public boolean isOpen(LocalDate at) {
    boolean said = day().map(day -> !day.isAfter(at)).orElse(true);
    return said && end().filter(step -> isBy(step, at)).isEmpty();
  }

  private static boolean isBy(Step step, LocalDate at) {
    return step.day().map(day -> !day.isAfter(at)).orElse(true);
  }

  /** Whether it is open on a day and its deadline has passed. */
  public boolean isOverdue(LocalDate at) {
    return isOpen(at) && deadline.filter(due -> due.day().isBefore(at)).isPresent();
  }

  /** Whether somebody of this code made it or has to do it. */
  public boolean concerns(String code) {
    return EventView.codes(who).contains(code) || EventView.codes(doers()).contains(code);
  }

  Commitment with(Step step) {
    List<Step> all = new ArrayList<>(steps);
    all.add(step);
    return new Commitment(id, kind, said, who, toWhom, content, deadline, all);
  }
}
