package org.rapporteur.coder.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.lexicon.OffsetPattern.From;
import org.rapporteur.coder.scene.Scene;
import org.rapporteur.coder.time.DateResolver.Placed;
import org.rapporteur.coder.time.DateResolver.Role;
import org.rapporteur.coder.time.Occasion.Reality;

/**
 * Dates the events of one story in its order: by the expressions of their own sentence, by their
 * distance from another event ("two days later"), or, for an event that is told again, by the date
 * that it was told with. Made for each story.
 */
public final class StoryTimes {
  /** A time so many sentences back is still the one that "two days later" counts from. */
  private static final int MEMORY = 3;

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private final Lexicon lexicon;
  private final Optional<LocalDate> today;
  private final Optional<Span> dateline;
  private final DateResolver resolver;
  private final OffsetFinder offsets;
  private final Retelling retelling;
  private final List<Told> told = new ArrayList<>();

  /**
   * @param today the story's own day
   * @param dateline the words that tell where and when it was written, which date no event
   */
  public StoryTimes(Lexicon lexicon, Optional<LocalDate> today, Optional<Span> dateline) {
    this.lexicon = lexicon;
    this.today = today;
    this.dateline = dateline;
    this.resolver = new DateResolver(lexicon.measures());
    this.offsets = new OffsetFinder(lexicon.measures(), lexicon.numbers());
    this.retelling = new Retelling(lexicon.classes());
  }

  /**
   * An event that has been told with its date.
   *
   * @param words lemmas of its clause
   */
  record Told(int sentence, Occasion occasion, Set<String> words, EventDate date) {}

  /** The dates of a sentence's events, in their order. */
  public List<EventDate> dates(
      Scene scene, List<Occasion> occasions, List<TimeExpression> expressions) {
    List<Placed> times = new ArrayList<>();
    List<TimeOffset> open = new ArrayList<>();
    List<TimeExpression> outside =
        expressions.stream()
            .filter(time -> dateline.filter(time.span()::overlaps).isEmpty())
            .toList();
    place(scene, outside, times, open);
    Map<Occasion, EventDate> dates = new HashMap<>();
    Map<Occasion, TimeOffset> counted = new HashMap<>();
    for (Occasion occasion : occasions) {
      Optional<Placed> best =
          resolver.nearest(
              scene, occasion.trigger(), occasion.triggers(), times, today, occasion.isFuture());
      Optional<TimeOffset> offset = best.flatMap(time -> offsetAt(scene, time, open));
      offset.ifPresent(found -> counted.put(occasion, found));
      dates.put(
          occasion,
          best.map(time -> resolver.eventDate(scene, time.expression(), today, occasion.isFuture()))
              .orElse(EventDate.NONE));
    }
    List<Occasion> inOrder = new ArrayList<>(occasions);
    inOrder.sort(Comparator.comparingInt(Occasion::trigger));
    for (Occasion occasion : inOrder) {
      TimeOffset offset = counted.get(occasion);
      if (offset != null) {
        count(scene, offset, inOrder, dates, counted).ifPresent(date -> dates.put(occasion, date));
      }
    }
    for (Occasion occasion : inOrder) {
      int sentence = scene.parsed().sentence().sequence();
      EventDate date = dates.getOrDefault(occasion, EventDate.NONE);
      if (date.equals(EventDate.NONE)) {
        date =
            retelling
                .firstTelling(scene, occasion, recent(sentence))
                .map(Told::date)
                .or(() -> takenUp(scene, occasion))
                .orElse(EventDate.NONE);
        dates.put(occasion, date);
      }
      if (isBase(occasion, date)) {
        told.add(new Told(sentence, occasion, words(scene, occasion), date));
      }
    }
    return occasions.stream()
        .map(occasion -> dates.getOrDefault(occasion, EventDate.NONE))
        .toList();
  }

