package org.rapporteur.coder.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.article.Span;

/**
 * The line that tells where and when a report was written: "BAMAKO, March 6 (Sahel Wire) —". It
 * stands at the beginning of the text or of one of its first lines.
 *
 * @param span the line in the text, with its dash
 * @param day the day, where it tells one
 * @param year the year, where it tells one
 */
public record Dateline(Span span, Optional<MonthDay> day, Optional<Integer> year) {
  /** How far into a text a dateline may begin; a headline may stand before it. */
  private static final int SEARCHED = 400;

  /** A report is written within so many days of the date that it is published under. */
  private static final int DAYS_APART = 7;

  private static final int SHORTEST_MONTH = 3;

  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^\\s*(?<place>\\p{Lu}[\\p{L}’'.-]+(?: \\p{Lu}[\\p{L}’'.-]*){0,3})"
              + "(?<rest>(?:,? [^,()—–\\n]{2,24},?){0,3}?)"
              + " ?(?<agency>\\([^)\\n]{2,40}\\))? ?(?:—|–|--|-) ");

  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2})\\b(?:,? (\\d{4}))?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2}) (\\p{L}{3,9})\\.?(?:,? (\\d{4}))?");

  /** The dateline of a report, if it has one. */
  public static Optional<Dateline> of(String text) {
    Matcher line = LINE.matcher(text.substring(0, Math.min(SEARCHED, text.length())));
    while (line.find()) {
      String place = line.group("place");
      boolean capitals = place.equals(place.toUpperCase(Locale.ROOT));
      if (capitals || line.group("agency") != null) {
        Span span = new Span(line.start("place"), line.end());
        return Optional.of(dated(span, line.group("rest")));
      }
    }
    return Optional.empty();
  }

  private static Dateline dated(Span span, String words) {
    Matcher first = MONTH_FIRST.matcher(words);
    if (first.find()) {
      return dated(span, first.group(1), first.group(2), Optional.ofNullable(first.group(3)));
    }
    Matcher second = DAY_FIRST.matcher(words);
    return second.find()
        ? dated(span, second.group(2), second.group(1), Optional.ofNullable(second.group(3)))
        : new Dateline(span, Optional.empty(), Optional.empty());
  }

  private static Dateline dated(Span span, String month, String day, Optional<String> year) {
    Optional<MonthDay> told = month(month).flatMap(known -> day(known, Integer.parseInt(day)));
    return new Dateline(span, told, told.flatMap(known -> year).map(Integer::parseInt));
  }

  private static Optional<MonthDay> day(Month month, int day) {
    try {
      return Optional.of(MonthDay.of(month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A month by its name or the beginning of it ("Sept."). */
  private static Optional<Month> month(String word) {
    String start = word.toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (start.length() >= SHORTEST_MONTH && month.name().startsWith(start)) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  /**
   * The day that the words of a report count from: that of its dateline, which its writer gave, or
   * the one that it was published under. A dateline without a year counts only near the latter, and
   * tells nothing without it.
   */
  public static Optional<LocalDate> storyDay(Article article) {
    Optional<Dateline> line = of(article.text());
    Optional<LocalDate> published = article.published();
    return line.flatMap(found -> found.day().flatMap(day -> found.on(day, published)))
        .or(() -> published);
  }

  private Optional<LocalDate> on(MonthDay monthDay, Optional<LocalDate> published) {
    if (year.isPresent()) {
      return year.map(monthDay::atYear);
    }
    return published.flatMap(
        date ->
            Stream.of(-1, 0, 1)
                .map(years -> monthDay.atYear(date.getYear() + years))
                .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, date)) <= DAYS_APART)
                .findFirst());
  }
}
