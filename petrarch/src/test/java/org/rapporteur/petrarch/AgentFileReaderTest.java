package org.rapporteur.petrarch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgentFileReaderTest {
  @Test
  void pluralsAreRegularGivenOrNone() {
    List<AgentEntry> entries =
        AgentFileReader.read(
            Fixtures.file(
                "my.agents.txt",
                "LIGHTHOUSE_KEEPER [~GOV]",
                "FERRY [~BUS]",
                "MASTER_OF_SHIPS {MASTERS_OF_SHIPS} [~GOV]",
                "COASTGUARD {} [~MIL]"));

    assertThat(entries.stream().map(AgentEntry::plurals))
        .containsExactly(
            List.of("LIGHTHOUSE_KEEPERS"),
            List.of("FERRIES"),
            List.of("MASTERS_OF_SHIPS"),
            List.of());
  }

  @Test
  void setsStandForEachOfTheirWords() {
    List<AgentEntry> entries =
        AgentFileReader.read(
            Fixtures.file("my.agents.txt", "!ONE! = MAN, MEN, WOMAN", "FERRY!ONE! [~BUS]"));

    assertThat(entries.get(0).singulars()).containsExactly("FERRYMAN", "FERRYWOMAN");
    assertThat(entries.get(0).plurals()).containsExactly("FERRYMEN");
  }

  @Test
  void tildeBehindTheCodePutsItInFront() {
    AgentEntry entry =
        AgentFileReader.read(Fixtures.file("my.agents.txt", "RESCUE_LEAGUE [NGO~]")).get(0);

    assertThat(entry.before()).isTrue();
    assertThat(entry.code()).isEqualTo("NGO");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PILOT [BUS]",
        "PILOT [~BUS~]",
        "PILOT {PILOTS [~BUS]",
        "PILOT !X! [~BUS]",
        "[~BUS]",
        "PILOT",
        "!EMPTY! = , ,"
      })
  void whatIsNotInTheFormatIsUnreadable(String line) {
    TextFile file = Fixtures.file("my.agents.txt", line);
    AgentFileReader.read(file);

    assertThat(Fixtures.unreadable(file)).hasSize(1);
  }
}
