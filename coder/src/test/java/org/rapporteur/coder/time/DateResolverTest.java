package org.rapporteur.coder.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.event.EventFixture.STORY_DAY;
import static org.rapporteur.coder.language.SentenceFixture.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.event.EventFixture;
import org.rapporteur.coder.language.SentenceFixture;
import org.rapporteur.coder.lexicon.LexiconFixture;
import org.rapporteur.coder.scene.Scene;
import org.rapporteur.coder.time.TimeExpression.Kind;

/** The story is of Wednesday, 5 October 2016. */
class DateResolverTest {
  private static final LocalDate MONDAY = LocalDate.of(2016, 10, 3);
  private static final LocalDate TUESDAY = LocalDate.of(2016, 10, 4);

  private static TimeExpression day(Scene scene, String words, LocalDate day) {
    return span(scene, words, day, day, Kind.DATE);
  }

  private static TimeExpression span(
      Scene scene, String words, LocalDate start, LocalDate end, Kind kind) {
    return new TimeExpression(
        SentenceFixture.spanOf(scene.parsed().sentence(), words),
        words,
        Optional.ofNullable(start),
        Optional.ofNullable(end),
        kind);
  }

  private static EventDate date(
      Scene scene, String trigger, boolean future, TimeExpression... expressions) {
    return new DateResolver(LexiconFixture.measures())
        .date(
            scene,
            at(scene.parsed(), trigger),
            List.of(at(scene.parsed(), trigger)),
            List.of(expressions),
            Optional.of(STORY_DAY),
            future);
  }

  private final Scene simple =
      EventFixture.scene(
          """
          Rebels   NNS rebel  nsubj    2
          attacked VBD attack root     0
          Aleppo   NNP Aleppo obj      2
          on       IN  on     case     5
          Monday   NNP Monday obl      2
          """);

  private final Scene reported =
      EventFixture.scene(
          """
          Putin    NNP Putin   nsubj    2
          said     VBD say     root     0
          Tuesday  NNP Tuesday obl:tmod 2
          that     IN  that    mark     6
          rebels   NNS rebel   nsubj    6
          attacked VBD attack  ccomp    2
          Aleppo   NNP Aleppo  obj      6
          Monday   NNP Monday  obl:tmod 6
          """);

  @Test
  void theExpressionOfTheClauseDatesItsTrigger() {
    EventDate date = date(simple, "attacked", false, day(simple, "Monday", MONDAY));

    assertThat(date.start()).contains(MONDAY);
    assertThat(date.end()).contains(MONDAY);
    assertThat(date.basis()).isEqualTo(EventDate.Basis.STATED);
    assertThat(date.text()).contains("Monday");
  }

  @Test
  void withoutAnExpressionThereIsNoDate() {
    assertThat(date(simple, "attacked", false)).isEqualTo(EventDate.NONE);
  }

  @Test
  void whatIsSaidHasItsOwnTime() {
    TimeExpression tuesday = day(reported, "Tuesday", TUESDAY);
    TimeExpression monday = day(reported, "Monday", MONDAY);

    assertThat(date(reported, "attacked", false, tuesday, monday).start()).contains(MONDAY);
    assertThat(date(reported, "said", false, tuesday, monday).start()).contains(TUESDAY);
  }

  @Test
  void theTimeOfSayingIsNotTheTimeOfWhatIsSaid() {
    assertThat(date(reported, "attacked", false, day(reported, "Tuesday", TUESDAY)))
        .isEqualTo(EventDate.NONE);
  }

  @Test
  void theTimeOfWhatIsSaidIsNotTheTimeOfSaying() {
    assertThat(date(reported, "said", false, day(reported, "Monday", MONDAY)))
        .isEqualTo(EventDate.NONE);
  }

  @Test
  void aNounHasTheDateOfItsVerb() {
    Scene scene =
        EventFixture.scene(
            """
            Rebels   NNS rebel  nsubj    2
            launched VBD launch root     0
            an       DT  a      det      4
            attack   NN  attack obj      2
            Monday   NNP Monday obl:tmod 2
            """);

    assertThat(date(scene, "attack", false, day(scene, "Monday", MONDAY)).start()).contains(MONDAY);
  }

