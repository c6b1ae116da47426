package org.rapporteur.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.language.SentenceFixture.at;
import static org.rapporteur.coder.language.SentenceFixture.taggedStory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.language.Sentence;

/** Who is meant, as codes: {@code RUS:GOV}; a colon alone is somebody unknown. */
class CastReaderTest {
  private static final LocalDate DAY = LocalDate.of(2016, 10, 5);

  private final CastReader reader = new CastReader(ActorFixture.dictionary());

  /** A story read on 5 October 2016. */
  private Story read(String... lines) {
    return read(Optional.of(DAY), lines);
  }

  private Story read(Optional<LocalDate> day, String... lines) {
    List<Sentence> sentences = taggedStory(lines);
    return new Story(sentences, reader.read(sentences, day));
  }

  private record Story(List<Sentence> sentences, Cast cast) {

    /** The mention in the last sentence that is headed by a word. */
    Mention mention(String word) {
      int last = sentences.size() - 1;
      return cast.headedBy(last, at(sentences.get(last), word)).orElseThrow();
    }

    String who(String word) {
      return ActorFixture.codes(mention(word));
    }

    String words(String word) {
      Mention mention = mention(word);
      return sentences.get(mention.sentence()).words(mention.first(), mention.last());
    }

    List<String> all() {
      return cast.bySentence().stream()
          .flatMap(List::stream)
          .map(m -> sentences.get(m.sentence()).words(m.head(), m.head()))
          .toList();
    }
  }

  // --- names, roles and nationalities in one phrase

  @Test
  void anUnknownNameIsWhatTheWordsBeforeItSay() {
    Story story =
        read(
            "Russian/JJ presidential/JJ envoy/NN Alexander/NNP Lavrentiev/NNP visited/VBD"
                + " Iran/NNP ./.");

    assertThat(story.who("Lavrentiev")).isEqualTo("RUS:GOV");
    assertThat(story.words("Lavrentiev"))
        .isEqualTo("Russian presidential envoy Alexander Lavrentiev");
    assertThat(story.mention("Lavrentiev").referent().name()).contains("Alexander Lavrentiev");
    assertThat(story.mention("Lavrentiev").sort()).isEqualTo(Mention.Sort.PERSON);
    assertThat(story.mention("Lavrentiev").unresolved()).isEmpty();
  }

  @Test
  void aKnownNameIsWhatItWasOnTheDay() {
    assertThat(read("Barack/NNP Obama/NNP spoke/VBD ./.").who("Obama")).isEqualTo("USA:GOV");
    assertThat(
            read(Optional.of(LocalDate.of(2020, 1, 1)), "Barack/NNP Obama/NNP spoke/VBD ./.")
                .who("Obama"))
        .isEqualTo("USA:ELI");
  }

  @Test
  void aStateIsNamedWithoutASector() {
    Story story = read("Iran/NNP and/CC the/DT US/NNP talked/VBD ./.");

    assertThat(story.who("Iran")).isEqualTo("IRN");
    assertThat(story.who("US")).isEqualTo("USA");
    assertThat(story.mention("Iran").kind()).isEqualTo(Mention.Kind.NAME);
  }

  @Test
  void aCapitalStandsForItsGovernment() {
    Story story = read("Moscow/NNP and/CC the/DT White/NNP House/NNP disagreed/VBD ./.");

    assertThat(story.who("Moscow")).isEqualTo("RUS:GOV");
    assertThat(story.who("House")).isEqualTo("USA:GOV");
    assertThat(story.mention("Moscow").kind()).isEqualTo(Mention.Kind.PLACE);
  }

  @Test
  void aTownBelongsToItsCountry() {
    Story story = read("Rebels/NNS left/VBD Aleppo/NNP ./.");

    assertThat(story.who("Aleppo")).isEqualTo("SYR");
    assertThat(story.mention("Aleppo").sort()).isEqualTo(Mention.Sort.CITY);
  }

  @Test
  void aNationalityGivesTheCountryOfARole() {
    Story story = read("Turkish/JJ soldiers/NNS entered/VBD Syria/NNP ./.");

    assertThat(story.who("soldiers")).isEqualTo("TUR:MIL");
    assertThat(story.mention("soldiers").plural()).isTrue();
    assertThat(story.mention("soldiers").kind()).isEqualTo(Mention.Kind.GROUP);
  }

