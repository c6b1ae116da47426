package org.rapporteur.coder.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.lexicon.EntryFixture.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.event.SecondReader.Opinion;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.EntryFixture;
import org.rapporteur.coder.lexicon.LexiconFixture;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.ontology.Ontology;

/** Where the second reader is asked, and what becomes of its answers. */
class SecondReaderTest {
  private static final String STRIKE =
      """
      Iran   NNP Iran   nsubj 2
      struck VBD strike root  0
      Syria  NNP Syria  obj   2
      """;

  private final List<Integer> asked = new ArrayList<>();

  private static EntryFixture strike(String id) {
    return entry(id).verb("strike").actor("agent").recipient("patient");
  }

  private SentenceEvents.Result read(Optional<Opinion> opinion, Entry... entries) {
    SecondReader reader =
        (scene, token) -> {
          asked.add(token);
          return opinion;
        };
    return new SentenceEvents(LexiconFixture.of(entries), new Ontology.Builder().build(), reader)
        .find(EventFixture.scene(STRIKE), List.of());
  }

  private static List<String> told(SentenceEvents.Result result) {
    return result.events().stream().map(EventFixture::notation).toList();
  }

  private static Optional<Opinion> tells(EventType type) {
    return Optional.of(new Opinion(Optional.of(type), 0.97, List.of("word:strike", "side:agent")));
  }

  private static Optional<Opinion> tellsNothing() {
    return Optional.of(new Opinion(Optional.empty(), 0.9, List.of("word:strike")));
  }

  private static Entry needsDeal() {
    return strike("deal").where("patient", "deal").tells(EventType.AGREE);
  }

  @Test
  void aWordThatNoSenseFitsGetsTheReadersEvent() {
    SentenceEvents.Result result = read(tells(EventType.ASSAULT), needsDeal());
    assertThat(told(result)).containsExactly("ASSAULT IRN > SYR");
    Explanation why = result.events().get(0).explanation();
    assertThat(why.rule()).endsWith("second-reader");
    assertThat(why.path())
        .contains("second reader: ASSAULT p=0.97", "because word:strike", "because side:agent");
  }

  @Test
  void theReaderCanSayThatThereIsNoEvent() {
    SentenceEvents.Result result = read(tellsNothing(), needsDeal());
    assertThat(told(result)).isEmpty();
    assertThat(result.notes().get(0).text()).contains("second reader: no event p=0.90");
  }

  @Test
  void aReaderThatIsNotSureChangesNothing() {
    assertThat(told(read(Optional.empty(), needsDeal()))).isEmpty();
    assertThat(told(read(Optional.empty(), twoSenses()))).containsExactly("ASSAULT IRN > SYR");
  }

  @Test
  void aSenseWithoutRivalIsNeverAskedAbout() {
    Entry only = strike("attack").tells(EventType.ASSAULT);
    Entry looser = strike("deal").tells(EventType.AGREE);
    Entry stricter = strike("attack").where("patient", "state").tells(EventType.ASSAULT);
    assertThat(told(read(tells(EventType.AGREE), only))).containsExactly("ASSAULT IRN > SYR");
    assertThat(told(read(tells(EventType.AGREE), looser, stricter)))
        .containsExactly("ASSAULT IRN > SYR");
    assertThat(asked).isEmpty();
  }

  @Test
  void aWordThatIsHarmlessByRuleStaysHarmless() {
    assertThat(told(read(tells(EventType.ASSAULT), strike("harmless").tellsNothing()))).isEmpty();
    assertThat(asked).isEmpty();
  }

  private static Entry[] twoSenses() {
    return new Entry[] {
      strike("attack").tells(EventType.ASSAULT), strike("walkout").tells(EventType.PROTEST)
    };
  }

  @Test
  void ofSensesThatFitEquallyWellTheReaderChooses() {
    SentenceEvents.Result result = read(tells(EventType.PROTEST), twoSenses());
    assertThat(told(result)).containsExactly("PROTEST IRN > SYR");
    Explanation why = result.events().get(0).explanation();
    assertThat(why.rule()).endsWith("walkout");
    assertThat(why.path()).contains("second reader: PROTEST p=0.97");
  }

  @Test
  void amongRivalsTheReaderCannotAddAThirdSense() {
    assertThat(told(read(tells(EventType.AID), twoSenses()))).containsExactly("ASSAULT IRN > SYR");
  }
}
