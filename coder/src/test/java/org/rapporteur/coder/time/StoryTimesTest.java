package org.rapporteur.coder.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.event.EventFixture.STORY_DAY;
import static org.rapporteur.coder.language.SentenceFixture.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.event.EventFixture;
import org.rapporteur.coder.language.SentenceFixture;
import org.rapporteur.coder.lexicon.LexiconFixture;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.scene.Scene;
import org.rapporteur.coder.time.Occasion.Reality;

/** The story is of Wednesday, 5 October 2016. */
class StoryTimesTest {
  private static final LocalDate MONDAY = LocalDate.of(2016, 10, 3);

  private static final String BOMBED_ON_MONDAY =
      """
      Turkey NNP Turkey nsubj 2
      bombed VBD bomb   root  0
      Syria  NNP Syria  obj   2
      on     IN  on     case  5
      Monday NNP Monday obl   2
      """;

  private final StoryTimes times =
      new StoryTimes(LexiconFixture.lexicon(), Optional.of(STORY_DAY), Optional.empty());

  private final List<Scene> scenes = new ArrayList<>();

  private void story(String... tables) {
    scenes.addAll(EventFixture.scenes(tables));
  }

  private static Occasion occasion(
      Scene scene, String trigger, EventType type, boolean doer, String... countries) {
    int token = at(scene.parsed(), trigger);
    return new Occasion(
        token, List.of(token), type, Set.of(countries), Optional.empty(), Reality.DONE, doer);
  }

  private static TimeExpression day(Scene scene, String words, LocalDate day) {
    return new TimeExpression(
        SentenceFixture.spanOf(scene.parsed().sentence(), words),
        words,
        Optional.of(day),
        Optional.of(day),
        TimeExpression.Kind.DATE);
  }

  /** The dates of assaults by their triggers. */
  private List<Optional<LocalDate>> assaults(
      Scene scene, List<String> triggers, TimeExpression... at) {
    return times
        .dates(
            scene,
            triggers.stream()
                .map(trigger -> occasion(scene, trigger, EventType.ASSAULT, true, "TUR", "SYR"))
                .toList(),
            List.of(at))
        .stream()
        .map(EventDate::start)
        .toList();
  }

  private void tellMonday() {
    assertThat(assaults(scenes.get(0), List.of("bombed"), day(scenes.get(0), "Monday", MONDAY)))
        .containsExactly(Optional.of(MONDAY));
  }

  @Test
  void aDistanceCountsFromTheEventToldLast() {
    story(
        BOMBED_ON_MONDAY,
        """
        It     PRP it     nsubj     2
        bombed VBD bomb   root      0
        Iran   NNP Iran   obj       2
        two    CD  two    nummod    5
        days   NNS day    obl:npmod 6
        later  RB  later  advmod    2
        """);
    tellMonday();

    assertThat(assaults(scenes.get(1), List.of("bombed")))
        .containsExactly(Optional.of(MONDAY.plusDays(2)));
  }

  @Test
  void aDistanceThatIsLeftOpenGivesNoDays() {
    story(
        BOMBED_ON_MONDAY,
        """
        Weeks  NNS week   obl:npmod 2
        later  RB  later  advmod    4
        it     PRP it     nsubj     4
        bombed VBD bomb   root      0
        Iran   NNP Iran   obj       4
        """);
    tellMonday();

    assertThat(assaults(scenes.get(1), List.of("bombed"))).containsExactly(Optional.empty());
  }

  @Test
  void aDistanceWithoutAnEventToCountFromGivesNoDays() {
    story(
        """
        Two    CD  two    nummod    2
        days   NNS day    obl:npmod 3
        later  RB  later  advmod    5
        Turkey NNP Turkey nsubj     5
        bombed VBD bomb   root      0
        Syria  NNP Syria  obj       5
        """);

    EventDate date =
        times
            .dates(
                scenes.get(0),
                List.of(occasion(scenes.get(0), "bombed", EventType.ASSAULT, true, "TUR")),
                List.of())
            .get(0);

    assertThat(date.start()).isEmpty();
    assertThat(date.text()).contains("Two days later");
  }

