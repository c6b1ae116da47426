package org.rapporteur.coder.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.coder.language.CalendarWords;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;
import org.rapporteur.coder.lexicon.Measures;
import org.rapporteur.coder.lexicon.TimeLength.Unit;
import org.rapporteur.coder.scene.Scene;

/** Decides which time expression of a sentence dates an event. */
public final class DateResolver {
  private static final int UNRELATED = Integer.MAX_VALUE;

  /** How much further a clause above is than a word of the same clause. */
  private static final int CLAUSE = 10;

  private static final int LATEST_DAY_OF_ALL_MONTHS = 28;
  private static final Set<String> COUNTED = Set.of("since", "ago");
  private static final Set<String> OCCASION = Set.of("at", "during", "in");
  private static final Set<String> RELATIVE_ADVERBS = Set.of("where", "when");
  private static final Set<String> SIMULTANEOUS = Set.of("when", "while");
  private static final Set<String> PAST_OF_BE = Set.of("was", "were");
  private static final Set<String> HAD = Set.of("had", "'d", "’d");
  private static final Set<String> OF_THE_PRESENT = Set.of("has", "have", "will");

  /** Verbs that set what was against what another did have a time of their own. */
  private static final Set<String> CONTRAST = Set.of("whereas", "although", "though");

  private final Measures measures;

  public DateResolver(Measures measures) {
    this.measures = measures;
  }

  /**
   * A time expression in the tree of its sentence.
   *
   * @param anchor the highest token of its words, or the head of the clause that it dates
   * @param role what the anchor is
   */
  record Placed(TimeExpression expression, int anchor, Role role) {
    boolean ofClause() {
      return role == Role.CLAUSE;
    }
  }

  /** What stands where a time expression is placed. */
  enum Role {
    /** Its own words. */
    WORDS,
    /**
     * Its own words, which count from another time of the story: "the next day" is no day ahead.
     */
    OFFSET,
    /** A clause that it dates. */
    CLAUSE
  }

  /**
   * The date of the event whose trigger stands at a token.
   *
   * @param triggers the trigger and further tokens that belong to it, such as an event noun
   * @param future whether the event is still to come: a weekday is then the next one
   */
  public EventDate date(
      Scene scene,
      int trigger,
      List<Integer> triggers,
      List<TimeExpression> expressions,
      Optional<LocalDate> storyDate,
      boolean future) {
    List<Placed> placed = expressions.stream().map(each -> placed(scene, each)).toList();
    return nearest(scene, trigger, triggers, placed, storyDate, future)
        .map(best -> eventDate(scene, best.expression(), storyDate, future))
        .orElse(EventDate.NONE);
  }

  /** An expression where its words stand in the tree. */
  static Placed placed(Scene scene, TimeExpression expression) {
    return new Placed(expression, anchor(scene, expression), Role.WORDS);
  }

  /** An offset that has no days yet. */
  static Placed open(Scene scene, TimeExpression offset) {
    return new Placed(offset, anchor(scene, offset), Role.OFFSET);
  }

