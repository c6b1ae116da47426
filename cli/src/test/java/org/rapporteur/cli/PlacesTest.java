package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.cli.Shared.Captured;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.place.Toponym;

class PlacesTest {
  @TempDir private Path folder;
  private final Captured program = Shared.surroundings("", Map.of());

  private static List<Toponym> places(String text) {
    return Shared.engine().places().of(Article.of("a", text));
  }

  /** Each place as its words, its kind and its country or region. */
  private static String told(String text) {
    return places(text).stream()
        .map(
            place ->
                place.text()
                    + "="
                    + Optional.of(place.place().country().orElse("-")).get()
                    + "/"
                    + place.place().kind().name().toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The army shelled villages near Aleppo.|Aleppo=SYR/city",
        "Ships left the Gulf of Aden.|Gulf of Aden=-/sea",
        "Troops left northern Mali and the West Bank.|Mali=MLI/country; West Bank=PSE/region",
        "Officials of the U.S., the UK and the UAE met.|U.S.=USA/country; UK=GBR/country; UAE=ARE/country",
        "Rebels in D.R. Congo withdrew.|D.R. Congo=COD/country",
        "He moved from Kiev to Rangoon.|Kiev=UKR/city; Rangoon=MMR/city",
        "Flu spread in Asia.|Asia=-/area",
      })
  void namesOfPlacesAreFound(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jordan Smith resigned on Friday.",
        "Mr. Lincoln said that talks had failed.",
        "The New York Times reported the strike.",
        "Kenyan officials met German diplomats.",
        "The reading of the bill was long.",
        "It was a nice idea for the mobile team.",
        "Doctors found the West Nile virus.",
        "Students of the University of Manchester marched.",
      })
  void namesOfPeopleAndBodiesAndWordsAreNone(String text) {
    assertThat(told(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Protesters in Nice blocked roads.|Nice=FRA/city",
        "Police in Lincoln, Nebraska, arrested two.|Lincoln=USA/city; Nebraska=USA/region",
        "Clashes broke out in Tripoli, Lebanon.|Tripoli=LBN/city; Lebanon=LBN/country",
        "Aid came to Buffalo, New York.|Buffalo=USA/city; New York=USA/region",
        "The state of Washington closed schools.|Washington=USA/region",
        "Cases rose in Oregon, Washington and Wyoming.|Oregon=USA/region; Washington=USA/region; Wyoming=USA/region",
        "Talks in Tbilisi, Georgia, failed.|Tbilisi=GEO/city; Georgia=GEO/country",
        "A court in Atlanta, Georgia, sat.|Atlanta=USA/city; Georgia=USA/region",
      })
  void theWordsAroundANameTellWhichPlaceIsMeant(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @Test
  void aPlaceThatNoListHasHasNoCoordinatesOfItsOwn() {
    Toponym place = places("Farmers in the village of Brimlow, Kenya, protested.").get(0);

    assertThat(place.text()).isEqualTo("Brimlow");
    assertThat(place.place().country()).contains("KEN");
    assertThat(place.place().hasPoint()).isFalse();
    assertThat(place.located().orElseThrow().name()).isEqualTo("Kenya");
  }

  @Test
  void findTellsThePlacesOfAName() {
    assertThat(program.run("places", "find", "Georgia")).isZero();

    assertThat(program.out().lines().map(line -> line.split("\t")[1]))
        .startsWith("country", "region");
  }

  @Test
  void findTellsThatThereIsNone() {
    assertThat(program.run("places", "find", "Nosuchplace")).isEqualTo(1);

    assertThat(program.err()).contains("no place is called 'Nosuchplace'");
  }

  @Test
  void mentionsAreListedWithTheirPlace() throws IOException {
    Path story = Files.writeString(folder.resolve("s.txt"), "Rebels fled to Aleppo.");

    assertThat(program.run("places", "mentions", story.toString())).isZero();

    assertThat(program.out()).startsWith("s\t15\t21\tAleppo\tAleppo\tcity\t");
  }

  @Test
  void anImportedListIsSearchedBehindTheOwnOne() throws IOException {
    Path dump =
        Files.writeString(
            folder.resolve("dump.txt"),
            "1\tBrimlow\tBrimlow\t\t10.5\t20.25\tP\tPPL\tSY\t\t03\t\t\t\t40\t\t\tAsia/Damascus\t2020-01-01\nbroken\n");
    String out = folder.resolve("out").toString();

    assertThat(program.runWithoutEngine("places", "import", dump.toString(), "--out", out))
        .isEqualTo(1);
    assertThat(program.err()).contains("dump.txt: line 2: no row of a GeoNames dump");
    assertThat(program.runWithoutEngine("places", "find", "Brimlow", "--places", out)).isZero();

    assertThat(program.out())
        .contains("1 places with 1 names from 2 lines")
        .contains("Brimlow\tcity\t-\tSYR\t10.5000\t20.2500\t40");
  }

  @Test
  void placesAreScoredAgainstMarkedOnes() throws IOException {
    Path gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            """
            {"id": "a", "text": "Rebels fled from Aleppo to Chad.", "toponyms": [{"start": 17, "end": 23, "lat": 36.2, "lon": 37.1}]}
            {"id": "b", "text": "It rained.", "toponyms": [{"start": 0, "end": 2, "lat": 1, "lon": 1}]}
            {"id": "c", "text": "It rained.", "toponyms": [{"start": 0, "end": 99, "lat": 1, "lon": 1}]}
            [[
            """);

    assertThat(program.run("evaluate", "places", gold.toString(), "--verbose")).isEqualTo(1);

    assertThat(program.out())
        .contains("MISS  b  [It] rained.")
        .contains("FALSE  a  Rebels fled from Aleppo to [Chad].")
        .contains("recognition      F1 0.500  (P 0.500 R 0.500; tp 1 fp 1 fn 1)")
        .contains("within 161 km    1.000  (1 of 1)")
        .contains("country          1.000  (1 of 1)");
    assertThat(program.err()).contains(":3: toponym 0: \"end\" is not in the text", ":4: broken");
  }
}