  private static final String TWO_CLAUSES =
      """
      Turkey   NNP Turkey nsubj  2
      bombed   VBD bomb   root   0
      Syria    NNP Syria  obj    2
      two      CD  two    nummod 5
      days     NNS day    dep    8
      after    IN  after  mark   8
      rebels   NNS rebel  nsubj  8
      attacked VBD attack advcl  2
      Ankara   NNP Ankara obj    8
      Monday   NNP Monday obl:tmod HEAD
      """;

  @Test
  void theMainClauseIsDatedByTheOtherOne() {
    story(TWO_CLAUSES.replace("HEAD", "8"));

    assertThat(
            assaults(
                scenes.get(0), List.of("bombed", "attacked"), day(scenes.get(0), "Monday", MONDAY)))
        .containsExactly(Optional.of(MONDAY.plusDays(2)), Optional.of(MONDAY));
  }

  @Test
  void theOtherClauseIsDatedByTheMainOne() {
    story(TWO_CLAUSES.replace("HEAD", "2"));

    assertThat(
            assaults(
                scenes.get(0), List.of("bombed", "attacked"), day(scenes.get(0), "Monday", MONDAY)))
        .containsExactly(Optional.of(MONDAY), Optional.of(MONDAY.minusDays(2)));
  }

  private static final String BEFORE_THE_NOUN =
      """
      Two     CD  two     nummod   2
      days    NNS day     obl:tmod 7
      before  IN  before  case     5
      the     DT  the     det      5
      bombing NN  bombing nmod     2
      Iran    NNP Iran    nsubj    7
      stormed VBD storm   root     0
      Basra   NNP Basra   obj      7
      """;

  @Test
  void aDefiniteNounTakesUpAnEventOfItsType() {
    story(BOMBED_ON_MONDAY, BEFORE_THE_NOUN);
    tellMonday();

    assertThat(assaults(scenes.get(1), List.of("stormed")))
        .containsExactly(Optional.of(MONDAY.minusDays(2)));
  }

  @Test
  void aNounThatNothingToldGivesNoDays() {
    story(BOMBED_ON_MONDAY, BEFORE_THE_NOUN.replace("bombing", "harvest"));
    tellMonday();

    assertThat(assaults(scenes.get(1), List.of("stormed"))).containsExactly(Optional.empty());
  }

  @Test
  void aDatedNounIsCountedFromItsOwnDate() {
    story(
        """
        Two     CD  two     nummod    2
        days    NNS day     obl:tmod  7
        after   IN  after   case      6
        Monday  NNP Monday  nmod:poss 6
        's      POS 's      case      4
        vote    NN  vote    nmod      2
        stormed VBD storm   root      0
        rebels  NNS rebel   nsubj     7
        """);

    assertThat(assaults(scenes.get(0), List.of("stormed"), day(scenes.get(0), "Monday", MONDAY)))
        .containsExactly(Optional.of(MONDAY.plusDays(2)));
  }

  @Test
  void aDayOfTheYearWithANameIsTheLatestOne() {
    story(
        """
        Turkey NNP Turkey nsubj    2
        bombed VBD bomb   root     0
        Syria  NNP Syria  obj      2
        on     IN  on     case     6
        Labour NNP Labour compound 6
        Day    NNP Day    obl      2
        """);

    assertThat(assaults(scenes.get(0), List.of("bombed")))
        .containsExactly(Optional.of(LocalDate.of(2016, 5, 1)));
  }

  private Optional<LocalDate> toll(String auxiliary, String auxiliary2, String... countries) {
    story(
        BOMBED_ON_MONDAY,
        """
        Two      CD  two      nummod     2
        soldiers NNS soldier  nsubj:pass 5
        %s
        %s
        wounded  VBN wound    root       0
        """
            .formatted(auxiliary, auxiliary2));
    tellMonday();
    return times
        .dates(
            scenes.get(1),
            List.of(occasion(scenes.get(1), "wounded", EventType.ASSAULT, false, countries)),
            List.of())
        .get(0)
        .start();
  }

