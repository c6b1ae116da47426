package org.rapporteur.coder.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.language.SentenceFixture.at;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.event.EventFixture;
import org.rapporteur.coder.lexicon.LexiconFixture;
import org.rapporteur.coder.lexicon.NounClasses;
import org.rapporteur.coder.place.PlaceResolver.Reach;
import org.rapporteur.coder.scene.Scene;

class PlaceResolverTest {
  private static final Map<String, Place> PLACES =
      Map.of(
          "Lindow", place("Lindow", Place.Kind.CITY, "CHL"),
          "Aleppo", place("Aleppo", Place.Kind.CITY, "SYR"),
          "Sochi", place("Sochi", Place.Kind.CITY, "RUS"),
          "Damascus", place("Damascus", Place.Kind.CITY, "SYR"),
          "Syria", place("Syria", Place.Kind.COUNTRY, "SYR"));

  private final PlaceResolver resolver =
      new PlaceResolver(
          name -> Optional.ofNullable(PLACES.get(name)).stream().toList(),
          new NounClasses(
              Map.of(
                  "places", Set.of("town", "district"),
                  "locative-prepositions", Set.of("in", "at", "near", "on", "outside"),
                  "occasion-prepositions", Set.of("at", "during"),
                  "local-bodies", Set.of("court"))),
          LexiconFixture.measures());

  private static Place place(String name, Place.Kind kind, String country) {
    return new Place(
        name, kind, Optional.of(country), Optional.empty(), Optional.empty(), Optional.empty(), 0);
  }

  private Optional<String> where(String trigger, String table) {
    return where(trigger, Reach.AROUND, table);
  }

  private Optional<String> where(String trigger, Reach reach, String table) {
    Scene scene = EventFixture.scene(table);
    return resolver
        .place(scene, at(scene.parsed(), trigger), List.of(), reach, List.of())
        .map(found -> found.place().name());
  }

  @Test
  void thePlaceStandsInTheClauseOfTheTrigger() {
    assertThat(
            where(
                "attacked",
                """
                Rebels   NNS rebel   nsubj 2
                attacked VBD attack  root  0
                soldiers NNS soldier obj   2
                in       IN  in      case  5
                Aleppo   NNP Aleppo  obl   2
                """))
        .contains("Aleppo");
  }

  @Test
  void theSmallestPlaceWins() {
    assertThat(
            where(
                "attacked",
                """
                Rebels   NNS rebel   nsubj 2
                attacked VBD attack  root  0
                soldiers NNS soldier obj   2
                in       IN  in      case  5
                Aleppo   NNP Aleppo  obl   2
                in       IN  in      case  7
                Syria    NNP Syria   nmod  5
                """))
        .contains("Aleppo");
    assertThat(
            where(
                "attacked",
                """
                In       IN  in       case  2
                Syria    NNP Syria    obl   5
                ,        ,   ,        punct 5
                rebels   NNS rebel    nsubj 5
                attacked VBD attack   root  0
                soldiers NNS soldier  obj   5
                near     IN  near     case  8
                Damascus NNP Damascus obl   5
                """))
        .contains("Damascus");
  }

  @Test
  void aPlaceNounLeadsToTheNameInIt() {
    assertThat(
            where(
                "attacked",
                """
                Rebels   NNS rebel   nsubj 2
                attacked VBD attack  root  0
                soldiers NNS soldier obj   2
                in       IN  in      case  6
                the      DT  the     det   6
                town     NN  town    obl   2
                of       IN  of      case  8
                Aleppo   NNP Aleppo  nmod  6
                """))
        .contains("Aleppo");
  }

  @Test
  void thePlaceOfTheObjectIsThePlaceOfTheEvent() {
    assertThat(
            where(
                "attacked",
                """
                Rebels   NNS rebel   nsubj 2
                attacked VBD attack  root  0
                soldiers NNS soldier obj   2
                in       IN  in      case  5
                Aleppo   NNP Aleppo  nmod  3
                """))
        .contains("Aleppo");
  }

  @Test
  void theClauseAboveLendsItsPlace() {
    assertThat(
            where(
                "killing",
                """
                Rebels   NNS rebel   nsubj 2
                stormed  VBD storm   root  0
                barracks NNS barrack obj   2
                in       IN  in      case  5
                Aleppo   NNP Aleppo  obl   2
                ,        ,   ,       punct 7
                killing  VBG kill    advcl 2
                soldiers NNS soldier obj   7
                """))
        .contains("Aleppo");
  }

  @Test
  void thePlaceOfAReportIsNotThatOfTheEvent() {
    String table =
        """
        In       IN  in      case  2
        Sochi    NNP Sochi   obl   5
        ,        ,   ,       punct 5
        Putin    NNP Putin   nsubj 5
        said     VBD say     root  0
        rebels   NNS rebel   nsubj 7
        attacked VBD attack  ccomp 5
        soldiers NNS soldier obj   7
        """;

    assertThat(where("attacked", table)).isEmpty();
    assertThat(where("said", table)).contains("Sochi");
  }

