package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.corpus.Corpora.bytes;
import static org.rapporteur.corpus.Corpora.read;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.corpus.StoryInput.Reason;
import org.rapporteur.corpus.StoryInput.Skipped;

class LanguageTest {
  private static final String SPANISH =
      "El presidente viaj\u00F3 el lunes a la capital para reunirse con los ministros de la regi\u00F3n"
          + " y hablar de la situaci\u00F3n en la frontera, donde murieron dos soldados.";

  @ParameterizedTest
  @CsvSource({
    "Le pr\u00E9sident a rencontr\u00E9 lundi les ministres de la r\u00E9gion pour parler de la"
        + " s\u00E9curit\u00E9 au Sahel et des soldats qui y sont morts.,French",
    "Der Kanzler traf am Montag den Ministerpr\u00E4sidenten um \u00FCber die Lage an der Grenze zu"
        + " sprechen und sagte danach nichts weiter dazu.,German",
    "Presiden bertemu dengan para menteri luar negeri di ibu kota pada hari Senin untuk"
        + " membicarakan keamanan di perbatasan kedua negara.,Indonesian",
    "\u041F\u0440\u0435\u0437\u0438\u0434\u0435\u043D\u0442 \u0432\u0441\u0442\u0440\u0435\u0442\u0438\u043B\u0441\u044F"
        + " \u0441 \u043C\u0438\u043D\u0438\u0441\u0442\u0440\u043E\u043C"
        + " \u043E\u0431\u043E\u0440\u043E\u043D\u044B.,Russian"
  })
  void anotherLanguageIsNamed(String text, String language) {
    assertThat(Language.otherThanEnglish(text, Optional.empty())).contains(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talks.",
        "Hamas, Fatah sign deal in Cairo",
        "Police arrested Mehmet Yilmaz in Diyarbakir.",
        "Protesters shouted \"El pueblo unido!\" in Santiago on Monday, and the police said that"
            + " they had arrested three of them near the palace of the government.",
        "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 ..... ----- 2020 2021 2022 2023"
      })
  void whatIsEnglishOrShortOrUnsureIsRead(String text) {
    assertThat(Language.otherThanEnglish(text, Optional.of("es"))).isEmpty();
  }

  @Test
  void namesThatAreRepeatedMakeNoForeignText() {
    String headline = "Kenya expelled 14 Somali diplomats on Monday. ";

    assertThat(Language.otherThanEnglish(headline.repeat(3), Optional.empty())).isEmpty();
  }

  @Test
  void aStoryInAnotherLanguageIsSkippedAndNamedUnlessAnyLanguageIsWanted() {
    List<StoryInput> inputs = read("a.txt", SPANISH);

    assertThat(inputs)
        .singleElement()
        .isInstanceOfSatisfying(
            Skipped.class,
            skipped -> {
              assertThat(skipped.reason()).isEqualTo(Reason.OTHER_LANGUAGE);
              assertThat(skipped).hasToString("a.txt: is in Spanish, not in English; not read");
            });
    StoryReader any = new StoryReader(ReadingOptions.usual().withAnyLanguage(true));
    assertThat(Corpora.texts(Corpora.read(any, "a.txt", bytes(SPANISH)))).containsExactly(SPANISH);
  }

  @Test
  void aDeclaredLanguageIsOnlyAHint() {
    String line = "{\"language\": \"es\", \"text\": \"" + Corpora.PROSE + "\"}";

    assertThat(Corpora.stories(read("a.jsonl", line)))
        .singleElement()
        .matches(story -> story.language().equals(Optional.of("es")));
  }
}