  @Test
  void aTollHasTheDateOfTheEventBefore() {
    assertThat(toll("also  RB  also  advmod   5", "were  VBD be  aux:pass 5", "SYR"))
        .contains(MONDAY);
  }

  @Test
  void aTollInTheOutcomeOfManyEventsHasNoDate() {
    assertThat(toll("have  VBP have  aux  5", "been  VBN be  aux:pass 5", "SYR")).isEmpty();
  }

  @Test
  void aTollOfOthersIsAnotherEvent() {
    assertThat(toll("also  RB  also  advmod   5", "were  VBD be  aux:pass 5", "PER")).isEmpty();
  }

  @Test
  void anAccountInThePastPerfectHasTheDateOfTheEventBefore() {
    story(
        BOMBED_ON_MONDAY,
        """
        Syria    NNP Syria    nsubj 2
        said     VBD say      root  0
        Turkey   NNP Turkey   nsubj 5
        had      VBD have     aux   5
        attacked VBN attack   ccomp 2
        first    RB  first    advmod 5
        """);
    tellMonday();

    assertThat(assaults(scenes.get(1), List.of("attacked"))).containsExactly(Optional.of(MONDAY));
  }

  @Test
  void whatIsToldInTheSimplePastIsANewEvent() {
    story(
        BOMBED_ON_MONDAY,
        """
        Turkey   NNP Turkey   nsubj 2
        attacked VBD attack   root  0
        Syria    NNP Syria    obj   2
        """);
    tellMonday();

    assertThat(assaults(scenes.get(1), List.of("attacked"))).containsExactly(Optional.empty());
  }

  @Test
  void theWordsOfADatelineDateNothing() {
    story(BOMBED_ON_MONDAY);
    Scene scene = scenes.get(0);
    StoryTimes withLine =
        new StoryTimes(
            LexiconFixture.lexicon(),
            Optional.of(STORY_DAY),
            Optional.of(SentenceFixture.spanOf(scene.parsed().sentence(), "Monday")));

    assertThat(
            withLine.dates(
                scene,
                List.of(occasion(scene, "bombed", EventType.ASSAULT, true, "TUR")),
                List.of(day(scene, "Monday", MONDAY))))
        .containsExactly(EventDate.NONE);
  }

  @Test
  void aWeekThatIsPickedFromNowIsNoDistance() {
    story(
        """
        Turkey NNP Turkey nsubj    2
        bombed VBD bomb   root     0
        Syria  NNP Syria  obj      2
        last   JJ  last   amod     5
        week   NN  week   obl:tmod 2
        after  IN  after  case     8
        a      DT  a      det      8
        quake  NN  quake  obl      2
        """);

    assertThat(assaults(scenes.get(0), List.of("bombed"), day(scenes.get(0), "last week", MONDAY)))
        .containsExactly(Optional.of(MONDAY));
  }

  @Test
  void theTimeOfAWhenClauseIsThatOfTheMainOne() {
    story(
        """
        Turkey   NNP Turkey nsubj  2
        bombed   VBD bomb   root   0
        Syria    NNP Syria  obj    2
        when     WRB when   advmod 6
        rebels   NNS rebel  nsubj  6
        attacked VBD attack advcl  2
        on       IN  on     case   8
        Monday   NNP Monday obl    6
        """);

    assertThat(assaults(scenes.get(0), List.of("bombed"), day(scenes.get(0), "Monday", MONDAY)))
        .containsExactly(Optional.of(MONDAY));
  }

  @Test
  void theAttackThatIsNamedAgainHasItsDate() {
    story(
        BOMBED_ON_MONDAY,
        """
        The     DT  the     det   2
        bombing NN  bombing nsubj 3
        killed  VBD kill    root  0
        rebels  NNS rebel   obj   3
        """);
    tellMonday();

    assertThat(assaults(scenes.get(1), List.of("killed"))).containsExactly(Optional.of(MONDAY));
  }
}
