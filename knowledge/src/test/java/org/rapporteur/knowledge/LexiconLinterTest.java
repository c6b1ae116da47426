package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconLinterTest {
  private static final String SENSES = "lexicon/senses/meet.yml";
  private static final String SETTINGS = "lexicon/settings.yml";
  private static final String OPERATORS = "lexicon/operators.yml";

  @TempDir Path temporary;
  private DataDirectory data;

  @BeforeEach
  void startWithoutMistakes() {
    data = new DataDirectory(temporary);
  }

  @ParameterizedTest(name = "finds {3} on line {2} when \"{0}\" is \"{1}\"")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "- id: meet; - id: Meet_it; 1; id",
        "- id: meet; - implies_person: no; 1; missing-id",
        "[meet, sit down with]; [meet, Meet]; 2; trigger-case",
        "[meet, sit down with]; [meet, meet]; 2; duplicate",
        "with: [actor; nearby: [actor; 4; unknown-role",
        "'agent|patient'; 'agent|victim'; 4; unknown-role",
        "'!@weapons'; '!@swords'; 4; unknown-class",
        "'!@weapons'; '!'; 4; constraint",
        "'!@weapons'; {a: b}; 4; shape",
        "parties: [agent, with]; parties: [agent, nearby]; 5; unknown-role",
        "parties: [agent, with]; actor: [clause.nearby]; 5; unknown-role",
        "parties: [agent, with]; actor: [agent.patient]; 5; unknown-role",
        "with: [actor; purpose.patient: [actor; 4; unknown-role",
        "counter:; counters:; 12; unknown-key",
        "event: CONSULT; event: VISIT; 6; unknown-event",
        "mode: visit; mode: party; 7; unknown-mode",
        "contexts: [diplomatic]; contexts: [diplomacy]; 8; unknown-context",
        "cameo: \"042\"; cameo: 42; 9; unknown-cameo",
        "contexts: [diplomatic]; status: maybe; 8; status",
        "contexts: [diplomatic]; actor: agent; 5; sides",
        "contexts: [diplomatic]; possessor: agent; 8; noun-roles",
        "contexts: [diplomatic]; implies_person: perhaps; 8; shape",
        "CONSULT/visit FRA+SYR > -; CONSULT FRA SYR; 11; example",
        "CONSULT/visit FRA+SYR > -; CONSULT/party FRA+SYR > -; 11; unknown-mode",
        "CONSULT/visit FRA+SYR > -; CONSULT FRA+XXX > -; 11; unknown-code",
        "CONSULT/visit FRA+SYR > -; CONSULT FRA:ABC > -; 11; unknown-sector",
        "CONSULT/visit FRA+SYR > -; CONSULT FRA > - {AID}; 11; example",
        "France met Syria. => CONSULT/visit FRA+SYR > -; France met Syria.; 11; example",
        "The roads meet here.; The roads meet. => nothing; 13; example",
      })
  void findsAMistakeInASense(String old, String replacement, int line, String rule) {
    data.replace(SENSES, old, replacement);
    assertThat(data.findings()).containsExactly(SENSES + ":" + line + " " + rule);
  }

  @ParameterizedTest(name = "finds {3} on line {2} when \"{0}\" is \"{1}\"")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "id: sport; id: Sport; 1; id",
        "'@arms'; '@swords'; 2; unknown-class",
        "before: 1945; before: long ago; 3; number",
        "unless: [police]; unlike: [police]; 4; unknown-key",
        "unless: [police]; unless: ['@police']; 4; unknown-class",
        "unless: [police]; unless_entry: [greet]; 4; unknown-entry",
        "[public]; [private]; 5; unknown-side",
        "[ASSAULT]; [FIGHT]; 6; unknown-event",
        "=> none; => nothing; 7; example",
      })
  void findsAMistakeInASetting(String old, String replacement, int line, String rule) {
    data.replace(SETTINGS, old, replacement);
    assertThat(data.findings()).containsExactly(SETTINGS + ":" + line + " " + rule);
  }

  @Test
  void findsATwiceUsedIdAcrossFiles() {
    data.write("lexicon/senses/more.yml", DataDirectory.sense("meet"));
    assertThat(data.findings()).containsExactly("lexicon/senses/more.yml:1 duplicate-id");
  }

  @Test
  void findsAnEntryWithoutTrigger() {
    data.write(
        SENSES,
        "- id: meet",
        "  actor: agent",
        "  event: CONSULT",
        "  examples: [\"A met B. => none\"]");
    assertThat(data.findings()).containsExactly(SENSES + ":1 no-trigger");
  }

  @Test
  void findsAnEmptyTrigger() {
    data.replace(SENSES, "noun: meeting", "noun: ''");
    assertThat(data.findings()).containsExactly(SENSES + ":3 shape");
  }

  @Test
  void findsAnEntryWithoutEvent() {
    data.replace(SENSES, "  event: CONSULT\n", "");
    assertThat(data.findings()).containsExactly(SENSES + ":1 unknown-event");
  }

  @Test
  void findsAnEntryWithoutSides() {
    data.replace(SENSES, "  parties: [agent, with]\n", "");
    assertThat(data.findings()).containsExactly(SENSES + ":1 sides");
  }

  @Test
  void findsAnEntryWithoutExamples() {
    data.write(SENSES, "- id: meet", "  verb: meet", "  actor: agent", "  event: CONSULT");
    assertThat(data.findings()).containsExactly(SENSES + ":1 no-examples");
  }

  @Test
  void findsBrokenYaml() {
    data.write(SENSES, "- id: meet", "  verb: [meet", "  event: CONSULT");
    assertThat(data.findings()).containsExactly(SENSES + ":3 yaml");
  }

  @Test
  void findsAnEmptyYamlFile() {
    data.write(SENSES, "# nothing yet");
    assertThat(data.findings()).containsExactly(SENSES + ":1 yaml");
  }

  @Test
  void findsAFileOfTheWrongShape() {
    data.write(SENSES, "id: meet").write("lexicon/contexts.yml", "- military");
    assertThat(data.findings())
        .containsExactly("lexicon/contexts.yml:1 shape", SENSES + ":1 shape");
  }

  @Test
  void findsARepeatedKey() {
    data.append(SENSES, "  verb: talk");
    assertThat(data.findings()).containsExactly(SENSES + ":14 duplicate-key");
  }

  @Test
  void findsAMissingFileAndADirectoryWithoutFiles() {
    data.delete("lexicon/status.yml").delete(SENSES);
    assertThat(data.findings())
        .containsExactly("lexicon/senses/:0 missing-file", "lexicon/status.yml:0 missing-file");
  }

  @ParameterizedTest(name = "finds {3} on line {2} when \"{0}\" is \"{1}\"")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "operator: promise; operator: hint; 2; unknown-operator",
        "content: [clause]; content: [thing]; 4; unknown-role",
        "control: agent; control: nobody; 6; control",
        "event: AGREE; mode: sulk; 7; unknown-mode",
        "event: AGREE; event: DEAL; 7; unknown-event",
      })
  void findsAMistakeInAnOperator(String old, String replacement, int line, String rule) {
    data.replace(OPERATORS, old, replacement);
    assertThat(data.findings()).containsExactly(OPERATORS + ":" + line + " " + rule);
  }

  @Test
  void findsAnOperatorWithoutContentOrControl() {
    data.replace(OPERATORS, "  content: [clause]\n", "")
        .replace(OPERATORS, "  control: agent\n", "");
    assertThat(data.findings()).containsExactly(OPERATORS + ":1 content", OPERATORS + ":1 control");
  }

  @Test
  void findsOperatorKeysInASense() {
    data.append(SENSES, "  control: agent");
    assertThat(data.findings()).containsExactly(SENSES + ":14 unknown-key");
  }

  @Test
  void findsMistakesInClasses() {
    data.write(
        "lexicon/classes/some.yml",
        "arms: [gun]",
        "weapons: ['@arms',",
        "  '@blades']",
        "empty: []");
    assertThat(data.findings())
        .containsExactly(
            "lexicon/classes/some.yml:3 unknown-class", "lexicon/classes/some.yml:4 empty");
  }

  @Test
  void findsAClassOfTwoFiles() {
    data.write("lexicon/classes/zz.yml", "", "arms: [sword]");
    assertThat(data.findings()).containsExactly("lexicon/classes/zz.yml:2 duplicate");
  }

  @Test
  void findsMistakesInLightVerbs() {
    data.append(
        "lexicon/light-verbs.yml",
        "- {verb: [take], noun: thing}",
        "- {verb: [make]}",
        "- {verb: [come], noun: agent, agent: recipient}",
        "- {verb: [hit], noun: agent, recipient: thing}");
    assertThat(data.findings())
        .containsExactly(
            "lexicon/light-verbs.yml:2 unknown-role",
            "lexicon/light-verbs.yml:3 empty",
            "lexicon/light-verbs.yml:4 shape",
            "lexicon/light-verbs.yml:5 unknown-role");
  }

  @Test
  void findsMistakesInRefinements() {
    data.append(
        "lexicon/refinements.yml",
        "- {event: ASSAULT, words: [gun], in: [with], mode: pistol}",
        "- {event: ASSAULT, words: ['@guns'], in: [with], mode: firearms}",
        "- {event: ASSAULT, words: [gun], in: [near], mode: firearms}",
        "- {event: ASSAULT, words: [gun], in: [with], mode: firearms, only_if: [fist]}",
        "- {event: ASSAULT, words: [gun], in: [with]}",
        "- {event: FIGHT, words: [gun], in: [with], mode: firearms}",
        "- {event: ASSAULT, words: [gun], in: [with], mode: firearms, cameo: '9'}",
        "- {event: ASSAULT, words: [gun], in: [with], mode: firearms, unless: [none]}");
    assertThat(data.findings())
        .containsExactly(
            "lexicon/refinements.yml:2 unknown-mode",
            "lexicon/refinements.yml:3 unknown-class",
            "lexicon/refinements.yml:4 unknown-role",
            "lexicon/refinements.yml:5 unknown-mode",
            "lexicon/refinements.yml:6 empty",
            "lexicon/refinements.yml:7 unknown-event",
            "lexicon/refinements.yml:8 unknown-cameo",
            "lexicon/refinements.yml:9 unknown-key");
  }

  @Test
  void findsAContextThatIsUnknownAndOneWithoutWords() {
    data.replace("lexicon/contexts.yml", "military: [", "martial: [");
    assertThat(data.findings())
        .containsExactly(
            "lexicon/contexts.yml:1 coverage", "lexicon/contexts.yml:1 unknown-context");
  }

  @Test
  void findsATypeThatAnOperatorDoesNotCover() {
    data.replace("lexicon/composition.tsv", "promise\tAID\t", "#promise\tAID\t");
    assertThat(data.findings()).containsExactly("lexicon/composition.tsv:1 coverage");
  }

  @Test
  void findsATypeThatNothingReverses() {
    data.replace("lexicon/reversal.tsv", "\nAID\t", "\n#AID\t");
    assertThat(data.findings()).containsExactly("lexicon/reversal.tsv:1 coverage");
  }

  @Test
  void findsMistakesInTheTablesOfComposition() {
    int next =
        (int) data.files().file("lexicon/composition.tsv").orElseThrow().text().lines().count() + 1;
    data.append(
        "lexicon/composition.tsv",
        "hint	AID	*	AGREE		",
        "plan	GIFT	*	AGREE		",
        "plan	AID	visit	AGREE		",
        "plan	CONSULT	visit	AGREE	visit	",
        "plan	CONSULT	phone	AGREE	=	",
        "plan	AID	*	AGREE		again");
    String file = "lexicon/composition.tsv:";
    assertThat(data.findings())
        .isEqualTo(
            List.of(
                file + next + " unknown-operator",
                file + (next + 1) + " unknown-event",
                file + (next + 2) + " unknown-mode",
                file + (next + 3) + " unknown-mode",
                file + (next + 4) + " unknown-mode",
                file + (next + 5) + " duplicate"));
  }

  @Test
  void findsMistakesInTheCuesOfAttribution() {
    data.replace("lexicon/reporting.yml", "{lemma: say, kind: neutral}", "{lemma: say, kind: odd}")
        .replace("lexicon/reporting.yml", "{cue: according to}", "{after: no}")
        .replace("lexicon/reporting.yml", "{lemma: reportedly}", "{lemma: allegedly}");
    assertThat(data.findings())
        .containsExactly(
            "lexicon/reporting.yml:1 stance",
            "lexicon/reporting.yml:3 empty",
            "lexicon/reporting.yml:5 duplicate");
  }

  @Test
  void findsAnUnknownModality() {
    data.replace("lexicon/status.yml", "will: planned", "will: someday");
    assertThat(data.findings()).containsExactly("lexicon/status.yml:4 modality");
  }

  @Test
  void findsAListWithoutModals() {
    data.replace("lexicon/status.yml", "modals:", "verbs:");
    assertThat(data.findings()).containsExactly("lexicon/status.yml:1 empty");
  }

  @ParameterizedTest(name = "finds {1} in \"{0}\"")
  @CsvSource({
    "Three\t3, number-word",
    "thirty-three\t33, number-word",
    "'\t4', number-word",
    "three\t3, duplicate",
    "dozen\ttwelve, number",
    "gross\t144, number-value",
    "four, columns",
  })
  void findsAMistakeInTheNumbers(String row, String rule) {
    data.append("lexicon/numbers.tsv", row);
    assertThat(data.findings()).containsExactly("lexicon/numbers.tsv:5 " + rule);
  }

  @ParameterizedTest(name = "finds {1} in \"{0}\"")
  @CsvSource({
    "Mile\tkilometres\t1, measure-word",
    "mile\tkilometres\t1, duplicate",
    "yard\tmetres\t1, measure-kind",
    "week\tweeks\tone, number",
  })
  void findsAMistakeInTheMeasures(String row, String rule) {
    data.append("lexicon/measures.tsv", row);
    assertThat(data.findings()).containsExactly("lexicon/measures.tsv:4 " + rule);
  }

  @ParameterizedTest(name = "finds {1} in \"{0}\"")
  @CsvSource({
    "{length} ago\tbefore\ttold\tthree days ago\t2024-03-03, offset-shift",
    "{length} ago\tearlier\tthen\tthree days ago\t2024-03-03, offset-from",
    "{size} ago\tearlier\ttold\tthree days ago\t2024-03-03, offset",
    "{length} {unit}\tearlier\ttold\tthree days day\t2024-03-03, offset",
    "{length} later\tlater\ttold\tthree days later\t2024-03-09, duplicate",
    "{length} ago\tearlier\ttold\tthree days ago\t2024-03-04, example",
    "{length} ago\tearlier\ttold\tlong ago\t2024-03-04, example",
  })
  void findsAMistakeInTheOffsets(String row, String rule) {
    data.append("lexicon/offsets.tsv", row);
    assertThat(data.findings()).containsExactly("lexicon/offsets.tsv:3 " + rule);
  }

  @Test
  void findsADayThatIsNone() {
    data.append("lexicon/feasts.tsv", "new day\t13-01");
    assertThat(data.findings()).containsExactly("lexicon/feasts.tsv:3 feast");
  }
}