  @Test
  void theNearerExpressionWins() {
    Scene scene =
        EventFixture.scene(
            """
            On        IN  on      case  2
            Tuesday   NNP Tuesday obl   4
            Turkey    NNP Turkey  nsubj 4
            condemned VBD condemn root  0
            the       DT  the     det   6
            attack    NN  attack  obj   4
            of        IN  of      case  8
            Monday    NNP Monday  nmod  6
            """);
    TimeExpression tuesday = day(scene, "Tuesday", TUESDAY);
    TimeExpression monday = day(scene, "Monday", MONDAY);

    assertThat(date(scene, "attack", false, tuesday, monday).start()).contains(MONDAY);
    assertThat(date(scene, "condemned", false, tuesday, monday).start()).contains(TUESDAY);
  }

  @Test
  void lengthsAndRecurringTimesAreNoDates() {
    TimeExpression recurring = span(simple, "Monday", MONDAY, MONDAY, Kind.RECURRING);
    TimeExpression duration = span(simple, "Monday", null, null, Kind.DURATION);

    assertThat(date(simple, "attacked", false, recurring, duration)).isEqualTo(EventDate.NONE);
  }

  @Test
  void aWeekdayOfSomethingPlannedIsTheNextOne() {
    EventDate date = date(simple, "attacked", true, day(simple, "Monday", MONDAY));

    assertThat(date.start()).contains(LocalDate.of(2016, 10, 10));
    assertThat(date.end()).contains(LocalDate.of(2016, 10, 10));
  }

  @Test
  void aSpanKeepsBothEndsAndOpenOnesStayOpen() {
    TimeExpression week =
        span(simple, "Monday", LocalDate.of(2016, 9, 26), LocalDate.of(2016, 10, 2), Kind.DATE);
    TimeExpression since = span(simple, "Monday", MONDAY, null, Kind.DATE);

    assertThat(date(simple, "attacked", false, week).end()).contains(LocalDate.of(2016, 10, 2));
    assertThat(date(simple, "attacked", false, since).start()).contains(MONDAY);
    assertThat(date(simple, "attacked", false, since).end()).isEmpty();
  }

  @Test
  void withoutAStoryDateTheWordsRemain() {
    TimeExpression unresolved = span(simple, "Monday", null, null, Kind.DATE);

    EventDate date =
        new DateResolver(LexiconFixture.measures())
            .date(
                simple,
                at(simple.parsed(), "attacked"),
                List.of(at(simple.parsed(), "attacked")),
                List.of(unresolved),
                Optional.empty(),
                true);

    assertThat(date.start()).isEmpty();
    assertThat(date.text()).contains("Monday");
  }

  @Test
  void aTimeBetweenARelativeClauseAndTheVerbBelongsToTheVerb() {
    Scene scene =
        EventFixture.scene(
            """
            Chile    NNP Chile   nsubj     9
            ,        ,   ,       punct     1
            which    WDT which   nsubj     5
            has      VBZ have    aux       5
            waited   VBN wait    acl:relcl 1
            ,        ,   ,       punct     1
            on       IN  on      case      8
            Monday   NNP Monday  obl       5
            promised VBD promise root      0
            aid      NN  aid     obj       9
            """);

    assertThat(date(scene, "promised", false, day(scene, "Monday", MONDAY)).start())
        .contains(MONDAY);
  }

  @Test
  void whatTellsWhoSomebodyIsHasItsOwnTime() {
    Scene scene =
        EventFixture.scene(
            """
            Police   NNS police  nsubj     2
            arrested VBD arrest  root      0
            a        DT  a       det       4
            man      NN  man     obj       2
            who      WP  who     nsubj     6
            attacked VBD attack  acl:relcl 4
            soldiers NNS soldier obj       6
            Monday   NNP Monday  obl:tmod  2
            """);

    assertThat(date(scene, "attacked", false, day(scene, "Monday", MONDAY)))
        .isEqualTo(EventDate.NONE);
  }

  @Test
  void whatHadBeenBeforeHasItsOwnTime() {
    Scene scene =
        EventFixture.scene(
            """
            Spain    NNP Spain   nsubj    2
            withdrew VBD withdraw root    0
            Monday   NNP Monday  obl:tmod 2
            after    IN  after   mark     7
            rebels   NNS rebel   nsubj    7
            had      VBD have    aux      7
            attacked VBN attack  advcl    2
            """);

    assertThat(date(scene, "attacked", false, day(scene, "Monday", MONDAY)))
        .isEqualTo(EventDate.NONE);
  }

  private final Scene namingAttack =
      EventFixture.scene(
          """
          Turkey    NNP Turkey  nsubj     2
          condemned VBD condemn root      0
          Monday    NNP Monday  nmod:poss 5
          's        POS 's      case      3
          attack    NN  attack  obj       2
          """);

