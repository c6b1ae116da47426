package org.rapporteur.petrarch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.coder.actor.Actor;
import org.rapporteur.coder.actor.ActorDictionary;
import org.rapporteur.coder.actor.Designation;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.LanguageAnalyzer;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.lexicon.Constraint;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.Operator;
import org.rapporteur.coder.ontology.EventType;

class ConversionTest {
  private static ActorDictionary actors(String... lines) {
    return Converted.of(Fixtures.file("my.actors.txt", lines)).actors();
  }

  private static List<Entry> entries(String... lines) {
    return Converted.of(Fixtures.file("my.verbs.txt", lines)).entries();
  }

  private static Entry pattern(String pattern) {
    List<Entry> entries =
        entries(
            "&CHEESE", "+GOUDA", "--- NIBBLE [---] ---", "NIBBLE", "- * (ON RIND) [190]", pattern);
    return entries.get(entries.size() - 1);
  }

  // --- actor codes

  @ParameterizedTest
  @CsvSource({
    "KENGOVMIL, KEN, GOV MIL",
    "USAELI, USA, ELI",
    "IGOUNO, UNO, ''",
    "IGOEECGOV, EUR, GOV",
    "IGOWST, IGO, ''",
    "NGOGBRHLH, NGO, SOC MED",
    "MNC, MNC, BUS",
    "IMGMUSALQ, IMG, REB",
    "KENMED, KEN, JRN",
    "KSVREB, KOS, REB",
    "GRLGOV, DNK, GOV",
    "ELI, '', ELI",
    "KENCHRCTH, KEN, REL"
  })
  void codesBecomeCountryAndSectors(String written, String code, String sectors) {
    ActorCode read =
        new ActorCodes(Fixtures.ontology()).parse(written, ActorCodes.Start.COUNTRY).orElseThrow();

    assertThat(read.code().orElse("")).isEqualTo(code);
    assertThat(String.join(" ", read.sectors())).isEqualTo(sectors);
  }

  @Test
  void codeThatIsNotMadeOfThreesIsUnreadable() {
    TextFile file = Fixtures.file("my.actors.txt", "LAPUTA_ [KENGO]");
    Converted.of(file);

    assertThat(Fixtures.unreadable(file))
        .containsExactly("my.actors.txt:1: KENGO is not made of groups of three");
  }

  // --- names

  @Test
  void officeHoldersAreWhoTheyWereOnTheDay() {
    ActorDictionary actors = actors("MINA_HARKER_", "\t[ROUGOV 19970101-19981231]", "\t[ROUELI]");
    Designation.Named named = (Designation.Named) actors.lookup("Mina Harker").get(0);

    assertThat(named.actor().kind()).isEqualTo(Actor.Kind.PERSON);
    assertThat(named.actor().on(Optional.of(java.time.LocalDate.of(1998, 5, 5))).sectors())
        .containsExactly("GOV");
    assertThat(named.actor().on(Optional.of(java.time.LocalDate.of(2020, 5, 5))).sectors())
        .containsExactly("ELI");
    assertThat(actors.byLastName("Harker", Optional.empty())).hasSize(1);
  }

  @Test
  void bareCountryCodeIsAStateWithItsTowns() {
    ActorDictionary actors = actors("KENYA_ [KEN]", "+KENYAN_", "+LODWAR_");

    assertThat(actors.lookup("Kenya"))
        .first()
        .isInstanceOfSatisfying(
            Designation.OfState.class,
            state -> assertThat(state.form()).isEqualTo(Designation.OfState.Form.NAME));
    assertThat(actors.lookup("Kenyan").stream().map(d -> ((Designation.OfState) d).form()))
        .containsExactly(Designation.OfState.Form.ADJECTIVE, Designation.OfState.Form.INHABITANT);
    assertThat(actors.lookup("Lodwar"))
        .containsExactly(new Designation.OfPlace("Lodwar", Optional.of("KEN")));
  }

  @ParameterizedTest
  @CsvSource({
    "MINISTRY_OF_CHEESE_, Ministry of Cheese",
    "ABU_AL-GHUL_, Abu al-Ghul",
    "ABU_AL-GHUL_, Abu Al-Ghul",
    "MCDUCK_FOUNDATION, McDuck Foundation",
    "UN_CHEESE_OFFICE, UN Cheese Office",
    "ZPO_, ZPO",
    "O'MALLEY_CO_, O'Malley CO",
    "LEAGUE_(ZPL)_, ZPL",
    "LEAGUE_(ZPL)_, League"
  })
  void namesAreSpelledAsNewsDoes(String phrase, String spelling) {
    assertThat(new Spellings(word -> false).of(phrase)).contains(spelling);
  }