  @Test
  void aPossessorGivesTheCountryOfARole() {
    Story story = read("Putin/NNP 's/POS point/NN man/NN arrived/VBD ./.");

    assertThat(story.who("man")).isEqualTo("RUS:GOV");
    assertThat(story.who("Putin")).isEqualTo("RUS:GOV");
    assertThat(story.mention("man").referent().actorId()).isEmpty();
  }

  @Test
  void anOfPhraseGivesTheCountryOfARole() {
    Story story = read("The/DT president/NN of/IN France/NNP spoke/VBD ./.");

    assertThat(story.who("president")).isEqualTo("FRA:GOV");
  }

  @Test
  void aRoleAfterANameDescribesIt() {
    Story story =
        read("Walid/NNP Muallem/NNP ,/, the/DT Syrian/JJ foreign/JJ minister/NN ,/, spoke/VBD ./.");

    assertThat(story.who("Muallem")).isEqualTo("SYR:GOV");
  }

  @Test
  void aNameAfterARoleIsDescribedByIt() {
    Story story =
        read("The/DT Syrian/JJ foreign/JJ minister/NN ,/, Walid/NNP Muallem/NNP ,/, spoke/VBD ./.");

    assertThat(story.who("Muallem")).isEqualTo("SYR:GOV");
    assertThat(story.mention("Muallem").referent().name()).contains("Walid Muallem");
  }

  @Test
  void oneRoleWithTwoNationalitiesIsTwoActors() {
    Story story = read("Russian/JJ and/CC Turkish/JJ officials/NNS met/VBD ./.");

    assertThat(story.who("officials")).isEqualTo("RUS:GOV+TUR:GOV");
  }

  @Test
  void aListOfNationalitiesSharesOneRole() {
    Story story = read("Russian/JJ ,/, Turkish/JJ and/CC Iranian/JJ officials/NNS met/VBD ./.");

    assertThat(story.who("officials")).isEqualTo("RUS:GOV+TUR:GOV+IRN:GOV");
  }

  @Test
  void aCurlyApostropheIsAPossessorsToo() {
    assertThat(read("Syria/NNP \u2019s/POS army/NN left/VBD ./.").who("army")).isEqualTo("SYR:MIL");
  }

  @Test
  void formerMakesAFormerOfficial() {
    assertThat(
            read("Former/JJ Russian/JJ president/NN Ivan/NNP Petrov/NNP spoke/VBD").who("Petrov"))
        .isEqualTo("RUS:ELI");
    assertThat(
            read(Optional.empty(), "Former/JJ president/NN Barack/NNP Obama/NNP spoke/VBD")
                .who("Obama"))
        .isEqualTo("USA:ELI");
  }

  @Test
  void aWordBeforeTheRoleChangesItsSector() {
    assertThat(read("Syrian/JJ opposition/NN leader/NN Ali/NNP Hasan/NNP spoke/VBD").who("Hasan"))
        .isEqualTo("SYR:OPP");
  }

  @Test
  void anOrganisationHasItsOwnCodes() {
    Story story = read("Islamic/NNP State/NNP attacked/VBD SANA/NNP ./.");

    assertThat(story.who("State")).isEqualTo(":REB");
    assertThat(story.who("SANA")).isEqualTo("SYR:JRN");
  }

  // --- names again

  @Test
  void aLastNameTakesUpTheFullName() {
    Story story =
        read(
            "Russian/JJ envoy/NN Alexander/NNP Lavrentiev/NNP arrived/VBD ./.",
            "Lavrentiev/NNP spoke/VBD ./.");

    assertThat(story.who("Lavrentiev")).isEqualTo("RUS:GOV");
    assertThat(story.mention("Lavrentiev").referent().name()).contains("Alexander Lavrentiev");
  }

  @Test
  void aLastNameOfTheFilesNeedsNoFullName() {
    assertThat(read("Assad/NNP spoke/VBD ./.").mention("Assad").referent().actorId())
        .contains("bashar-al-assad");
  }

  @Test
  void theDayTellsNamesakesApart() {
    Story story = read(Optional.of(LocalDate.of(1991, 1, 17)), "Bush/NNP spoke/VBD ./.");

    assertThat(story.mention("Bush").referent().actorId()).contains("george-h-w-bush");
  }

  @Test
  void aStrangersFullNameIsNotTheFamousNamesake() {
    Story story = read("Maria/NNP Putin/NNP spoke/VBD ./.");

    assertThat(story.mention("Putin").referent().actorId()).isEmpty();
  }

