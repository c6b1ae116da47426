package org.rapporteur.corenlp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;
import org.rapporteur.coder.time.TimeExpression;
import org.rapporteur.coder.time.TimeTagger;

/**
 * Time expressions by SUTime, resolved by the coding rules.
 *
 * <p>SUTime finds the words and says what they mean without a date; {@link Calendar} finds their
 * days. A sentence without a cue is not given to SUTime, which is loaded when it is first needed.
 */
public final class SuTimeTagger implements TimeTagger {
  private static final int MOST_TOKENS = 600;
  private static final Set<String> DEADLINE = Set.of("by", "until", "till");

  private final Cues cues;
  private final TimeWords words = new TimeWords();
  private final TimeNames names = new TimeNames(words);
  private final Set<String> vague = new HashSet<>(WordFile.lines("time-vague.txt"));
  private final Set<String> anaphoric = new HashSet<>(WordFile.lines("time-anaphoric.txt"));
  private final Object loading = new Object();
  private volatile Optional<SuTime> suTime = Optional.empty();

  /** Tells where a sentence may hold a time expression. */
  @FunctionalInterface
  interface Cues {
    List<Integer> in(Sentence sentence);
  }

  public SuTimeTagger() {
    this(new TimeCues()::in);
  }

  /** A tagger that looks only near these cues. */
  SuTimeTagger(Cues cues) {
    this.cues = cues;
  }

  @Override
  public List<TimeExpression> tag(Sentence sentence, Optional<LocalDate> storyDate) {
    List<Integer> near = sentence.size() > MOST_TOKENS ? List.of() : cues.in(sentence);
    if (near.isEmpty()) {
      return List.of();
    }
    List<TimeExpression> expressions = new ArrayList<>();
    for (TimePhrase phrase : phrases(sentence, near)) {
      expressions.add(expression(sentence, phrase, storyDate));
    }
    return List.copyOf(expressions);
  }

  private List<TimePhrase> phrases(Sentence sentence, List<Integer> near) {
    List<TimePhrase> found;
    try {
      found = suTime().phrases(sentence, near);
    } catch (RuntimeException e) {
      // SUTime stumbles over some numbers; a sentence without dates is better than no story.
      found = List.of();
    }
    List<TimePhrase> times =
        found.stream()
            .filter(phrase -> isTime(sentence, phrase) && !names.isName(sentence, phrase))
            .toList();
    return TimePhraseJoiner.complete(sentence, times, words);
  }

  private SuTime suTime() {
    if (suTime.isEmpty()) {
      synchronized (loading) {
        if (suTime.isEmpty()) {
          suTime = Optional.of(new SuTime(names, words));
        }
      }
    }
    return suTime.orElseThrow();
  }

  /** Not "now", not a time of day without a day, not "Day" in a name. */
  private static boolean isTime(Sentence sentence, TimePhrase phrase) {
    String value = phrase.value();
    if (phrase.type() != TimePhrase.Type.DURATION
        && (value.endsWith("_REF") || Calendar.isTimeOfDay(value))) {
      return false;
    }
    if (phrase.first() != phrase.last()) {
      return true;
    }
    if (phrase.type() == TimePhrase.Type.DURATION) {
      return !sentence.token(phrase.first()).isProperNoun();
    }
    if (!value.matches("\\d{4}")) {
      return true;
    }
    int year = Integer.parseInt(value);
    String before = phrase.first() == 0 ? "" : sentence.token(phrase.first() - 1).tag();
    return year >= 1500 && year <= 2100 && !before.equals("$") && !before.equals("#");
  }

  private TimeExpression expression(
      Sentence sentence, TimePhrase phrase, Optional<LocalDate> storyDate) {
    Set<String> own = words(sentence, phrase);
    if (phrase.type() == TimePhrase.Type.SET) {
      return expression(sentence, phrase, false, TimeExpression.Kind.RECURRING, Optional.empty());
    }
    boolean isVague = own.stream().anyMatch(vague::contains);
    if (phrase.type() == TimePhrase.Type.DURATION) {
      boolean placed =
          isVague && own.stream().anyMatch(word -> words.is(TimeWords.Kind.BACK, word))
              || own.stream().anyMatch(word -> words.is(TimeWords.Kind.AHEAD, word));
      TimeExpression.Kind kind = placed ? TimeExpression.Kind.DATE : TimeExpression.Kind.DURATION;
      return expression(sentence, phrase, false, kind, Optional.empty());
    }
    boolean unknowable =
        isVague
            || own.stream().anyMatch(anaphoric::contains)
            || words.isPluralLength(own.iterator().next())
            || isUncounted(sentence, phrase)
            || isRelativeToEvent(sentence, phrase)
            || isBareUnit(phrase, own);
    Optional<Days> days = unknowable ? Optional.empty() : days(sentence, phrase, own, storyDate);
    return expression(sentence, phrase, true, TimeExpression.Kind.DATE, days);
  }