  @Test
  void commonWordsStayInCapitals() {
    assertThat(new Spellings("state"::equals).of("STATE_")).containsExactly("STATE");
  }

  @Test
  void agentsAreRoles() {
    ActorDictionary actors =
        Converted.of(Fixtures.file("my.agents.txt", "LIGHTHOUSE_KEEPER [~GOVMED]")).actors();

    assertThat(actors.lookup("lighthouse keepers"))
        .first()
        .isInstanceOfSatisfying(
            Designation.OfRole.class,
            role -> {
              assertThat(role.plural()).isTrue();
              assertThat(role.role().sectors()).containsExactly("GOV", "JRN");
            });
  }

  @Test
  void religiousGroupsArePeoples() {
    ActorDictionary actors =
        Converted.of(Fixtures.file("own.religious.actors.txt", "MOON_WORSHIPPERS_ [NRM]")).actors();

    assertThat(actors.lookup("Moon Worshippers"))
        .allSatisfy(d -> assertThat(d).isInstanceOf(Designation.OfPeople.class))
        .isNotEmpty();
  }

  // --- verbs

  @Test
  void verbOfABlockTellsItsCodeWhenThereIsASecondSide() {
    Entry entry = entries("--- NIBBLE [190] ---", "NIBBLE").get(0);

    assertThat(((Entry.Tells) entry.action()).type()).isEqualTo(EventType.ASSAULT);
    assertThat(((Entry.Tells) entry.action()).cameo()).contains("190");
    assertThat(entry.where().get(0).anyOf())
        .containsExactly(new Constraint.OfKind(Constraint.Kind.ACTOR));
    assertThat(entry.id()).isEqualTo("petrarch:my.verbs.txt:1");
  }

  @Test
  void protestsNeedNoSecondSide() {
    assertThat(entries("--- MARCH [140] ---", "MARCH").get(0).where()).isEmpty();
  }

  @Test
  void nullAndStatementCodesMakeNoEntryOfAVerbAlone() {
    assertThat(entries("--- NIBBLE [---] ---", "NIBBLE", "--- SAY [010] ---", "SAY")).isEmpty();
  }

  @Test
  void generalIntentionIsAnOperator() {
    Entry entry = entries("--- VOW [030] ---", "VOW").get(0);

    assertThat(((Entry.Embeds) entry.action()).operator()).isEqualTo(Operator.PROMISE);
  }

  @Test
  void unknownCodeIsReadAsTheOneAboveIt() {
    TextFile file = Fixtures.file("my.verbs.txt", "--- NIBBLE [1909] ---", "NIBBLE");
    Entry entry = Converted.of(file).entries().get(0);

    assertThat(((Entry.Tells) entry.action()).cameo()).contains("190");
    assertThat(file.report().count(Verdict.SIMPLIFIED)).isEqualTo(1);
  }

  @Test
  void codeOfNoRootIsUnreadable() {
    TextFile file = Fixtures.file("my.verbs.txt", "--- NIBBLE [999] ---", "NIBBLE");
    Converted.of(file);

    assertThat(Fixtures.unreadable(file)).containsExactly("my.verbs.txt:1: 999 is no CAMEO code");
  }

  @Test
  void wordsOfAPatternAreAskedForInTheirRoles() {
    Entry entry = pattern("- MOUSE * {HARD RIND} (WITH/ON &CHEESE) [190]");

    assertThat(entry.where()).hasSize(3);
    assertThat(entry.where().get(0).roles()).containsExactly("agent");
    assertThat(entry.where().get(0).anyOf()).contains(new Constraint.Lemma("mouse"));
    assertThat(entry.where().get(1).roles()).contains("patient");
    assertThat(entry.where().get(1).anyOf()).contains(new Constraint.Lemma("hard rind"));
    assertThat(entry.where().get(2).roles()).containsExactly("with", "on");
    assertThat(entry.where().get(2).anyOf()).containsExactly(new Constraint.InClass("t-CHEESE"));
  }

  @Test
  void patternWithNullCodeTellsNothing() {
    assertThat(pattern("- * RIND [---]").action()).isInstanceOf(Entry.TellsNothing.class);
  }

  @Test
  void particleAndNegationBelongToTheVerb() {
    assertThat(pattern("- * OFF RIND [190]").triggers().get(0).companions()).containsExactly("off");
    assertThat(pattern("- DID_NOT * RIND [---]").triggers().get(0).companions())
        .containsExactly("not");
  }

