package org.rapporteur.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.language.SentenceFixture.tagged;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.actor.ActorDictionary.Match;
import org.rapporteur.coder.actor.Designation.OfPlace;
import org.rapporteur.coder.language.Sentence;

class ActorDictionaryTest {
  private final ActorDictionary dictionary = ActorFixture.dictionary();

  /** The words of the longest phrase at the beginning of a sentence, or nothing. */
  private static String first(ActorDictionary dictionary, String line) {
    Sentence sentence = tagged(line);
    return dictionary
        .longestAt(sentence, 0)
        .map(match -> sentence.words(match.first(), match.last()))
        .orElse("");
  }

  @Test
  void theLongestPhraseWins() {
    ActorDictionary places =
        new ActorDictionary.Builder()
            .name("New York", new OfPlace("New York", Optional.of("USA")))
            .name("New York Times", new OfPlace("New York Times", Optional.of("USA")))
            .build();

    assertThat(first(places, "New/NNP York/NNP Times/NNP said/VBD")).isEqualTo("New York Times");
    assertThat(first(places, "New/NNP York/NNP said/VBD")).isEqualTo("New York");
    assertThat(first(places, "New/NNP towns/NNS")).isEmpty();
  }

  @Test
  void anotherDictionaryIsTakenOverAsFarAsWanted() {
    ActorDictionary joined =
        new ActorDictionary.Builder()
            .name("New York", new OfPlace("New York", Optional.of("USA")))
            .addAll(dictionary, designation -> designation instanceof Designation.OfRole)
            .build();

    assertThat(first(joined, "New/NNP York/NNP said/VBD")).isEqualTo("New York");
    assertThat(first(joined, "foreign/JJ minister/NN said/VBD")).isEqualTo("foreign minister");
    assertThat(first(joined, "US/NNP envoy/NN")).isEmpty();
  }

  @Test
  void aLongerRoleWinsOverAShorterOne() {
    assertThat(first(dictionary, "foreign/JJ minister/NN said/VBD")).isEqualTo("foreign minister");
  }

  @Test
  void capitalsMatterForNames() {
    assertThat(first(dictionary, "US/NNP envoy/NN")).isEqualTo("US");
    assertThat(first(dictionary, "us/PRP all/DT")).isEmpty();
    assertThat(first(dictionary, "turkey/NN sandwich/NN")).isEmpty();
  }

  @Test
  void capitalsDoNotMatterForRoles() {
    assertThat(first(dictionary, "President/NNP Ivanov/NNP")).isEqualTo("President");
    assertThat(first(dictionary, "Foreign/NNP Minister/NNP Ivanov/NNP"))
        .isEqualTo("Foreign Minister");
  }

  @Test
  void dotsDoNotMatter() {
    assertThat(first(dictionary, "U.S./NNP envoy/NN")).isEqualTo("U.S.");
    assertThat(first(dictionary, "George/NNP HW/NNP Bush/NNP")).isEqualTo("George HW Bush");
  }

  @Test
  void hyphensDoNotMatter() {
    assertThat(first(dictionary, "Bashar/NNP al/NNP Assad/NNP")).isEqualTo("Bashar al Assad");
    assertThat(first(dictionary, "Bashar/NNP al-Assad/NNP")).isEqualTo("Bashar al-Assad");
    assertThat(first(dictionary, "Bashar/NNP al\u2013Assad/NNP")).isEqualTo("Bashar al\u2013Assad");
  }

  @Test
  void everyApostropheIsTheSame() {
    ActorDictionary places =
        new ActorDictionary.Builder()
            .name("Sana'a", new OfPlace("Sana'a", Optional.of("YEM")))
            .build();

    assertThat(first(places, "Sana'a/NNP fell/VBD")).isEqualTo("Sana'a");
    assertThat(first(places, "Sana\u2019a/NNP fell/VBD")).isEqualTo("Sana\u2019a");
  }

  @Test
  void aMatchEndsAtTheEndOfTheSentence() {
    Sentence sentence = tagged("in/IN Saudi/NNP Arabia/NNP");

    Match match = dictionary.longestAt(sentence, 1).orElseThrow();

    assertThat(match.first()).isEqualTo(1);
    assertThat(match.last()).isEqualTo(2);
  }

  @Test
  void lookupTakesWholePhrasesOnly() {
    assertThat(dictionary.lookup("White House")).hasSize(1);
    assertThat(dictionary.lookup("White")).isEmpty();
    assertThat(dictionary.lookup("Point Man")).hasSize(1);
  }

  @Test
  void anAliasNamesTheSameActor() {
    assertThat(dictionary.lookup("ISIS")).isEqualTo(dictionary.lookup("Islamic State"));
    assertThat(dictionary.byId("islamic-state")).contains(ActorFixture.ISLAMIC_STATE);
    assertThat(dictionary.byId("unknown")).isEmpty();
  }

  @Test
  void aLastNameFindsThoseInOffice() {
    assertThat(dictionary.byLastName("Bush", Optional.of(LocalDate.of(1991, 1, 17))))
        .containsExactly(ActorFixture.BUSH_FATHER);
    assertThat(dictionary.byLastName("Bush", Optional.of(LocalDate.of(2003, 3, 20))))
        .containsExactly(ActorFixture.BUSH_SON);
  }

  @Test
  void aLastNameFindsAllWithoutADayOrAnOffice() {
    List<Actor> both = List.of(ActorFixture.BUSH_FATHER, ActorFixture.BUSH_SON);

    assertThat(dictionary.byLastName("Bush", Optional.empty())).isEqualTo(both);
    assertThat(dictionary.byLastName("Bush", Optional.of(LocalDate.of(2016, 1, 1))))
        .isEqualTo(both);
    assertThat(dictionary.byLastName("Nobody", Optional.empty())).isEmpty();
  }

  @Test
  void anArticleIsNoPartOfALastName() {
    assertThat(ActorDictionary.lastName("Bashar al-Assad")).isEqualTo("Assad");
    assertThat(ActorDictionary.lastName("Jean-Yves Le Drian")).isEqualTo("Drian");
    assertThat(ActorDictionary.lastName("Ban Ki-moon")).isEqualTo("Ki-moon");
    assertThat(dictionary.byLastName("Assad", Optional.empty()))
        .containsExactly(ActorFixture.ASSAD);
  }

  @Test
  void organisationsHaveNoLastName() {
    assertThat(dictionary.byLastName("State", Optional.empty())).isEmpty();
  }
}
