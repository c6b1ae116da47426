package org.rapporteur.coder.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.coder.ontology.EventType;

class EntryPatternTest {
  @Test
  void namesTriggersAndConstraintsAsTheLexiconDoes() {
    Entry entry =
        EntryFixture.entry("send-aid")
            .verb("send", "ship")
            .noun("dispatch")
            .where("agent", "state", "person")
            .where("patient|of", "@aid", "food", "!@weapons")
            .where("to", "!absent")
            .tells(EventType.AID);

    assertThat(EntryPattern.of(entry))
        .isEqualTo(
            "verb send, verb ship, noun dispatch where agent: [state, person],"
                + " patient|of: [@aid, food, !@weapons], to: !absent");
  }

  @Test
  void withoutConstraintsItIsTheTriggersAlone() {
    assertThat(EntryPattern.of(EntryFixture.entry("bomb").verb("bomb").tells(EventType.ASSAULT)))
        .isEqualTo("verb bomb");
  }
}