  @Test
  void aDestinationIsThePlaceOfAVisitOnly() {
    String table =
        """
        Putin    NNP Putin  nsubj 2
        returned VBD return root  0
        to       TO  to     case  4
        Sochi    NNP Sochi  obl   2
        """;

    assertThat(where("returned", new Reach(true, false, false), table)).contains("Sochi");
    assertThat(where("returned", Reach.AROUND, table)).isEmpty();
  }

  @Test
  void aPersonAfterAPrepositionIsNoPlace() {
    assertThat(
            where(
                "spoke",
                """
                Envoys NNS envoy nsubj 2
                spoke  VBD speak root  0
                on     IN  on    case  4
                Putin  NNP Putin obl   2
                """))
        .isEmpty();
  }

  @Test
  void theWordsThatNameThePlaceAreFound() {
    Scene scene =
        EventFixture.scene(
            """
            Rebels   NNS rebel   nsubj 2
            attacked VBD attack  root  0
            soldiers NNS soldier obj   2
            in       IN  in      case  5
            Aleppo   NNP Aleppo  obl   2
            """);

    PlaceResolver.Found found =
        resolver.place(scene, 1, List.of(), Reach.AROUND, List.of()).orElseThrow();

    assertThat(found.first()).isEqualTo(at(scene.parsed(), "Aleppo"));
    assertThat(found.last()).isEqualTo(found.first());
    assertThat(found.place().country()).contains("SYR");
  }

  private static final String TOWN =
      """
      Drivers NNS driver nsubj 2
      blocked VBD block  root  0
      roads   NNS road   obj   2
      in      IN  in     case  6
      the     DT  the    det   6
      town    NN  town   nmod  3
      of      IN  of     case  8
      NAME    NNS NAME   nmod  6
      """;

  private Place placed(String table, String trigger, List<String> nearby) {
    Scene scene = EventFixture.scene(table);
    return resolver
        .place(scene, at(scene.parsed(), trigger), List.of(), Reach.AROUND, nearby)
        .orElseThrow()
        .place();
  }

  @Test
  void aTownThatNoGazetteerHasLiesInTheCountryOfTheEvent() {
    Place place = placed(TOWN.replace("NAME", "Brimsk"), "blocked", List.of("CHL", "PER"));

    assertThat(place.name()).isEqualTo("Brimsk");
    assertThat(place.country()).contains("CHL");
    assertThat(place.latitude()).isEmpty();
  }

  @Test
  void aTownOfTheGazetteerIsTakenWhereItLiesNearby() {
    assertThat(placed(TOWN.replace("NAME", "Lindow"), "blocked", List.of("PER", "CHL")).country())
        .contains("CHL");
    assertThat(placed(TOWN.replace("NAME", "Lindow"), "blocked", List.of("PER")).country())
        .contains("PER");
  }

  @Test
  void aNameInFrontOfAPlaceNounIsAPlaceAlsoBehindAnInstrument() {
    Place place =
        placed(
            """
            Rebels   NNS rebel    nsubj    2
            attacked VBD attack   root     0
            soldiers NNS soldier  obj      2
            with     IN  with     case     5
            stones   NNS stone    obl      2
            in       IN  in       case     9
            the      DT  the      det      9
            Brimsk   NNP Brimsk   compound 9
            district NN  district nmod     5
            """,
            "attacked",
            List.of("SYR"));

    assertThat(place.name()).isEqualTo("Brimsk");
    assertThat(place.country()).contains("SYR");
  }

  @Test
  void aNameThatNobodyBearsIsAPlaceOnlyInACountryNearby() {
    String table =
        """
        Rebels   NNS rebel   nsubj 2
        attacked VBD attack  root  0
        soldiers NNS soldier obj   2
        in       IN  in      case  5
        Lindow   NNP Lindow  obl   2
        """;
    Scene scene = EventFixture.scene(table);

    assertThat(placed(table, "attacked", List.of("CHL")).name()).isEqualTo("Lindow");
    assertThat(resolver.place(scene, 1, List.of(), Reach.AROUND, List.of("PER"))).isEmpty();
  }

  private static final Reach TARGET = new Reach(false, true, false);

  @Test
  void whatIsStruckIsThePlaceWhereItIsACity() {
    String table =
        """
        Turkey NNP Turkey nsubj 2
        bombed VBD bomb   root  0
        NAME   NNP NAME   obj   2
        """;

    assertThat(where("bombed", TARGET, table.replace("NAME", "Aleppo"))).contains("Aleppo");
    assertThat(where("bombed", Reach.AROUND, table.replace("NAME", "Aleppo"))).isEmpty();
    assertThat(where("bombed", TARGET, table.replace("NAME", "Syria"))).isEmpty();
  }

