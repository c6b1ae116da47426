package org.rapporteur.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.story.CodedStory;

class TerminalTableTest {
  private static final int WIDTH = 60;

  @Test
  void sentencesAreMarkedAndRecordsListedBelow() {
    String table = new TerminalTable(100, false).of(Fixtures.story());

    assertThat(table)
        .contains("Talks \u00B7 damascus-talks \u00B7 Press TV \u00B7 2017-12-28")
        .contains("[Assad]\u2081 *received* [Lavrentiev]\u2082 in Damascus")
        .contains("  CONSULT/visit  happened  \"received\"")
        .contains("    actors        \u2082 Lavrentiev  RUS:GOV")
        .contains("    recipients    \u2081 Assad  SYR:GOV/MIL (Bashar al-Assad)")
        .contains("    content       AID  RUS:GOV > SYR:GOV/MIL")
        .contains("    date          2017-12-28  \"Thursday\"")
        .contains("    place         Damascus, SYR")
        .contains("    size          dead 5 to 7, crowd \"thousands\"")
        .contains("    according to  SANA (said)")
        .contains("    actors        \u2081 The two sides  RUS:GOV + SYR");
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    String table = new TerminalTable(WIDTH, false).of(Fixtures.story());

    assertThat(table.lines()).allMatch(line -> line.length() <= WIDTH);
  }

  @Test
  void withoutColoursThereIsNoEscapeCode() {
    assertThat(new TerminalTable(WIDTH, false).of(Fixtures.story())).doesNotContain("\u001B");
    assertThat(new TerminalTable(WIDTH, true).of(Fixtures.story())).contains("\u001B[");
  }

  @Test
  void controlCharactersOfTheTextAreSpelledOut() {
    String text =
        "\uD83D\uDD34 Assad received Lavrentiev in Damascus \u001B[2J\u0007\u009B \u202Eon"
            + " Thursday, SANA said.\nThe two sides agreed.";
    Article article = Article.of("x\u001B]0;title\u0007", text).withPublisher("a\r\nb");

    String table = new TerminalTable(200, false).of(Fixtures.story(article));

    assertThat(table)
        .contains("\\u001B[2J\\u0007\\u009B \\u202Eon")
        .contains("x\\u001B]0;title\\u0007")
        .contains("a  b");
    assertThat(table.replace("\n", "").chars())
        .noneMatch(c -> Character.isISOControl(c) || c == 0x202E);
  }

  @Test
  void aStoryWithoutEventsSaysSo() {
    var story = Fixtures.story();
    var empty =
        new CodedStory(
            story.article(),
            story.sentences(),
            story.cast(),
            List.of(),
            List.of(),
            List.of(),
            story.coder());

    assertThat(new TerminalTable(WIDTH, false).of(empty)).contains("no events in 2 sentences");
    assertThat(new TerminalTable(WIDTH, false).quotations(empty)).contains("no reported speech");
  }

  @Test
  void aPointOfAListIsIndentedBelowItsDash() {
    assertThat(new TerminalTable(40, false).point("one two three four five six seven eight nine"))
        .isEqualTo("    - one two three four five six seven\n      eight nine\n");
  }

  @Test
  void reportedSpeechNamesSourceCueAndWords() {
    assertThat(new TerminalTable(WIDTH, false).quotations(Fixtures.story()))
        .contains("SANA: said  indirect, sentence 0")
        .contains("    Assad received Lavrentiev");
  }
}