  /** The expression that dates an event. */
  Optional<Placed> nearest(
      Scene scene,
      int trigger,
      List<Integer> triggers,
      List<Placed> expressions,
      Optional<LocalDate> storyDate,
      boolean future) {
    Placed best = null;
    int nearest = UNRELATED;
    for (Placed placed : expressions) {
      if (placed.expression().kind() != TimeExpression.Kind.DATE
          || !future
              && placed.role() != Role.OFFSET
              && isStillToCome(placed.expression(), storyDate)) {
        continue;
      }
      int anchor = placed.anchor();
      int noun = anchor == DependencyGraph.NONE ? anchor : scene.graph().head(anchor);
      int from = triggers.contains(noun) ? noun : trigger;
      int distance = distance(scene, from, placed);
      if (distance < nearest) {
        nearest = distance;
        best = placed;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * What has happened cannot be dated by a day after the story ("promised talks next week"), nor by
   * a time that has yet to pass ("agreed to leave by June").
   */
  private boolean isStillToCome(TimeExpression expression, Optional<LocalDate> storyDate) {
    Optional<LocalDate> first = expression.start().or(expression::end);
    if (first.isEmpty() || storyDate.isEmpty()) {
      return first.isEmpty()
          && words(expression.text()).anyMatch(word -> measures.turns().getOrDefault(word, 0) > 0);
    }
    return first.get().isAfter(storyDate.get()) || expression.text().startsWith("later ");
  }

  /** The days of an expression, seen from an event. */
  EventDate eventDate(
      Scene scene, TimeExpression expression, Optional<LocalDate> storyDate, boolean future) {
    Optional<LocalDate> start = expression.start();
    Optional<LocalDate> end = expression.end();
    if (future && storyDate.isPresent() && start.isPresent()) {
      if (start.get().isBefore(storyDate.get()) && isWeekday(expression.text())) {
        start = start.map(day -> day.plusWeeks(1));
        end = end.map(day -> day.plusWeeks(1));
      } else if (isPastMonth(expression, storyDate.get())) {
        start = start.map(day -> day.plusYears(1));
        end = end.map(day -> day.plusYears(1));
      }
      if (isFrom(scene, expression)) {
        end = Optional.empty();
      }
    }
    return new EventDate(start, end, EventDate.Basis.STATED, Optional.of(expression.text()));
  }

  private static boolean isPastMonth(TimeExpression expression, LocalDate storyDate) {
    if (expression.start().isEmpty() || expression.end().isEmpty()) {
      return false;
    }
    LocalDate start = expression.start().get();
    LocalDate end = expression.end().get();
    return end.isBefore(storyDate)
        && !expression.text().matches(".*\\d{4}.*")
        && start.isBefore(end)
        && (start.getDayOfMonth() == 1 || end.getDayOfMonth() >= LATEST_DAY_OF_ALL_MONTHS);
  }

  /** What is planned from a day on has no end yet. */
  private static boolean isFrom(Scene scene, TimeExpression expression) {
    Sentence sentence = scene.parsed().sentence();
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.token(i).span().start() == expression.span().start()) {
        return sentence.token(i - 1).text().equalsIgnoreCase("from");
      }
    }
    return false;
  }

  /** Days of the week, with nothing that says of which week. */
  private boolean isWeekday(String text) {
    return words(text).anyMatch(CalendarWords::isWeekday)
        && words(text)
            .noneMatch(
                word ->
                    COUNTED.contains(word)
                        || measures.turns().containsKey(word)
                        || isLongerThanDay(word)
                        || CalendarWords.contains(word) && !CalendarWords.isWeekday(word));
  }

  /** Not "Monday night", which is a Monday as well. */
  private boolean isLongerThanDay(String word) {
    return Optional.ofNullable(measures.times().get(word))
        .filter(length -> length.unit().compareTo(Unit.DAYS) > 0)
        .isPresent();
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
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
  private static int distance(Scene scene, int trigger, Placed placed) {
    int anchor = placed.anchor();
    TimeExpression expression = placed.expression();
    if (anchor == DependencyGraph.NONE) {
      return UNRELATED;
    }
    DependencyGraph graph = scene.graph();
    int governor = placed.ofClause() ? anchor : governor(scene, anchor, expression);
    int steps = 0;
    int below = trigger;
    for (int i = trigger; i != DependencyGraph.NONE; i = graph.head(i)) {
      if (i == anchor && i != trigger && !placed.ofClause()) {
        return graph.relation(below).equals("acl:relcl") && isClosed(expression)
            ? steps * CLAUSE
            : UNRELATED;
      }
      if (graph.isWithin(governor, i)) {
        return isOwnClause(scene, anchor, governor, i, trigger)
            ? steps * CLAUSE + hops(graph, governor, i)
            : UNRELATED;
      }
      if (graph.head(i) != anchor && hasItsOwnTime(scene, i, anchor)
          || isPresentBesidePast(scene, i)) {
        return UNRELATED;
      }
      steps++;
      below = i;
    }
    return UNRELATED;
  }

  private static boolean isClosed(TimeExpression expression) {
    return expression.start().isPresent() && expression.end().isPresent();
  }

  /**
   * The token that a time hangs on: itself, but in "Brazil, which has urged talks, on Thursday
   * promised aid" the verb behind it, which the parser takes for too far away.
   */
  private static int governor(Scene scene, int anchor, TimeExpression expression) {
    Sentence sentence = scene.parsed().sentence();
    int first = anchor;
    while (first > 0 && sentence.token(first - 1).span().start() >= expression.span().start()) {
      first--;
    }
    int next = anchor + 1;
    while (next < sentence.size() && sentence.token(next).span().end() <= expression.span().end()) {
      next++;
    }
    while (next < sentence.size() && isBeforeVerb(sentence.token(next))) {
      next++;
    }
    boolean preposition = first > 0 && sentence.token(first - 1).tag().equals("IN");
    int comma = preposition ? first - 2 : first - 1;
    boolean enclosed =
        comma > 0
            && next < sentence.size()
            && sentence.token(comma).text().equals(",")
            && sentence.token(next).isVerb()
            && scene.graph().head(anchor) != next
            && scene.graph().head(anchor) < comma
            && scene.graph().isWithin(anchor, next);
    return enclosed ? next : anchor;
  }

  private static boolean isBeforeVerb(Token token) {
    return token.tag().equals("RB") || token.tag().equals("MD");
  }

  /**
   * Whether nothing between an expression and the token above it has a time of its own: no other
   * clause, and no noun that the time only tells from others of its kind ("the 2015 treaty").
   */
  private static boolean isOwnClause(Scene scene, int anchor, int governor, int top, int trigger) {
    if (governor == top) {
      return true;
    }
    DependencyGraph graph = scene.graph();
    if (isOfOtherNoun(scene, anchor, top, trigger)) {
      return false;
    }
    for (int i = graph.head(governor); i != top && i != DependencyGraph.NONE; i = graph.head(i)) {
      boolean clause =
          scene.token(i).isVerb()
              && !scene.predications().isNominal(i)
              && !graph.is(i, "xcomp")
              && i != trigger
              && !isGoingOn(scene, i)
              && !isSimultaneous(scene, i);
      if (clause) {
        return false;
      }
    }
    return true;
  }

  /** "condemned Monday's attack": the time of the attack; but "clashed at Monday's debate". */
  private static boolean isOfOtherNoun(Scene scene, int anchor, int top, int trigger) {
    DependencyGraph graph = scene.graph();
    int noun = graph.head(anchor);
    boolean before =
        graph.is(anchor, "nummod")
            || graph.is(anchor, "compound")
            || graph.relation(anchor).equals("nmod:poss");
    if (!before || noun == top || noun == trigger || noun == DependencyGraph.NONE) {
      return false;
    }
    int verb = graph.head(noun);
    boolean occasion = OCCASION.contains(scene.predications().preposition(noun));
    boolean object = graph.is(noun, "obj") || graph.is(noun, "obl") || graph.is(noun, "nmod");
    return object && !occasion && !(verb != DependencyGraph.NONE && isGoingOn(scene, verb));
  }

  /** "were filming": tells what went on at the time of what is told above it. */
  private static boolean isGoingOn(Scene scene, int verb) {
    return scene.token(verb).tag().equals("VBG")
        && !scene.graph().relation(verb).equals("ccomp")
        && hasAuxiliary(scene, verb, PAST_OF_BE);
  }

  /** "were killed when a bomb exploded": the time of the one is that of the other. */
  private static boolean isSimultaneous(Scene scene, int clause) {
    return scene.graph().is(clause, "advcl")
        && scene.graph().children(clause).stream()
            .anyMatch(
                child ->
                    (scene.graph().is(child, "advmod") || scene.graph().is(child, "mark"))
                        && SIMULTANEOUS.contains(
                            scene.token(child).text().toLowerCase(Locale.ROOT)));
  }

  /** "for talks at which they agreed", "a meeting where they agreed". */
  private static boolean isOfOccasion(Scene scene, int clause) {
    return scene.graph().children(clause).stream()
        .anyMatch(
            child ->
                RELATIVE_ADVERBS.contains(scene.lemma(child))
                    || scene.token(child).tag().equals("WDT")
                        && scene.graph().is(child, "obl")
                        && OCCASION.contains(scene.predications().preposition(child)));
  }

  /** "Monday's raids, which killed five" */
  private static boolean isOfDatedThing(Scene scene, int noun, int anchor) {
    return scene.mentionAt(noun).isEmpty() && scene.graph().head(anchor) == noun;
  }

  private static boolean hasAuxiliary(Scene scene, int verb, Set<String> forms) {
    return scene.graph().children(verb).stream()
        .anyMatch(
            child ->
                scene.graph().is(child, "aux")
                    && forms.contains(scene.token(child).text().toLowerCase(Locale.ROOT)));
  }

  private static int hops(DependencyGraph graph, int anchor, int top) {
    int hops = 0;
    for (int i = anchor; i != top && i != DependencyGraph.NONE; i = graph.head(i)) {
      hops++;
    }
    return hops;
  }

  /**
   * A that-clause, quoted speech, what tells who a participant is ("the man who killed five was
   * arrested on Monday") and what had been before ("explained why it had left") have their own
   * time.
   */
  private static boolean hasItsOwnTime(Scene scene, int token, int anchor) {
    DependencyGraph graph = scene.graph();
    String relation = graph.relation(token);
    int head = graph.head(token);
    return switch (relation) {
      case "ccomp" -> head < token;
      case "acl:relcl" -> !isOfOccasion(scene, token) && !isOfDatedThing(scene, head, anchor);
      case "acl" -> scene.token(token).tag().equals("VBN") || scene.mentionAt(head).isPresent();
      case "advcl" -> hasAuxiliary(scene, token, HAD) || isContrast(scene, token);
      default -> false;
    };
  }

  private static boolean isContrast(Scene scene, int clause) {
    return scene.graph().children(clause).stream()
        .anyMatch(
            child ->
                scene.graph().is(child, "mark")
                    && CONTRAST.contains(scene.token(child).text().toLowerCase(Locale.ROOT)));
  }

  /**
   * "said on Tuesday ... and has revoked the visas": the present perfect and the future do not
   * share the past time of the verb beside them.
   */
  private static boolean isPresentBesidePast(Scene scene, int verb) {
    DependencyGraph graph = scene.graph();
    int first = graph.head(verb);
    return graph.is(verb, "conj")
        && scene.token(verb).isVerb()
        && hasAuxiliary(scene, verb, OF_THE_PRESENT)
        && scene.token(first).tag().equals("VBD");
  }
}