  // --- role phrases

  @Test
  void aDefiniteRoleTakesUpWhoItDescribes() {
    Story story =
        read(
            "Russian/JJ envoy/NN Alexander/NNP Lavrentiev/NNP met/VBD Turkish/JJ minister/NN"
                + " Kemal/NNP Aydin/NNP ./.",
            "The/DT senior/JJ Russian/JJ official/NN spoke/VBD ./.");

    assertThat(story.who("official")).isEqualTo("RUS:GOV");
    assertThat(story.mention("official").referent().name()).contains("Alexander Lavrentiev");
  }

  @Test
  void anIndefiniteRoleIsSomebodyNew() {
    Story story =
        read(
            "Russian/JJ envoy/NN Alexander/NNP Lavrentiev/NNP arrived/VBD ./.",
            "A/DT Russian/JJ official/NN spoke/VBD ./.");

    assertThat(story.who("official")).isEqualTo("RUS:GOV");
    assertThat(story.mention("official").referent().name()).isEmpty();
  }

  @Test
  void theTwoSidesAreTheStatesNamedBefore() {
    Story story =
        read(
            "Russia/NNP and/CC Turkey/NNP talked/VBD ./.",
            "The/DT two/CD sides/NNS agreed/VBD ./.");

    assertThat(story.who("sides")).isEqualTo("RUS+TUR");
    assertThat(story.mention("sides").unresolved()).isEmpty();
  }

  @Test
  void theTwoLeadersAreThePersonsNamedBefore() {
    Story story =
        read(
            "Putin/NNP received/VBD Assad/NNP in/IN Sochi/NNP ,/, Russia/NNP ./.",
            "The/DT two/CD leaders/NNS talked/VBD ./.");

    assertThat(
            story.mention("leaders").referents().stream().map(r -> r.actorId().orElse("")).toList())
        .containsExactly("vladimir-putin", "bashar-al-assad");
  }

  @Test
  void theTwoCountriesAreTheStatesOfThePersonsNamedBefore() {
    Story story =
        read("Putin/NNP called/VBD Assad/NNP ./.", "The/DT two/CD countries/NNS agreed/VBD ./.");

    assertThat(story.who("countries")).isEqualTo("RUS+SYR");
  }

  @Test
  void anyWordForACountryCountsStates() {
    Story story =
        read("Putin/NNP called/VBD Assad/NNP ./.", "The/DT two/CD kingdoms/NNS agreed/VBD ./.");

    assertThat(story.who("kingdoms")).isEqualTo("RUS+SYR");
    assertThat(story.mention("kingdoms").referents())
        .allMatch(referent -> referent.actorId().isEmpty());
  }

  @Test
  void twoSidesOfWhichOneWasNamedStayUnresolved() {
    Story story = read("Russia/NNP waited/VBD ./.", "The/DT two/CD sides/NNS agreed/VBD ./.");

    assertThat(story.who("sides")).isEqualTo(":");
    assertThat(story.mention("sides").unresolved()).isPresent();
  }

  @Test
  void hisCountryIsTheCountryOfThePerson() {
    Story story = read("Putin/NNP defended/VBD his/PRP$ country/NN ./.");

    assertThat(story.who("country")).isEqualTo("RUS");
  }

  @Test
  void theKingdomIsTheStateNamedBefore() {
    Story story = read("Saudi/NNP Arabia/NNP waited/VBD ./.", "The/DT kingdom/NN agreed/VBD ./.");

    assertThat(story.who("kingdom")).isEqualTo("SAU");
  }

  @Test
  void theGroupIsTheArmedGroupNamedBefore() {
    Story story = read("Islamic/NNP State/NNP retreated/VBD ./.", "The/DT group/NN agreed/VBD ./.");

    assertThat(story.mention("group").referent().actorId()).contains("islamic-state");
  }

  // --- pronouns

  @Test
  void heIsThePersonNamedBefore() {
    Story story =
        read("Putin/NNP visited/VBD Iran/NNP ./.", "He/PRP criticised/VBD Israel/NNP ./.");

    assertThat(story.mention("He").referent().actorId()).contains("vladimir-putin");
    assertThat(story.mention("He").kind()).isEqualTo(Mention.Kind.PRONOUN);
  }

  @Test
  void itIsTheStateNamedBefore() {
    Story story = read("Putin/NNP visited/VBD Iran/NNP ./.", "It/PRP agreed/VBD ./.");

    assertThat(story.who("It")).isEqualTo("IRN");
  }

