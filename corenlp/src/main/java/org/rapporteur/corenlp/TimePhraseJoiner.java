package org.rapporteur.corenlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;

/** Adds what SUTime leaves out: ranges it does not see, and {@code overnight}. */
final class TimePhraseJoiner {
  static final String OVERNIGHT = "overnight";
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern DATE = Pattern.compile("(XXXX|\\d{4})-(\\d\\d)-(\\d\\d)");
  private static final Pattern DAY_NUMBER = Pattern.compile("([1-9]|[12]\\d|3[01])(st|nd|rd|th)?");
  private static final Pattern LENGTH = Pattern.compile("P\\d+[DWMY]");

  private static final Set<String> LINKS = Set.of("to", "until", "till", "through", "-", "–", "—");

  private final Sentence sentence;
  private final TimeWords words;

  private TimePhraseJoiner(Sentence sentence, TimeWords words) {
    this.sentence = sentence;
    this.words = words;
  }

  static List<TimePhrase> complete(Sentence sentence, List<TimePhrase> found, TimeWords words) {
    TimePhraseJoiner joiner = new TimePhraseJoiner(sentence, words);
    List<TimePhrase> phrases = new ArrayList<>();
    for (TimePhrase phrase : found) {
      TimePhrase wide = joiner.withNumbers(phrase);
      if (phrases.isEmpty()) {
        phrases.add(wide);
        continue;
      }
      TimePhrase before = phrases.get(phrases.size() - 1);
      if (wide.first() > before.last()) {
        Optional<TimePhrase> joined = joiner.join(before, wide);
        joined.ifPresent(range -> phrases.remove(phrases.size() - 1));
        phrases.add(joined.orElse(wide));
      }
    }
    joiner.addOvernight(phrases);
    return phrases;
  }

  private String word(int token) {
    return token < 0 || token >= sentence.size()
        ? ""
        : sentence.token(token).text().toLowerCase(Locale.ROOT);
  }

  /** "3 to 5 May" and "May 3-5", of which SUTime sees one day. */
  private TimePhrase withNumbers(TimePhrase phrase) {
    Matcher date = DATE.matcher(phrase.value());
    if (phrase.type() != TimePhrase.Type.DATE || !date.matches()) {
      return phrase;
    }
    String month = date.group(1) + "-" + date.group(2) + "-";
    int day = Integer.parseInt(date.group(3));
    if (DAY_NUMBER.matcher(word(phrase.first())).matches()) {
      int earlier = dayNumber(phrase.first() - 2);
      if (isLink(phrase.first() - 1) && earlier > 0 && earlier < day) {
        int start = phrase.first() - 2;
        boolean opened = word(start - 1).equals("from") || word(start - 1).equals("between");
        return TimePhrase.range(
            opened ? start - 1 : start, phrase.last(), month + two(earlier), phrase.value());
      }
    }
    if (DAY_NUMBER.matcher(word(phrase.last())).matches()) {
      int later = dayNumber(phrase.last() + 2);
      if (isLink(phrase.last() + 1) && later > day && !isCounted(phrase.last() + 2)) {
        return TimePhrase.range(
            phrase.first(), phrase.last() + 2, phrase.value(), month + two(later));
      }
    }
    return phrase;
  }

  /** Whether a word links two days of one month. */
  private boolean isLink(int token) {
    return LINKS.contains(word(token)) || word(token).equals("and");
  }

  private int dayNumber(int token) {
    Matcher number = DAY_NUMBER.matcher(word(token));
    return number.matches() ? Integer.parseInt(number.group(1)) : 0;
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  /** Whether a number counts something: "on May 3 and 4 people died". */
  private boolean isCounted(int token) {
    if (token + 1 >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(token + 1);
    return next.isNoun() || next.isAdjective() || next.tag().equals("CD") || next.tag().equals("$");
  }

  private Optional<TimePhrase> join(TimePhrase before, TimePhrase phrase) {
    boolean adjacentYear =
        before.type() == TimePhrase.Type.RANGE
            && phrase.type() == TimePhrase.Type.DATE
            && YEAR.matcher(phrase.value()).matches()
            && before.until().orElseThrow().startsWith("XXXX-")
            && (phrase.first() == before.last() + 1
                || phrase.first() == before.last() + 2 && word(before.last() + 1).equals(","));
    if (adjacentYear) {
      return Optional.of(
          TimePhrase.range(
              before.first(),
              phrase.last(),
              before.value().replace("XXXX", phrase.value()),
              before.until().orElseThrow().replace("XXXX", phrase.value())));
    }
    boolean lasting =
        before.type() == TimePhrase.Type.DURATION
            && LENGTH.matcher(before.value()).matches()
            && phrase.type() == TimePhrase.Type.DATE
            && phrase.first() == before.last() + 2
            && isStart(word(before.last() + 1));
    if (lasting) {
      return Optional.of(
          TimePhrase.range(before.first(), phrase.last(), phrase.value(), before.value()));
    }
    if (before.type() != TimePhrase.Type.DATE
        || phrase.type() != TimePhrase.Type.DATE
        || phrase.first() != before.last() + 2) {
      return Optional.empty();
    }
    String link = word(before.last() + 1);
    String opener = word(before.first() - 1);
    boolean between = opener.equals("between") && link.equals("and");
    if (!between && !LINKS.contains(link)) {
      return Optional.empty();
    }
    boolean opened = between || opener.equals("from");
    return Optional.of(
        TimePhrase.range(
            opened ? before.first() - 1 : before.first(),
            phrase.last(),
            before.value(),
            phrase.value()));
  }

  /** Between a length and the day it begins with: "for two days from Thursday". */
  private boolean isStart(String word) {
    return word.equals("from") || words.is(TimeWords.Kind.START, word);
  }

  private void addOvernight(List<TimePhrase> phrases) {
    for (int i = 0; i < sentence.size(); i++) {
      int token = i;
      if (word(i).equals(OVERNIGHT) && phrases.stream().noneMatch(p -> p.covers(token))) {
        phrases.add(TimePhrase.date(i, i, OVERNIGHT));
      }
    }
    phrases.sort(Comparator.comparingInt(TimePhrase::first));
  }
}
