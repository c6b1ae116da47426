package org.rapporteur.coder.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.scene.Scene;

/** Decides which time expression of a sentence dates an event. */
public final class DateResolver {
  private static final int UNRELATED = Integer.MAX_VALUE;

  private DateResolver() {}

  /**
   * The date of the event whose trigger stands at a token.
   *
   * @param future whether the event is still to come: a weekday is then the next one
   */
  public static EventDate date(
      Scene scene,
      int trigger,
      List<TimeExpression> expressions,
      Optional<LocalDate> storyDate,
      boolean future) {
    TimeExpression best = null;
    int nearest = UNRELATED;
    for (TimeExpression expression : expressions) {
      if (expression.kind() != TimeExpression.Kind.DATE
          || !future && isStillToCome(expression, storyDate)) {
        continue;
      }
      int distance = distance(scene, trigger, anchor(scene, expression));
      if (distance < nearest) {
        nearest = distance;
        best = expression;
      }
    }
    return best == null ? EventDate.NONE : eventDate(best, storyDate, future);
  }

  /** What has happened cannot be dated by a day after the story ("promised talks next week"). */
  private static boolean isStillToCome(TimeExpression expression, Optional<LocalDate> storyDate) {
    return storyDate.isPresent()
        && expression.start().map(start -> start.isAfter(storyDate.get())).orElse(false);
  }

  private static EventDate eventDate(
      TimeExpression expression, Optional<LocalDate> storyDate, boolean future) {
    Optional<LocalDate> start = expression.start();
    Optional<LocalDate> end = expression.end();
    boolean weekday =
        future
            && storyDate.isPresent()
            && start.isPresent()
            && start.equals(end)
            && isBareWeekday(expression.text())
            && start.get().isBefore(storyDate.get());
    if (weekday) {
      start = start.map(day -> day.plusWeeks(1));
      end = start;
    }
    boolean month =
        future
            && storyDate.isPresent()
            && end.isPresent()
            && end.get().isBefore(storyDate.get())
            && !expression.text().matches(".*\\d{4}.*")
            && start.isPresent()
            && start.get().isBefore(end.get())
            && (start.get().getDayOfMonth() == 1 || end.get().getDayOfMonth() >= 28);
    if (month) {
      start = start.map(day -> day.plusYears(1));
      end = end.map(day -> day.plusYears(1));
    }
    return new EventDate(start, end, EventDate.Basis.STATED, Optional.of(expression.text()));
  }

  private static boolean isBareWeekday(String text) {
    String upper = text.trim().toUpperCase(java.util.Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (upper.equals(day.name()) || upper.startsWith(day.name() + " ")) {
        return true;
      }
    }
    return false;
  }

  /** The highest token of the expression's words. */
  private static int anchor(Scene scene, TimeExpression expression) {
    Sentence sentence = scene.parsed().sentence();
    int best = DependencyGraph.NONE;
    for (int i = 0; i < sentence.size(); i++) {
      if (expression.span().overlaps(sentence.token(i).span())
          && (best == DependencyGraph.NONE || scene.graph().depth(i) < scene.graph().depth(best))) {
        best = i;
      }
    }
    return best;
  }

  /**
   * How far an expression stands from a trigger: within the trigger's own clause it is near, in a
   * clause above it further, in another clause below or in the clause of a report not related.
   */
  private static int distance(Scene scene, int trigger, int anchor) {
    if (anchor == DependencyGraph.NONE) {
      return UNRELATED;
    }
    DependencyGraph graph = scene.graph();
    int steps = 0;
    for (int i = trigger; i != DependencyGraph.NONE; i = graph.head(i)) {
      if (graph.isWithin(anchor, i)) {
        return isOwnClause(scene, anchor, i, trigger)
            ? steps * 10 + hops(graph, anchor, i)
            : UNRELATED;
      }
      if (isReported(graph, i)) {
        return UNRELATED;
      }
      steps++;
    }
    return UNRELATED;
  }

  /** Whether no other clause lies between the expression and the token above it. */
  private static boolean isOwnClause(Scene scene, int anchor, int top, int trigger) {
    for (int i = scene.graph().head(anchor);
        i != top && i != DependencyGraph.NONE;
        i = scene.graph().head(i)) {
      boolean clause =
          scene.token(i).isVerb()
              && !scene.predications().isNominal(i)
              && !scene.graph().is(i, "xcomp")
              && i != trigger;
      if (clause) {
        return false;
      }
    }
    return true;
  }

  private static int hops(DependencyGraph graph, int anchor, int top) {
    int hops = 0;
    for (int i = anchor; i != top && i != DependencyGraph.NONE; i = graph.head(i)) {
      hops++;
    }
    return hops;
  }

  /** A that-clause and quoted speech have their own time. */
  private static boolean isReported(DependencyGraph graph, int token) {
    return graph.relation(token).equals("ccomp") && graph.head(token) < token;
  }
}
