package org.rapporteur.petrarch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.coder.actor.Period;

class ActorFileReaderTest {
  private static List<ActorEntry> read(TextFile file) {
    return ActorFileReader.read(file);
  }

  @Test
  void namesSynonymsAndDatesMakeOneActor() {
    TextFile file =
        Fixtures.file(
            "my.actors.txt",
            "MINA_HARKER_  ; invented",
            "+WILHELMINA_HARKER_",
            "\t[ROUELI <920101]",
            "\t[ROUGOV 920102-20081231]",
            "\t[ROUOPP > 090101]",
            "LAPUTA_ [LPT]");
    List<ActorEntry> entries = read(file);

    assertThat(entries).hasSize(2);
    assertThat(entries.get(0).names().stream().map(ActorEntry.Name::phrase))
        .containsExactly("MINA_HARKER_", "WILHELMINA_HARKER_");
    assertThat(entries.get(0).codes())
        .containsExactly(
            new ActorEntry.DatedCode(
                "ROUELI", new Period(Optional.empty(), Optional.of(LocalDate.of(1992, 1, 1))), 3),
            new ActorEntry.DatedCode(
                "ROUGOV",
                new Period(
                    Optional.of(LocalDate.of(1992, 1, 2)), Optional.of(LocalDate.of(2008, 12, 31))),
                4),
            new ActorEntry.DatedCode(
                "ROUOPP", new Period(Optional.of(LocalDate.of(2009, 1, 1)), Optional.empty()), 5));
    assertThat(entries.get(1).codes().get(0).period()).isEqualTo(Period.ALWAYS);
    assertThat(Fixtures.unreadable(file)).isEmpty();
  }

  @Test
  void severalCodesMayStandOnTheLineOfTheName() {
    List<ActorEntry> entries =
        read(Fixtures.file("my.actors.txt", "VAN_HELSING_ [NLDELI] [NLDGOV 970101-981231]"));

    assertThat(entries.get(0).codes()).hasSize(2);
  }

  @Test
  void namesWithoutCodeShareThatOfTheNext() {
    TextFile file = Fixtures.file("my.actors.txt", "THE_COUNCIL_", "COUNCIL_", "\t[IGOUNO]");

    assertThat(read(file).get(0).names()).hasSize(2);
    assertThat(file.report().count(Verdict.SIMPLIFIED)).isEqualTo(1);
  }

  @Test
  void nameWithoutAnyCodeIsNotUsed() {
    TextFile file = Fixtures.file("my.actors.txt", "LAPUTA_ [LPT]", "LAGADO_");

    assertThat(read(file)).hasSize(1);
    assertThat(file.report().count(Verdict.NOT_USED)).isEqualTo(1);
  }

  @Test
  void twoDigitYearsThatRunBackwardsAreOfTheLastCentury() {
    ActorEntry entry =
        read(Fixtures.file("my.actors.txt", "OLD_KING_ [GBRGOV 290101-500101]")).get(0);

    assertThat(entry.codes().get(0).period().from()).contains(LocalDate.of(1929, 1, 1));
  }

  @ParameterizedTest
  @CsvSource({"300101, 2030-01-01", "310101, 1931-01-01", "20240229, 2024-02-29"})
  void yearsOfTwoDigitsTurnAtThirty(String digits, LocalDate day) {
    assertThat(DictionaryDate.parse(digits)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"20230229", "991301", "1990", "2004017", "000000"})
  void daysThatDoNotExistAreNone(String digits) {
    assertThat(DictionaryDate.parse(digits)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+NOBODY_BEFORE_",
        "\t[NOBODY]",
        "NAME_ [ABC",
        "NAME]_ [ABC]",
        "NAME_ [ABC 20230101]",
        "NAME_ [ABC 20230101-20220101]",
        "NAME_ [ABC >20231399]",
        "NAME_ []",
        "___ [ABC]"
      })
  void whatIsNotInTheFormatIsNamedWithItsLine(String line) {
    TextFile file = Fixtures.file("my.actors.txt", line);
    read(file);

    assertThat(Fixtures.unreadable(file)).hasSize(1);
    assertThat(Fixtures.unreadable(file).get(0)).startsWith("my.actors.txt:1: ");
  }
}