  private static Set<String> words(Sentence sentence, TimePhrase phrase) {
    Set<String> words = new LinkedHashSet<>();
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      words.add(word(sentence, i));
    }
    return words;
  }

  private static String word(Sentence sentence, int token) {
    return token < 0 || token >= sentence.size()
        ? ""
        : sentence.token(token).text().toLowerCase(Locale.ROOT);
  }

  /** "two days earlier", "a week later". */
  private static boolean isRelativeToEvent(Sentence sentence, TimePhrase phrase) {
    String last = word(sentence, phrase.last());
    return last.equals("earlier") || last.equals("later");
  }

  /** "the coming weeks", "the last years": how many is not said. */
  private boolean isUncounted(Sentence sentence, TimePhrase phrase) {
    boolean units = false;
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      Token token = sentence.token(i);
      if (token.tag().equals("CD") || token.text().chars().anyMatch(Character::isDigit)) {
        return false;
      }
      units |= words.isPluralLength(word(sentence, i));
    }
    return units && words.isTurn(word(sentence, phrase.last() - 1));
  }

  /** "the day", "the week": some day or week that the text speaks of. */
  private static boolean isBareUnit(TimePhrase phrase, Set<String> words) {
    return phrase.value().startsWith("THIS P")
        && !phrase.value().contains(" OFFSET ")
        && words.contains("the")
        && !words.contains("this")
        && phrase.modifier().isEmpty();
  }

  private Optional<Days> days(
      Sentence sentence, TimePhrase phrase, Set<String> words, Optional<LocalDate> storyDate) {
    Calendar calendar = new Calendar(storyDate, outlook(sentence, phrase));
    if (phrase.until().isPresent()) {
      return calendar.range(phrase.value(), phrase.until().get());
    }
    Optional<Days> days =
        calendar.days(phrase.value()).map(found -> Modifiers.part(found, phrase.modifier(), words));
    if (storyDate.isEmpty()) {
      return days;
    }
    LocalDate today = storyDate.get();
    if (words.contains(TimePhraseJoiner.OVERNIGHT)) {
      return days.map(found -> Modifiers.overnight(found, today));
    }
    return days.map(found -> Modifiers.soFarOrFromNow(found, today, words));
  }

  private static boolean isDeadline(Sentence sentence, TimePhrase phrase) {
    return DEADLINE.contains(word(sentence, phrase.first() - 1));
  }

  private static Calendar.Outlook outlook(Sentence sentence, TimePhrase phrase) {
    if (sentence.tokens().stream().noneMatch(token -> token.tag().equals("MD"))) {
      return Calendar.Outlook.BACK;
    }
    return isDeadline(sentence, phrase) ? Calendar.Outlook.AHEAD : Calendar.Outlook.OPEN;
  }

  private TimeExpression expression(
      Sentence sentence,
      TimePhrase phrase,
      boolean mayBeOpen,
      TimeExpression.Kind kind,
      Optional<Days> days) {
    boolean since = mayBeOpen && opensEnd(word(sentence, phrase.first() - 1));
    boolean deadline = mayBeOpen && isDeadline(sentence, phrase);
    int first = since || deadline ? phrase.first() - 1 : phrase.first();
    Span span = sentence.span(first, phrase.last());
    Optional<LocalDate> start = deadline ? Optional.empty() : days.map(Days::first);
    Optional<LocalDate> end = since ? Optional.empty() : days.map(Days::last);
    return new TimeExpression(span, sentence.words(span), start, end, kind);
  }

  /** "since Friday", "starting Friday": the end stays open. */
  private boolean opensEnd(String word) {
    return word.equals("since") || words.is(TimeWords.Kind.START, word);
  }
}