  @Test
  void itIsAnOrganisationToo() {
    Story story = read("Islamic/NNP State/NNP retreated/VBD ./.", "It/PRP agreed/VBD ./.");

    assertThat(story.mention("It").referent().actorId()).contains("islamic-state");
  }

  @Test
  void itsIsTheStateOfTheSameSentence() {
    Story story = read("Israel/NNP waited/VBD ./.", "Iran/NNP recalled/VBD its/PRP$ envoy/NN ./.");

    assertThat(story.who("its")).isEqualTo("IRN");
    assertThat(story.who("envoy")).isEqualTo("IRN:GOV");
  }

  @Test
  void theyAreTheGroupNamedBefore() {
    Story story =
        read(
            "Turkish/JJ soldiers/NNS entered/VBD Syria/NNP ./.",
            "They/PRP attacked/VBD Aleppo/NNP");

    assertThat(story.who("They")).isEqualTo("TUR:MIL");
  }

  @Test
  void weAreTheSpeakerWhoeverThatIs() {
    Story story =
        read(
            "Turkish/JJ soldiers/NNS entered/VBD Syria/NNP ./.",
            "We/PRP defended/VBD our/PRP$ country/NN ./.");

    assertThat(story.who("We")).isEqualTo(":");
    assertThat(story.mention("We").unresolved()).isPresent();
    assertThat(story.mention("We").plural()).isFalse();
  }

  @Test
  void aPronounThatTheFilesDoNotHaveTakesUpNobody() {
    Story story = read("Putin/NNP visited/VBD Iran/NNP ./.", "One/PRP agreed/VBD ./.");

    assertThat(story.mention("One").unresolved()).get().asString().contains("one");
  }

  // --- the setting of a story

  @Test
  void rolesWithoutACountryAreOfTheCountryTheStoryIsSetIn() {
    Story story =
        read(
            "France/NNP waited/VBD ./.",
            "France/NNP agreed/VBD ./.",
            "A/DT government/NN and/CC a/DT rebel/NN met/VBD ./.");

    assertThat(story.who("government")).isEqualTo("FRA:GOV");
    assertThat(story.who("rebel")).as("often of another country").isEqualTo(":REB");
  }

  @Test
  void aShortStoryOrOneOfTwoCountriesHasNoSetting() {
    Story brief =
        read("France/NNP and/CC France/NNP waited/VBD ./.", "A/DT government/NN fell/VBD ./.");
    Story between =
        read(
            "France/NNP and/CC France/NNP waited/VBD ./.",
            "Iran/NNP and/CC Iran/NNP waited/VBD ./.",
            "A/DT government/NN fell/VBD ./.");

    assertThat(brief.who("government")).isEqualTo(":GOV");
    assertThat(between.who("government")).isEqualTo(":GOV");
  }

  // --- people who were named just before

  @Test
  void peopleOfWhomNothingIsToldTakeUpThoseNamedJustBefore() {
    assertThat(
            read("Syrian/JJ soldiers/NNS fled/VBD ./.", "The/DT workers/NNS waited/VBD ./.")
                .who("workers"))
        .isEqualTo("SYR:MIL");
    assertThat(
            read("Syrian/JJ soldiers/NNS fled/VBD ./.", "Workers/NNS waited/VBD ./.")
                .who("Workers"))
        .isEqualTo(":");
  }

  @Test
  void theObjectOfASecondVerbIsNotItsSubject() {
    assertThat(read("Putin/NNP called/VBD Assad/NNP and/CC warned/VBD him/PRP ./.").who("him"))
        .isEqualTo("SYR:GOV");
    assertThat(read("Putin/NNP said/VBD Assad/NNP warned/VBD him/PRP ./.").who("him"))
        .isEqualTo("RUS:GOV");
  }

  @Test
  void whoeverSpeaksGoesOnSpeaking() {
    String report = "Syrian/JJ soldiers/NNS left/VBD ,/, Russian/JJ envoys/NNS say/VBP ./.";

    assertThat(read(report, "They/PRP say/VBP it/PRP rained/VBD ./.").who("They"))
        .isEqualTo("RUS:GOV");
    assertThat(read(report, "They/PRP waited/VBD in/IN Sochi/NNP ./.").who("They"))
        .isEqualTo("SYR:MIL");
  }