  @Test
  void notDoingItIsWhatThePatternTells() {
    Entry entry = pattern("- DID_NOT * RIND [190]");

    // the verb is negated and so is the entry: together that is no negated event
    assertThat(((Entry.Tells) entry.action()).status()).contains("negated");
  }

  @ParameterizedTest
  @CsvSource({"- WILL * RIND [190]", "- * RIND NOT TO [190]", "- &SOON * RIND [190]"})
  void tensesAndNegationsBelowTheVerbAreNotUsed(String pattern) {
    TextFile file =
        Fixtures.file("my.verbs.txt", "&SOON", "+WILL", "--- NIBBLE [---] ---", "NIBBLE", pattern);

    assertThat(Converted.of(file).entries()).isEmpty();
    assertThat(file.report().count(Verdict.NOT_USED)).isEqualTo(1);
  }

  @Test
  void mutualCodeMakesParties() {
    Entry entry = pattern("- * RIND [190:190]");

    assertThat(entry.parties()).contains("agent", "with");
    assertThat(entry.actor()).isEmpty();
  }

  @Test
  void codeOfTheOtherSideTurnsTheSidesRound() {
    Entry entry = pattern("- * (BEFORE RIND) [:190]");

    assertThat(entry.recipient()).containsExactly("agent");
    assertThat(entry.actor()).contains("patient");
  }

  @Test
  void sideBehindAPrepositionIsLookedForThere() {
    Entry target = pattern("- * RIND FOR + [190]");
    Entry source = pattern("- + * RIND FROM $ [070]");

    assertThat(target.recipient().get(0)).isEqualTo("for");
    assertThat(source.actor().get(0)).isEqualTo("from");
    assertThat(source.recipient()).containsExactly("patient", "agent");
  }

  @Test
  void patternOfSmallWordsOnlyIsNotUsed() {
    TextFile file =
        Fixtures.file("my.verbs.txt", "--- NIBBLE [190] ---", "NIBBLE", "- WILL * [040]");

    assertThat(Converted.of(file).entries()).hasSize(1);
    assertThat(file.report().count(Verdict.NOT_USED)).isEqualTo(1);
  }

  // --- issues and discards

  @Test
  void issuesGiveWordsToContexts() {
    TextFile file =
        Fixtures.file(
            "my.issues.txt",
            "<ISSUE CATEGORY=\"ELECTION\" TYPE=\"ALL\">",
            "n:ballot [VOTE_COUNT]",
            "straw+poll [ELECTION]",
            "a very long phrase [ELECTION]",
            "~straw hat",
            "</ISSUE>",
            "n:picnic [PICNICS]",
            "loose words");
    Converted converted = Converted.of(file);

    assertThat(converted.contexts().get("election")).contains("ballot", "straw poll", "straw-poll");
    assertThat(file.report().count(Verdict.NOT_USED)).isEqualTo(3);
    assertThat(Fixtures.unreadable(file)).hasSize(1);
  }

  @Test
  void discardsKeepSentencesAndStoriesFromTheParser() {
    DiscardList list =
        DiscardList.read(
            Fixtures.file("my.discards.txt", "CHEESE ROLL", "GOUDA_", "+MOON FESTIVAL"));
    LanguageAnalyzer discarding = new DiscardingAnalyzer(new EachLine(), List.of(list));

    assertThat(discarding.parse(sentence("He won the cheese rolling contest.")))
        .isEqualTo(new LanguageAnalyzer.Parse.GivenUp("discarded: \"CHEESE ROLL\""));
    assertThat(discarding.parse(sentence("They met in Gouda, he said.")))
        .isInstanceOf(LanguageAnalyzer.Parse.GivenUp.class);
    assertThat(discarding.parse(sentence("Goudans met; the uncheese rolled.")))
        .isInstanceOf(LanguageAnalyzer.Parse.Parsed.class);
    assertThat(discarding.sentences("It was the Moon Festival.\nThey met.")).isEmpty();
    assertThat(discarding.sentences("It was Monday.\nThey met.")).hasSize(2);
  }

  private static Sentence sentence(String text) {
    return new Sentence(0, 0, new Span(0, text.length()), text, List.of());
  }

  /** A parser for which each line is a sentence. */
  private record EachLine() implements LanguageAnalyzer {
    @Override
    public List<Sentence> sentences(String text) {
      return Stream.of(text.split("\n")).map(ConversionTest::sentence).toList();
    }

    @Override
    public Parse parse(Sentence sentence) {
      return new Parse.Parsed(new DependencyGraph(new int[0], new String[0]));
    }

    @Override
    public String version() {
      return "lines";
    }
  }
}