  @Test
  void whoIsStruckMayTellThePlace() {
    String table =
        """
        Turkey  NNP Turkey  nsubj 2
        fired   VBD fire    root  0
        on      IN  on      case  4
        farmers NNS farmer  obl   2
        in      IN  in      case  6
        Aleppo  NNP Aleppo  nmod  4
        """;

    assertThat(where("fired", TARGET, table)).contains("Aleppo");
    assertThat(where("fired", Reach.AROUND, table)).isEmpty();
  }

  @Test
  void whereSomebodyLeavesFromIsThePlace() {
    String table =
        """
        Turkey   NNP Turkey   nsubj 2
        withdrew VBD withdraw root  0
        from     IN  from     case  4
        Aleppo   NNP Aleppo   obl   2
        """;

    assertThat(where("withdrew", new Reach(false, true, true), table)).contains("Aleppo");
    assertThat(where("withdrew", TARGET, table)).isEmpty();
  }

  @Test
  void thePlaceOfTalksMayHangOnTheLastParty() {
    assertThat(
            where(
                "failed",
                """
                Talks   NNS talk    nsubj 8
                between IN  between case  3
                farmers NNS farmer  nmod  1
                and     CC  and     cc    5
                miners  NNS miner   conj  3
                in      IN  in      case  7
                Aleppo  NNP Aleppo  nmod  5
                failed  VBD fail    root  0
                """))
        .contains("Aleppo");
  }

  @Test
  void aMonthIsNoPlace() {
    String table =
        """
        Turkey NNP Turkey nsubj 2
        bombed VBD bomb   root  0
        rebels NNS rebel  obj   2
        in     IN  in     case  5
        August NNP August obl   2
        """;
    PlaceResolver everywhere =
        new PlaceResolver(
            name -> List.of(place(name, Place.Kind.CITY, "USA")),
            new NounClasses(Map.of("locative-prepositions", Set.of("in"))),
            LexiconFixture.measures());

    assertThat(
            everywhere.place(EventFixture.scene(table), 1, List.of(), Reach.AROUND, List.of("USA")))
        .isEmpty();
  }

  @Test
  void aVillageThatNoListHasLiesWhereTheWordsBehindItSay() {
    Scene scene =
        EventFixture.scene(
            """
            Rebels   NNS rebel   nsubj 2
            attacked VBD attack  root  0
            soldiers NNS soldier obj   2
            in       IN  in      case  5
            Brimsk   NNP Brimsk  obl   2
            in       IN  in      case  7
            Syria    NNP Syria   nmod  5
            """);

    PlaceResolver.Found found =
        resolver.place(scene, 1, List.of(), Reach.AROUND, List.of("CHL")).orElseThrow();

    assertThat(found.place().name()).isEqualTo("Brimsk");
    assertThat(found.place().country()).contains("SYR");
    assertThat(found.precision()).isEqualTo(Place.Precision.COUNTRY);
  }

  private PlaceResolver.Found relative(String table) {
    PlaceResolver located =
        new PlaceResolver(
            name ->
                name.equals("Aleppo")
                    ? List.of(
                        new Place(
                            "Aleppo",
                            Place.Kind.CITY,
                            Optional.of("SYR"),
                            Optional.empty(),
                            Optional.of(36.2),
                            Optional.of(37.16),
                            0))
                    : List.of(),
            new NounClasses(
                Map.of("locative-prepositions", Set.of("north of", "in", "of", "from"))),
            LexiconFixture.measures());
    return located
        .place(EventFixture.scene(table), 1, List.of(), Reach.AROUND, List.of())
        .orElseThrow();
  }

  @Test
  void aDistanceAndDirectionMoveThePointAndStandInTheWords() {
    PlaceResolver.Found found =
        relative(
            """
            Rebels   NNS rebel   nsubj    2
            attacked VBD attack  root     0
            soldiers NNS soldier obj      2
            30       CD  30      nummod   5
            km       NN  km      obl:npmod 6
            north    RB  north   advmod   2
            of       IN  of      case     8
            Aleppo   NNP Aleppo  obl      2
            """);

    assertThat(found.first()).isEqualTo(3);
    assertThat(found.place().latitude().orElseThrow()).isBetween(36.4, 36.5);
    assertThat(found.precision()).isEqualTo(Place.Precision.REGION);
  }

  @Test
  void aDirectionWithoutDistanceKeepsThePointAndIsNoMorePreciseThanARegion() {
    PlaceResolver.Found found =
        relative(
            """
            Rebels   NNS rebel   nsubj    2
            attacked VBD attack  root     0
            soldiers NNS soldier obj      2
            north    RB  north   advmod   2
            of       IN  of      case     6
            Aleppo   NNP Aleppo  obl      2
            """);

    assertThat(found.first()).isEqualTo(3);
    assertThat(found.place().latitude()).contains(36.2);
    assertThat(found.precision()).isEqualTo(Place.Precision.REGION);
  }
}