  @Test
  void theTwoSidesMayBeOfOneCountry() {
    assertThat(
            read(
                    "The/DT Syrian/JJ army/NN and/CC Syrian/JJ rebels/NNS met/VBD in/IN"
                        + " Moscow/NNP ./.",
                    "The/DT two/CD sides/NNS agreed/VBD ./.")
                .who("sides"))
        .isEqualTo("SYR:MIL+SYR:REB");
  }

  @Test
  void ofNamesakesInSeveralCountriesTheOneOfTheStoryIsMeant() {
    String front = "The/DT Northern/NNP Front/NNP left/VBD ./.";

    assertThat(read("Iran/NNP waited/VBD ./.", "It/PRP rained/VBD ./.", front).who("Front"))
        .isEqualTo("IRN:REB");
    assertThat(read("Syria/NNP waited/VBD ./.", "It/PRP rained/VBD ./.", front).who("Front"))
        .isEqualTo("SYR:REB");
    Mention open =
        read("Paris/NNP waited/VBD ./.", "It/PRP rained/VBD ./.", front).mention("Front");
    assertThat(open.isCoded()).isFalse();
    assertThat(open.unresolved()).get().asString().contains("several countries");
  }

  @Test
  void aDayOrYearBeforeANameIsNoPartOfIt() {
    assertThat(read("In/IN 2019/CD Iran/NNP waited/VBD ./.").words("Iran")).isEqualTo("Iran");
    assertThat(read("On/IN Monday/NNP Iran/NNP waited/VBD ./.").words("Iran")).isEqualTo("Iran");
  }

  // --- who stays unknown

  @Test
  void aPronounWithoutAnybodyBeforeStaysUnresolvedAndSaysWhy() {
    Mention he = read("He/PRP arrived/VBD ./.").mention("He");

    assertThat(he.referent()).isEqualTo(Referent.UNKNOWN);
    assertThat(he.isCoded()).isFalse();
    assertThat(he.unresolved()).get().asString().contains("he");
  }

  @Test
  void aPersonIsNotAState() {
    Story story = read("Iran/NNP waited/VBD ./.", "He/PRP arrived/VBD ./.");

    assertThat(story.who("He")).isEqualTo(":");
    assertThat(story.mention("He").unresolved()).isPresent();
  }

  @Test
  void anUnexplainedNameStaysUnresolvedAndSaysWhy() {
    Mention smith = read("John/NNP Smith/NNP arrived/VBD ./.").mention("Smith");

    assertThat(smith.isCoded()).isFalse();
    assertThat(smith.sort()).isEqualTo(Mention.Sort.UNKNOWN_NAME);
    assertThat(smith.unresolved()).get().asString().contains("John Smith");
  }

  @Test
  void aRoleThatSaysNothingStaysUnresolvedAndSaysWhy() {
    Mention man = read("A/DT man/NN arrived/VBD ./.").mention("man");

    assertThat(man.isCoded()).isFalse();
    assertThat(man.unresolved()).get().asString().contains("man");
  }

  @Test
  void aCountryWordWithoutACountryStaysUnresolvedAndSaysWhy() {
    Mention kingdom = read("The/DT kingdom/NN agreed/VBD ./.").mention("kingdom");

    assertThat(kingdom.isCoded()).isFalse();
    assertThat(kingdom.unresolved()).isPresent();
  }

  @Test
  void monthsAndWeekdaysAreNobody() {
    Story story =
        read("On/IN Monday/NNP ,/, 3/CD October/NNP ,/, it/PRP rained/VBD until/IN Friday/NNP ./.");

    assertThat(story.all()).containsExactly("it");
  }

  @Test
  void aSentenceHasItsOwnMentionsInTheOrderOfItsWords() {
    Story story = read("Iran/NNP waited/VBD ./.", "Putin/NNP and/CC Assad/NNP met/VBD ./.");

    assertThat(story.cast().of(0)).hasSize(1);
    assertThat(story.cast().of(1)).extracting(Mention::head).containsExactly(0, 2);
    assertThat(story.cast().of(1)).extracting(Mention::sentence).containsOnly(1);
  }

  @Test
  void theShortestMentionCoversAToken() {
    Story story = read("Putin/NNP 's/POS envoy/NN arrived/VBD ./.");

    assertThat(story.cast().covering(0, 0)).contains(story.mention("Putin"));
    assertThat(story.cast().covering(0, 2)).contains(story.mention("envoy"));
    assertThat(story.cast().covering(0, 3)).isEmpty();
  }
}
