package org.rapporteur.linking.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.event.Content;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;
import org.rapporteur.coder.story.CodedEvent;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.coder.time.TimeExpression;
import org.rapporteur.coder.time.TimeTagger;
import org.rapporteur.linking.Table;

/** Makes views of the events of coded stories. */
public final class EventViews {
  /** Verbs that help or report and tell nothing of the event. */
  private static final Set<String> EMPTY_WORDS =
      Set.of("be", "have", "do", "say", "tell", "would", "will");

  /** Words before a time until which something is due. */
  private static final Set<String> UNTIL = Set.of("by", "before", "until", "till", "within");

  private static final Map<String, Long> NUMBERS =
      Table.beside(EventViews.class, "numbers.tsv").stream()
          .collect(Collectors.toMap(row -> row.get("word"), row -> Long.valueOf(row.get("value"))));

  private final Optional<TimeTagger> times;

  /** Views without deadlines. */
  public EventViews() {
    this.times = Optional.empty();
  }

  /** Views with the deadlines that the words of a sentence give. */
  public EventViews(TimeTagger times) {
    this.times = Optional.of(times);
  }

  /** The events of a story, in their order. */
  public List<EventView> of(CodedStory story) {
    return story.events().stream().map(event -> view(story, event)).toList();
  }

  private EventView view(CodedStory story, CodedEvent event) {
    Article article = story.article();
    Sentence sentence = story.sentences().get(event.sentence());
    return new EventView(
        event.id(),
        article.id(),
        article.published(),
        article.publisher(),
        event.sentence(),
        event.type(),
        event.mode(),
        event.cameo(),
        sides(story, event.actors()),
        sides(story, event.recipients()),
        event.content().map(content -> content(story, content)),
        event.status(),
        event.date().start(),
        event.date().end(),
        event.date().basis(),
        deadline(article, sentence, event),
        event.place().map(EventViews::where),
        event.size(),
        event.processes(),
        trigger(sentence, event),
        words(sentence),
        near(story, event.sentence()),
        sentence.text(),
        event.attribution().stream().map(report -> report.text()).toList(),
        event.link());
  }

  private static EventView.ContentView content(CodedStory story, Content content) {
    return new EventView.ContentView(
        content.type(),
        content.mode(),
        sides(story, content.actors()),
        sides(story, content.recipients()));
  }

  private static List<Side> sides(CodedStory story, List<Mention> mentions) {
    return mentions.stream()
        .flatMap(
            mention -> {
              String text =
                  story.sentences().get(mention.sentence()).words(mention.first(), mention.last());
              return mention.referents().stream()
                  .map(who -> new Side(who.code(), who.sectors(), who.actorId(), who.name(), text));
            })
        .toList();
  }

  private static EventView.Where where(CodedEvent.EventPlace place) {
    return new EventView.Where(
        place.place().name(),
        place.place().country(),
        place.place().latitude(),
        place.place().longitude(),
        place.precision());
  }

  private static String trigger(Sentence sentence, CodedEvent event) {
    return sentence.tokens().stream()
        .filter(token -> event.trigger().contains(token.span()))
        .filter(token -> token.isVerb() || token.isNoun())
        .map(token -> token.lemma().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private static Set<String> near(CodedStory story, int sentence) {
    return story.cast().of(sentence).stream()
        .flatMap(mention -> mention.referents().stream())
        .flatMap(who -> who.code().stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> words(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(
            token ->
                token.isNoun() || token.isVerb() || token.isAdjective() || token.tag().equals("CD"))
        .map(token -> token.lemma().toLowerCase(Locale.ROOT))
        .filter(word -> !EMPTY_WORDS.contains(word))
        .collect(Collectors.toSet());
  }

  /**
   * The time after the trigger that is still to come, if there is one; one after "by" or "within"
   * before others.
   */
  private Optional<Deadline> deadline(Article article, Sentence sentence, CodedEvent event) {
    boolean binds = event.content().isPresent() || event.type().isSpoken() || isToCome(event);
    if (times.isEmpty() || !binds || article.published().isEmpty()) {
      return Optional.empty();
    }
    LocalDate today = article.published().get();
    List<Deadline> bounded = new ArrayList<>();
    List<Deadline> others = new ArrayList<>();
    for (TimeExpression time : times.get().tag(sentence, article.published())) {
      boolean until =
          UNTIL.contains(wordBefore(sentence, time))
              || UNTIL.contains(time.text().toLowerCase(Locale.ROOT).split(" ")[0]);
      Optional<LocalDate> day =
          switch (time.kind()) {
            case DATE -> toCome(time, today, until);
            case DURATION -> until ? after(today, time.text()) : Optional.empty();
            case RECURRING -> Optional.empty();
          };
      day.ifPresent(due -> (until ? bounded : others).add(new Deadline(due, time.text())));
    }
    return bounded.stream().findFirst().or(() -> others.stream().findFirst());
  }

  /** The last day, if it is still to come; "by June" and "by Monday" are the next ones. */
  private static Optional<LocalDate> toCome(TimeExpression time, LocalDate today, boolean until) {
    Optional<LocalDate> last = time.end().or(time::start);
    if (until && !time.text().matches(".*\\d{4}.*")) {
      last =
          last.map(
              day ->
                  day.isAfter(today)
                      ? day
                      : day.plusWeeks(1).isAfter(today) ? day.plusWeeks(1) : day.plusYears(1));
    }
    return last.filter(day -> day.isAfter(today));
  }

  private static boolean isToCome(CodedEvent event) {
    return event.status() == Status.PLANNED || event.status() == Status.CONDITIONAL;
  }

  private static String wordBefore(Sentence sentence, TimeExpression time) {
    String before = "";
    for (Token token : sentence.tokens()) {
      if (token.span().start() >= time.span().start()) {
        break;
      }
      before = token.text().toLowerCase(Locale.ROOT);
    }
    return before;
  }

  /** "48 hours", "a week", "three months": the day when they are over. */
  private static Optional<LocalDate> after(LocalDate today, String duration) {
    String[] words = duration.toLowerCase(Locale.ROOT).split("[ -]+");
    boolean digits = words[0].matches("\\d{1,3}");
    if (words.length != 2 || !digits && !NUMBERS.containsKey(words[0])) {
      return Optional.empty();
    }
    long count = digits ? Long.parseLong(words[0]) : NUMBERS.getOrDefault(words[0], 0L);
    return switch (words[1].replaceAll("s$", "")) {
      case "hour" -> Optional.of(today.plusDays((count + 23) / 24));
      case "day" -> Optional.of(today.plusDays(count));
      case "week" -> Optional.of(today.plusWeeks(count));
      case "month" -> Optional.of(today.plusMonths(count));
      case "year" -> Optional.of(today.plusYears(count));
      default -> Optional.empty();
    };
  }
}