  /** Puts the times of a sentence into its tree; what counts from the story so far stays open. */
  private void place(
      Scene scene, List<TimeExpression> expressions, List<Placed> times, List<TimeOffset> open) {
    Sentence sentence = scene.parsed().sentence();
    List<TimeOffset> found =
        offsets.in(sentence).stream()
            .filter(
                offset ->
                    expressions.stream()
                        .noneMatch(time -> isKnown(time) && isWider(sentence, time, offset)))
            .toList();
    List<TimeExpression> plain = new ArrayList<>(feasts(sentence, expressions));
    expressions.stream()
        .filter(time -> found.stream().noneMatch(offset -> overlaps(sentence, offset, time)))
        .forEach(plain::add);
    plain.forEach(time -> times.add(DateResolver.placed(scene, time)));
    for (TimeOffset offset : found) {
      if (offset.from() == From.NEXT) {
        fromNext(scene, offset, plain, times).ifPresent(times::add);
      } else {
        open.add(offset);
        times.add(
            DateResolver.open(
                scene, expression(sentence, offset.first(), offset.last(), EventDate.NONE)));
      }
    }
  }

  private static boolean isKnown(TimeExpression time) {
    return time.start().isPresent() || time.end().isPresent();
  }

  /** "the day after tomorrow", of which an offset is only a part. */
  private static boolean isWider(Sentence sentence, TimeExpression time, TimeOffset offset) {
    return overlaps(sentence, offset, time)
        && !sentence.span(offset.first(), offset.last()).contains(time.span());
  }

  private static boolean overlaps(Sentence sentence, TimeOffset offset, TimeExpression time) {
    return sentence.span(offset.first(), offset.last()).overlaps(time.span());
  }

  private static TimeExpression expression(Sentence sentence, int first, int last, EventDate date) {
    return new TimeExpression(
        sentence.span(first, last),
        sentence.words(first, last),
        date.start(),
        date.end(),
        TimeExpression.Kind.DATE);
  }

  /** Days of the year that have a name. */
  private List<TimeExpression> feasts(Sentence sentence, List<TimeExpression> expressions) {
    List<TimeExpression> feasts = new ArrayList<>();
    for (int first = 0; today.isPresent() && first < sentence.size(); first++) {
      for (int last = first;
          sentence.token(first).isCapitalised() && last < first + MEMORY;
          last++) {
        Optional<MonthDay> day = feast(sentence, first, last);
        if (day.isPresent()) {
          LocalDate date = occurrence(day.get(), speaksOfFuture(sentence));
          EventDate known =
              new EventDate(
                  Optional.of(date), Optional.of(date), EventDate.Basis.STATED, Optional.empty());
          TimeExpression feast = expression(sentence, first, last, known);
          if (expressions.stream().noneMatch(time -> time.span().overlaps(feast.span()))) {
            feasts.add(feast);
          }
        }
      }
    }
    return feasts;
  }

  private static boolean speaksOfFuture(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(Token::isModal);
  }

  private Optional<MonthDay> feast(Sentence sentence, int first, int last) {
    if (last >= sentence.size()) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder();
    for (int i = first; i <= last; i++) {
      name.append(i == first ? "" : " ").append(sentence.token(i).text().replace('’', '\''));
    }
    return Optional.ofNullable(
        lexicon.measures().feasts().get(name.toString().toLowerCase(Locale.ROOT)));
  }

  /** The latest that was, or the next one in a sentence that speaks of what will be. */
  private LocalDate occurrence(MonthDay day, boolean ahead) {
    LocalDate story = today.orElseThrow();
    LocalDate ofYear = day.atYear(story.getYear());
    if (ahead) {
      return ofYear.isBefore(story) ? day.atYear(story.getYear() + 1) : ofYear;
    }
    return ofYear.isAfter(story) ? day.atYear(story.getYear() - 1) : ofYear;
  }

  /**
   * "a day before the vote", "two days after they had met": counted from what comes next. Without
   * days when the other time is not known, and no time of its own when that is one of a clause.
   */
  private Optional<Placed> fromNext(
      Scene scene, TimeOffset offset, List<TimeExpression> plain, List<Placed> times) {
    DependencyGraph graph = scene.graph();
    int link = offset.last();
    while (graph.is(link, "fixed")) {
      link = graph.head(link);
    }
    int governor = graph.head(link);
    boolean clause = graph.is(link, "mark") && !graph.is(governor, "nmod");
    if (governor == DependencyGraph.NONE || governor <= offset.last()) {
      governor = below(scene, offset);
      clause = governor != DependencyGraph.NONE && scene.token(governor).isVerb();
    }
    if (governor == DependencyGraph.NONE) {
      return Optional.empty();
    }
    return clause
        ? fromClause(scene, offset, governor, plain)
        : Optional.of(fromNoun(scene, offset, governor, plain, times));
  }

