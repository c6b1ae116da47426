package org.rapporteur.petrarch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.petrarch.VerbPattern.Marker;
import org.rapporteur.petrarch.VerbPattern.Phrase;
import org.rapporteur.petrarch.VerbPattern.Prepositional;

class VerbFileReaderTest {
  private static final List<String> SETS = List.of("&CHEESE", "+GOUDA", "+BLUE_CHEESE_", "");

  private static TextFile file(String... lines) {
    String[] all =
        java.util.stream.Stream.concat(SETS.stream(), List.of(lines).stream())
            .toArray(String[]::new);
    return Fixtures.file("my.verbs.txt", all);
  }

  private static VerbPattern pattern(String line) {
    TextFile file = file("--- NIBBLE [190] ---", "NIBBLE", line);
    VerbFile verbs = VerbFileReader.read(file);
    assertThat(Fixtures.unreadable(file)).isEmpty();
    return verbs.blocks().get(0).patterns().get(0);
  }

  @Test
  void blocksHaveACodeVerbsAndPatterns() {
    TextFile file =
        file(
            "---  NIBBLE   [190]  ---",
            "NIBBLE",
            "GNAW {GNAWS GNAWED GNAWING } [030]",
            "+CHEW_UP",
            "RE_+CHEW",
            "- * RIND [040]   # NIBBLE",
            "--- REST [---] ---",
            "REST",
            "~ a (a b NIBBLE) SAY = a b 015");
    VerbFile verbs = VerbFileReader.read(file);

    assertThat(Fixtures.unreadable(file)).isEmpty();
    assertThat(verbs.synsets()).containsEntry("&CHEESE", List.of("gouda", "blue_cheese_"));
    VerbBlock block = verbs.blocks().get(0);
    assertThat(block.code().forward()).contains("190");
    assertThat(block.verbs().stream().map(VerbBlock.Verb::verb))
        .containsExactly("nibble", "gnaw", "chew", "chew");
    assertThat(block.verbs().get(1).code().flatMap(EventCode::forward)).contains("030");
    assertThat(block.verbs().get(2).back()).containsExactly("up");
    assertThat(block.verbs().get(3).front()).containsExactly("re");
    assertThat(verbs.blocks().get(1).code()).isEqualTo(EventCode.NONE);
    assertThat(verbs.transformations()).hasSize(1);
  }

  @Test
  void patternHasPhrasesMarkersAndGroups() {
    VerbPattern pattern = pattern("- $ MOUSE * {HARD &CHEESE} (WITH/BY TEETH) + ^ % [190:040]");

    assertThat(pattern.before()).containsExactly(Marker.SOURCE, new Phrase(List.of("mouse")));
    assertThat(pattern.after())
        .containsExactly(
            new Phrase(List.of("hard", "&CHEESE")),
            new Prepositional(List.of("with", "by"), List.of(new Phrase(List.of("teeth")))),
            Marker.TARGET,
            Marker.OTHER,
            Marker.BOTH);
    assertThat(pattern.code()).isEqualTo(new EventCode(Optional.of("190"), Optional.of("040")));
  }

  @Test
  void underscoresJoinWordsEvenToTheVerb() {
    VerbPattern pattern = pattern("- DID_NOT_*_ANY OLD_&CHEESE [---]");

    assertThat(pattern.before()).containsExactly(new Phrase(List.of("did", "not")));
    assertThat(pattern.after())
        .containsExactly(new Phrase(List.of("any")), new Phrase(List.of("old", "&CHEESE")));
    assertThat(pattern.code().isNone()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- * RIND",
        "- * RIND [",
        "- * RIND []",
        "- * RIND [ABC]",
        "- RIND [190]",
        "- * RIND * [190]",
        "- * (WITH RIND [190]",
        "- * WITH RIND) [190]",
        "- * {RIND [190]",
        "- * (WITH {RIND) HARD} [190]",
        "- * () [190]",
        "- * {} [190]",
        "- * ((WITH) RIND) [190]",
        "- * &UNKNOWN [190]",
        "- * HARD|SOFT [190]",
        "- * RIND [190] and more",
        "MUNCH {MUNCHES [190]",
        "MUNCH [19X]",
        "MU NCH",
        "+",
        "~ nonsense",
        "--- [190",
        "---"
      })
  void whatIsNotInTheFormatIsNamedWithItsLine(String line) {
    TextFile file = file("--- NIBBLE [190] ---", "NIBBLE", line);
    VerbFileReader.read(file);

    assertThat(Fixtures.unreadable(file)).hasSize(1);
    assertThat(Fixtures.unreadable(file).get(0)).startsWith("my.verbs.txt:7: ");
  }

  @Test
  void verbsAndPatternsOutsideOfBlocksAreUnreadable() {
    TextFile file = Fixtures.file("my.verbs.txt", "NIBBLE", "- * RIND [190]");
    VerbFileReader.read(file);

    assertThat(Fixtures.unreadable(file)).hasSize(2);
  }
}
