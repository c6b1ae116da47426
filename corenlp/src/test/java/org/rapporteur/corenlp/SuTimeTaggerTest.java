package org.rapporteur.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.time.TimeExpression;

class SuTimeTaggerTest {
  /** A Friday. */
  private static final Optional<LocalDate> FRIDAY = Optional.of(LocalDate.of(2018, 1, 12));

  private static List<TimeExpression> tag(String text, Optional<LocalDate> date) {
    return Loaded.ANALYZER.sentences(text).stream()
        .flatMap(sentence -> Loaded.TIMES.tag(sentence, date).stream())
        .toList();
  }

  private static String show(List<TimeExpression> expressions) {
    return expressions.stream()
        .map(
            e ->
                e.text()
                    + " = "
                    + (e.kind() == TimeExpression.Kind.DATE
                        ? days(e)
                        : e.kind().name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining("; "));
  }

  private static String days(TimeExpression expression) {
    if (expression.start().isEmpty() && expression.end().isEmpty()) {
      return "?";
    }
    String start = expression.start().map(LocalDate::toString).orElse("");
    String end = expression.end().map(LocalDate::toString).orElse("");
    return start.equals(end) ? start : start + ".." + end;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          They met on Thursday.               | Thursday = 2018-01-11
          They met on Friday.                 | Friday = 2018-01-12
          They met on Monday morning.         | Monday morning = 2018-01-08
          They met late Thursday.             | late Thursday = 2018-01-11
          They met Thursday and again Friday. | Thursday = 2018-01-11; Friday = 2018-01-12
          They met in the early hours of Thursday. | the early hours of Thursday = 2018-01-11
          They met at 10 a.m. on Thursday.    | 10 a.m. on Thursday = 2018-01-11
          They will meet next Monday.         | next Monday = 2018-01-15
          They met last Tuesday.              | last Tuesday = 2018-01-09
          They met last Friday.               | last Friday = 2018-01-05
          They met this past Friday.          | this past Friday = 2018-01-05
          They met on Friday last week.       | Friday last week = 2018-01-05
          They meet on Monday next week.      | Monday next week = 2018-01-15
          They met on Tuesday, Jan. 9, 2018.  | Tuesday, Jan. 9, 2018 = 2018-01-09
          They met last week.                 | last week = 2018-01-01..2018-01-07
          They met this week.                 | this week = 2018-01-08..2018-01-14
          They met earlier this week.         | earlier this week = 2018-01-08..2018-01-12
          They will meet next week.           | next week = 2018-01-15..2018-01-21
          They met during the week of January 3. | the week of January 3 = 2018-01-01..2018-01-07
          They met over the weekend.          | the weekend = 2018-01-06..2018-01-07
          They met last weekend.              | last weekend = 2018-01-06..2018-01-07
          They will meet this weekend.        | this weekend = 2018-01-13..2018-01-14
          They shelled the town overnight.    | overnight = 2018-01-11..2018-01-12
          Overnight, they shelled the town.   | Overnight = 2018-01-11..2018-01-12
          An overnight raid killed two.       | overnight = 2018-01-11..2018-01-12
          They met last night.                | last night = 2018-01-11
          They met this morning.              | this morning = 2018-01-12
          They meet today.                    | today = 2018-01-12
          They met yesterday.                 | yesterday = 2018-01-11
          They will meet tomorrow.            | tomorrow = 2018-01-13
          They met two days ago.              | two days ago = 2018-01-10
          They met three weeks ago.           | three weeks ago = 2017-12-18..2017-12-24
          They met a month ago.               | a month ago = 2017-12-01..2017-12-31
          They met five years ago.            | five years ago = 2013-01-01..2013-12-31
          They met years ago.                 | years ago = ?
          They met several days ago.          | several days ago = ?
          They met two days earlier.          | two days earlier = ?
          They met on the same day.           | the same day = ?
          They met the following day.         | the following day = ?
          They met in November.               | November = 2017-11-01..2017-11-30
          They met in January.                | January = 2018-01-01..2018-01-31
          May met him in May.                 | May = 2017-05-01..2017-05-31
          They met in May 2014.               | May 2014 = 2014-05-01..2014-05-31
          They met in October last year.      | October last year = 2017-10-01..2017-10-31
          They met last month.                | last month = 2017-12-01..2017-12-31
          They met earlier this month.        | earlier this month = 2018-01-01..2018-01-12
          They will meet later this month.    | later this month = 2018-01-12..2018-01-31
          They met in early January.          | early January = 2018-01-01..2018-01-10
          They met in mid-November.           | mid-November = 2017-11-11..2017-11-20
          They meet in late January.          | late January = 2018-01-21..2018-01-31
          They meet towards the end of January. | the end of January = 2018-01-21..2018-01-31
          They met at the beginning of January. | the beginning of January = 2018-01-01..2018-01-10
          He died in 2014.                    | 2014 = 2014-01-01..2014-12-31
          He died last year.                  | last year = 2017-01-01..2017-12-31
          He died in the first half of 2017.  | the first half of 2017 = 2017-01-01..2017-06-30
          He died in the 1990s.               | the 1990s = 1990-01-01..1999-12-31
          He died in the summer of 2015.      | the summer of 2015 = 2015-06-01..2015-08-31
          He died last summer.                | last summer = 2017-06-01..2017-08-31
          They met on Jan. 5.                 | Jan. 5 = 2018-01-05
          They met on Dec. 29.                | Dec. 29 = 2017-12-29
          They plan to meet on Jan. 29.       | Jan. 29 = 2018-01-29
          They met on 5 January 2018.         | 5 January 2018 = 2018-01-05
          They met on January 5th.            | January 5th = 2018-01-05
          They met on 2018-01-05.             | 2018-01-05 = 2018-01-05
          Talks ran from 3 to 5 May.          | from 3 to 5 May = 2017-05-03..2017-05-05
          Talks ran from May 3 to May 5.      | from May 3 to May 5 = 2017-05-03..2017-05-05
          Talks ran May 3-5, 2016.            | May 3-5, 2016 = 2016-05-03..2016-05-05
          Talks ran between May 3 and May 5.  | between May 3 and May 5 = 2017-05-03..2017-05-05
          Talks ran from Monday to Wednesday. | from Monday to Wednesday = 2018-01-08..2018-01-10
          Talks ran Monday through Wednesday. | Monday through Wednesday = 2018-01-08..2018-01-10
          Talks ran from Dec. 29 to Jan. 3.   | from Dec. 29 to Jan. 3 = 2017-12-29..2018-01-03
          He ruled from 1999 to 2003.         | from 1999 to 2003 = 1999-01-01..2003-12-31
          On May 3 and 4 people died.         | May 3 = 2017-05-03
          They have fought since 2011.        | since 2011 = 2011-01-01..
          They have fought since Monday.      | since Monday = 2018-01-08..
          The talks must end by June.         | by June = ..2018-06-30
          He governed until March 2016.       | until March 2016 = ..2016-03-31
          Ten died in the last 24 hours.      | the last 24 hours = 2018-01-11..2018-01-12
          Ten died in the past three months.  | the past three months = 2017-10-12..2018-01-12
          Ten died over the past week.        | the past week = 2018-01-05..2018-01-12
          Ten died in recent days.            | recent days = ?
          It goes on for two weeks from Monday. | two weeks from Monday = 2018-01-08..2018-01-21
          It went on for several hours last week. | several hours = duration; last week = 2018-01-01..2018-01-07
          It went on for three days in May.   | three days = duration; May = 2017-05-01..2017-05-31
          It holds starting Monday.           | starting Monday = 2018-01-08..
          They will meet in the coming weeks. | the coming weeks = ?
          They filmed Monday’s march.         | Monday = 2018-01-08
          It went on for two weeks.           | two weeks = duration
          They protest every Friday.          | every Friday = recurring
          They protest on Fridays.            | Fridays = recurring
          They met on Feb. 29.                | Feb. 29 = 2016-02-29
          """)
  void resolvesByTheStoryDate(String text, String expected) {
    assertThat(show(tag(text, FRIDAY))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met on Thursday.",
        "They met in November.",
        "They met on Jan. 5.",
        "They met last week.",
        "They met yesterday.",
        "They met two days ago.",
        "They met overnight.",
        "They met this morning.",
        "They met from Monday to Wednesday.",
        "They have fought since Monday.",
        "They met in October last year."
      })
  void leavesRelativeWordsOpenWithoutStoryDate(String text) {
    assertThat(tag(text, Optional.empty()))
        .hasSize(1)
        .allSatisfy(
            expression -> {
              assertThat(expression.kind()).isEqualTo(TimeExpression.Kind.DATE);
              assertThat(expression.start()).isEmpty();
              assertThat(expression.end()).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met on Jan. 5, 2018.         | Jan. 5, 2018 = 2018-01-05
          They met on Friday, Jan. 5, 2018. | Friday, Jan. 5, 2018 = 2018-01-05
          They met in May 2014.             | May 2014 = 2014-05-01..2014-05-31
          They met in early May 2014.       | early May 2014 = 2014-05-01..2014-05-10
          He died in 2014.                  | 2014 = 2014-01-01..2014-12-31
          Talks ran from 3 to 5 May 2017.   | from 3 to 5 May 2017 = 2017-05-03..2017-05-05
          """)
  void resolvesFullDatesWithoutStoryDate(String text, String expected) {
    assertThat(show(tag(text, Optional.empty()))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met at 10 a.m.",
        "It is now over.",
        "He once met him.",
        "They may march again.",
        "The second round ended.",
        "Some 240 people died.",
        "British Prime Minister Theresa May spoke to reporters.",
        "He spoke at Mar-a-Lago to supporters.",
        "They voted on Super Tuesday.",
        "He recalled the Sept. 11 attacks."
      })
  void leavesOutWhatIsNoDate(String text) {
    assertThat(tag(text, FRIDAY)).isEmpty();
  }

  /**
   * Everything that SUTime is asked is near a cue; what is further away must not change it. Number
   * words count as no time by themselves.
   */
  @Test
  void findsTheSameNearCuesAsInWholeSentences() {
    SuTimeTagger everywhere =
        new SuTimeTagger(sentence -> IntStream.range(0, sentence.size()).boxed().toList());
    String text =
        """
        Brave farmers blocked the long road over the pass, and the police did not come there at all.
        On 5 May 2017 the two sides, who had not spoken for 12 years, met near the border with 40 aides.
        The minister said on Thursday morning that 300 people had fled, and that talks began last week.
        Some 1,200 men of the 3rd brigade left their base in the north by truck and by boat, he said.
        They will meet again in March, or later this month, if the second chamber votes for it by 22 to 9.
        The union, which has called for a strike since 2014, spoke of the worst year of all, in vain.
        """;
    for (Sentence sentence : Loaded.ANALYZER.sentences(text)) {
      assertThat(Loaded.TIMES.tag(sentence, FRIDAY))
          .as(text)
          .isEqualTo(everywhere.tag(sentence, FRIDAY));
    }
  }

  @Test
  void spansCountFromTheStartOfTheStory() {
    String text = "A headline 😀\n\nThey met there. On Thursday, Jan. 11, they parted.";
    List<TimeExpression> expressions = tag(text, FRIDAY);
    assertThat(expressions).hasSize(1);
    TimeExpression expression = expressions.get(0);
    assertThat(expression.span().of(text)).isEqualTo(expression.text());
    assertThat(expression.text()).isEqualTo("Thursday, Jan. 11");
  }

  @Test
  void neverThrowsAndKeepsOffsets() {
    List<String> parts =
        List.of(
            "May",
            "31",
            "99999999999999999999",
            "1.5e9999",
            "February",
            "30",
            "to",
            "-",
            "from",
            "2018",
            "0000",
            "ago",
            "two",
            "hundred",
            "weeks",
            "the",
            "last",
            "next",
            "Thursday",
            "'98",
            "every",
            "13/13/2013",
            "25:61",
            "T10",
            "Q9",
            "XXXX",
            "overnight",
            "since",
            ",",
            "between",
            "and",
            "of",
            "day",
            "before",
            "1/0",
            "½",
            "mid-November",
            "century");
    Random random = new Random(20180112);
    for (int i = 0; i < 400; i++) {
      String text =
          IntStream.range(0, 1 + random.nextInt(12))
              .mapToObj(n -> parts.get(random.nextInt(parts.size())))
              .collect(Collectors.joining(" "));
      Optional<LocalDate> date = random.nextBoolean() ? FRIDAY : Optional.empty();
      assertThatCode(
              () ->
                  tag(text, date)
                      .forEach(
                          expression -> {
                            assertThat(expression.span().of(text)).isEqualTo(expression.text());
                            if (expression.start().isPresent() && expression.end().isPresent()) {
                              assertThat(expression.start().get())
                                  .isBeforeOrEqualTo(expression.end().get());
                            }
                          }))
          .as(text)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void severalThreadsFindTheSame() {
    List<Sentence> sentences =
        Loaded.ANALYZER.sentences(
            "They met on Thursday. They met last week. Talks ran from 3 to 5 May. He died in 2014. "
                .repeat(30));
    List<List<TimeExpression>> alone =
        sentences.stream().map(sentence -> Loaded.TIMES.tag(sentence, FRIDAY)).toList();
    List<List<TimeExpression>> together =
        sentences.parallelStream().map(sentence -> Loaded.TIMES.tag(sentence, FRIDAY)).toList();
    assertThat(together).isEqualTo(alone);
  }
}