  /** What the parser hangs on the words of an offset: "three days after" [jets bombed]. */
  private static int below(Scene scene, TimeOffset offset) {
    for (int i = offset.first(); i <= offset.last(); i++) {
      for (int child : scene.graph().children(i)) {
        if (child > offset.last()) {
          return child;
        }
      }
    }
    return DependencyGraph.NONE;
  }

  /** Of two clauses, one of which is dated, the time of the other. */
  private Optional<Placed> fromClause(
      Scene scene, TimeOffset offset, int clause, List<TimeExpression> plain) {
    DependencyGraph graph = scene.graph();
    int main = graph.head(clause);
    while (main >= offset.first() && main <= offset.last()) {
      main = graph.head(main);
    }
    if (main == DependencyGraph.NONE || offset.shift().isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = scene.parsed().sentence();
    List<TimeExpression> inside = new ArrayList<>();
    List<TimeExpression> outside = new ArrayList<>();
    for (TimeExpression time : plain) {
      int anchor = DateResolver.placed(scene, time).anchor();
      boolean within = anchor != DependencyGraph.NONE && graph.isWithin(anchor, clause);
      (within ? inside : outside).add(time);
    }
    EventDate ofClause = resolver.date(scene, clause, List.of(clause), inside, today, false);
    if (ofClause.start().isPresent()) {
      EventDate date = shifted(offset, 1, ofClause, sentence);
      return Optional.of(
          new Placed(expression(sentence, offset.first(), offset.last(), date), main, Role.CLAUSE));
    }
    EventDate ofMain = resolver.date(scene, main, List.of(main), outside, today, false);
    if (ofMain.start().isEmpty()) {
      return Optional.empty();
    }
    EventDate date = shifted(offset, -1, ofMain, sentence);
    return Optional.of(
        new Placed(expression(sentence, offset.first(), offset.last(), date), clause, Role.CLAUSE));
  }

  private static EventDate shifted(
      TimeOffset offset, int direction, EventDate from, Sentence sentence) {
    TimeShift shift = offset.shift().orElseThrow();
    return new TimeShift(shift.length().times(direction))
        .from(from, sentence.words(offset.first(), offset.last()));
  }

  /** "two days after Monday's attack", "on the eve of Labour Day", "a day before the clash". */
  private Placed fromNoun(
      Scene scene, TimeOffset offset, int noun, List<TimeExpression> plain, List<Placed> times) {
    Sentence sentence = scene.parsed().sentence();
    Optional<EventDate> base = Optional.empty();
    for (TimeExpression time : plain) {
      int anchor = DateResolver.placed(scene, time).anchor();
      boolean inside =
          anchor != DependencyGraph.NONE
              && (scene.graph().isWithin(anchor, noun) || isBehind(sentence, noun, time));
      if (base.isEmpty() && inside && time.start().isPresent()) {
        base = Optional.of(resolver.eventDate(scene, time, today, speaksOfFuture(sentence)));
        times.removeIf(placed -> placed.expression().equals(time));
      }
    }
    EventDate date =
        base.or(() -> namedBy(scene, noun, told))
            .filter(from -> offset.shift().isPresent())
            .map(from -> shifted(offset, 1, from, sentence))
            .orElse(EventDate.NONE);
    return DateResolver.placed(scene, expression(sentence, offset.first(), noun, date));
  }

  /** "on the eve of the vote on Sunday": the parser may hang the day on the verb. */
  private static boolean isBehind(Sentence sentence, int noun, TimeExpression time) {
    int next = noun + 1;
    boolean preposition = next < sentence.size() && sentence.token(next).tag().equals("IN");
    int first = preposition ? next + 1 : next;
    return first < sentence.size()
        && time.span().start() == sentence.token(first).span().start()
        && !sentence.token(next).text().equals(",");
  }

  /** The date of the event that a definite noun takes up: told with this word, or of its type. */
  private Optional<EventDate> namedBy(Scene scene, int noun, List<Told> among) {
    boolean definite =
        scene.graph().children(noun).stream()
            .anyMatch(
                child ->
                    scene.graph().is(child, "det")
                        && DEFINITE.contains(scene.lemma(child).toLowerCase(Locale.ROOT)));
    if (!definite) {
      return Optional.empty();
    }
    String lemma = scene.lemma(noun);
    return latest(among, event -> event.words().contains(lemma))
        .or(() -> latest(among, event -> isCalled(event, lemma)))
        .map(Told::date);
  }

  /** "The attack killed 30 people", "were killed in the attack". */
  private Optional<EventDate> takenUp(Scene scene, Occasion occasion) {
    int sentence = scene.parsed().sentence().sequence();
    if (!retelling.mayTakeUp(scene, occasion)) {
      return Optional.empty();
    }
    return scene.graph().children(occasion.trigger()).stream()
        .filter(child -> Retelling.isOccasion(scene, child))
        .flatMap(child -> namedBy(scene, child, recent(sentence)).stream())
        .findFirst();
  }

  private boolean isCalled(Told event, String lemma) {
    return lexicon.headedBy(Predication.Kind.NOUN, lemma).stream()
        .anyMatch(
            entry ->
                entry.action() instanceof Entry.Tells tells
                    && tells.type() == event.occasion().type());
  }

  private static Optional<Told> latest(List<Told> among, Predicate<Told> wanted) {
    return among.stream().filter(wanted).reduce((first, second) -> second);
  }

  private static Optional<TimeOffset> offsetAt(Scene scene, Placed time, List<TimeOffset> open) {
    Sentence sentence = scene.parsed().sentence();
    return open.stream()
        .filter(
            offset -> sentence.span(offset.first(), offset.last()).equals(time.expression().span()))
        .findFirst();
  }

  /** "two days later": after the event in front of these words, or the one told last. */
  private Optional<EventDate> count(
      Scene scene,
      TimeOffset offset,
      List<Occasion> inOrder,
      Map<Occasion, EventDate> dates,
      Map<Occasion, TimeOffset> counted) {
    if (offset.shift().isEmpty()) {
      return Optional.empty();
    }
    Optional<EventDate> base = Optional.empty();
    for (Occasion other : inOrder) {
      boolean before = other.trigger() < offset.first() && !offset.equals(counted.get(other));
      EventDate date = dates.getOrDefault(other, EventDate.NONE);
      if (before && isBase(other, date)) {
        base = Optional.of(date);
      }
    }
    Sentence sentence = scene.parsed().sentence();
    return base.or(
            () ->
                recent(sentence.sequence()).stream()
                    .reduce((first, second) -> second)
                    .map(Told::date))
        .or(this::foreground)
        .map(from -> shifted(offset, 1, from, sentence));
  }

  /** The latest time that the story has told so far: older ones are its background. */
  private Optional<EventDate> foreground() {
    return told.stream()
        .map(Told::date)
        .max(Comparator.comparing(date -> date.start().orElse(LocalDate.MIN)));
  }

  private static boolean isBase(Occasion occasion, EventDate date) {
    return occasion.reality() != Reality.UNREAL && date.start().isPresent();
  }

  private List<Told> recent(int sentence) {
    return told.stream().filter(event -> event.sentence() >= sentence - MEMORY).toList();
  }

  /** Lemmas of the trigger and of the nouns below it. */
  private static Set<String> words(Scene scene, Occasion occasion) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < scene.parsed().sentence().size(); i++) {
      boolean noun = scene.token(i).isNoun() && scene.graph().isWithin(i, occasion.trigger());
      if (noun || i == occasion.trigger() || occasion.triggers().contains(i)) {
        words.add(scene.lemma(i));
      }
    }
    return words;
  }
}