  @Test
  void theTimeOfAnObjectIsNotThatOfItsVerb() {
    TimeExpression monday = day(namingAttack, "Monday", MONDAY);

    assertThat(date(namingAttack, "condemned", false, monday)).isEqualTo(EventDate.NONE);
    assertThat(date(namingAttack, "attack", false, monday).start()).contains(MONDAY);
  }

  @Test
  void whatWentOnAtTheTimeDatesTheVerbAbove() {
    Scene scene =
        EventFixture.scene(
            """
            Police      NNS police     nsubj     2
            beat        VBD beat       root      0
            journalists NNS journalist obj       2
            who         WP  who        nsubj     6
            were        VBD be         aux       6
            filming     VBG film       acl:relcl 3
            Monday      NNP Monday     nmod:poss 9
            's          POS 's         case      7
            march       NN  march      obj       6
            """);

    assertThat(date(scene, "beat", false, day(scene, "Monday", MONDAY)).start()).contains(MONDAY);
  }

  @Test
  void whatIsPlannedFromADayOnHasNoEndYet() {
    Scene scene =
        EventFixture.scene(
            """
            Teachers NNS teacher nsubj 3
            will     MD  will    aux   3
            strike   VB  strike  root  0
            from     IN  from    case  5
            Monday   NNP Monday  obl   3
            """);
    EventDate planned = date(scene, "strike", true, day(scene, "Monday", MONDAY));

    assertThat(planned.start()).contains(LocalDate.of(2016, 10, 10));
    assertThat(planned.end()).isEmpty();
  }

  @Test
  void aWeekdayThatSaysOfWhichWeekIsNotMoved() {
    EventDate date = date(simple, "attacked", true, day(simple, "Monday", MONDAY));
    TimeExpression past =
        new TimeExpression(
            day(simple, "Monday", MONDAY).span(),
            "last Monday",
            Optional.of(MONDAY),
            Optional.of(MONDAY),
            Kind.DATE);

    assertThat(date.start()).contains(MONDAY.plusWeeks(1));
    assertThat(date(simple, "attacked", true, past).start()).contains(MONDAY);
  }

  @Test
  void aDeadlineAheadDoesNotDateWhatHasHappened() {
    TimeExpression byDecember = span(simple, "Monday", null, LocalDate.of(2016, 12, 31), Kind.DATE);

    assertThat(date(simple, "attacked", false, byDecember)).isEqualTo(EventDate.NONE);
  }

  @Test
  void aClauseOfATimeHasItAndANounBelowItHasNot() {
    String table =
        """
        They    PRP they    nsubj    2
        left    VBD leave   root     0
        Monday  NNP Monday  obl:tmod 2
        when    WRB when    advmod   6
        rebels  NNS rebel   nsubj    6
        fired   VBD fire    RELATION 3
        """;
    Scene clause = EventFixture.scene(table.replace("RELATION", "acl:relcl"));
    Scene phrase = EventFixture.scene(table.replace("RELATION", "nmod"));

    assertThat(date(clause, "fired", false, day(clause, "Monday", MONDAY)).start())
        .contains(MONDAY);
    assertThat(date(phrase, "fired", false, day(phrase, "Monday", MONDAY)))
        .isEqualTo(EventDate.NONE);
  }

  @Test
  void thePresentPerfectDoesNotShareThePastTimeBesideIt() {
    Scene scene =
        EventFixture.scene(
            """
            Putin    NNP Putin    nsubj    2
            spoke    VBD speak    root     0
            Tuesday  NNP Tuesday  obl:tmod 2
            and      CC  and      cc       6
            has      VBZ have     aux      6
            attacked VBN attack   conj     2
            Aleppo   NNP Aleppo   obj      6
            """);

    assertThat(date(scene, "attacked", false, day(scene, "Tuesday", TUESDAY)))
        .isEqualTo(EventDate.NONE);
  }

  @Test
  void aClauseOfContrastHasItsOwnTime() {
    Scene scene =
        EventFixture.scene(
            """
            Rebels   NNS rebel    nsubj    2
            attacked VBD attack   root     0
            Tuesday  NNP Tuesday  obl:tmod 2
            whereas  IN  whereas  mark     6
            Putin    NNP Putin    nsubj    6
            blamed   VBD blame    advcl    2
            Syria    NNP Syria    obj      6
            """);

    assertThat(date(scene, "blamed", false, day(scene, "Tuesday", TUESDAY)))
        .isEqualTo(EventDate.NONE);
    assertThat(date(scene, "attacked", false, day(scene, "Tuesday", TUESDAY)).start())
        .contains(TUESDAY);
  }
}
