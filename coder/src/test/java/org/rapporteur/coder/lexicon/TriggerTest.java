package org.rapporteur.coder.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.language.Predication.Kind.NOUN;
import static org.rapporteur.coder.language.Predication.Kind.VERB;

import java.util.List;
import org.junit.jupiter.api.Test;

class TriggerTest {

  @Test
  void theFirstWordOfAVerbIsItsHead() {
    assertThat(Trigger.parse(VERB, "call off"))
        .isEqualTo(new Trigger(VERB, "call", List.of("off"), ""));
  }

  @Test
  void theLastWordOfANounIsItsHead() {
    assertThat(Trigger.parse(NOUN, "peace talks"))
        .isEqualTo(new Trigger(NOUN, "talks", List.of("peace"), ""));
  }

  @Test
  void theNounBeforeOfIsTheHead() {
    assertThat(Trigger.parse(NOUN, "state of emergency"))
        .isEqualTo(new Trigger(NOUN, "state", List.of(), "emergency"));
  }

  @Test
  void wordsAreCounted() {
    assertThat(Trigger.parse(VERB, "meet").words()).isEqualTo(1);
    assertThat(Trigger.parse(VERB, " call   off ").words()).isEqualTo(2);
    assertThat(Trigger.parse(NOUN, "state of emergency").words()).isEqualTo(2);
  }
}
