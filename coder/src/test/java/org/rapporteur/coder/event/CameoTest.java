package org.rapporteur.coder.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.lexicon.EntryFixture.entry;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.EntryFixture;
import org.rapporteur.coder.lexicon.LexiconFixture;
import org.rapporteur.coder.lexicon.Refinement;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.ontology.Ontology;
import org.rapporteur.coder.ontology.Ontology.CameoDefault;

/** Which of the codes that entry, refinement and ontology offer a record gets. */
class CameoTest {
  private static final String ATTACK =
      """
      Rebels   NNS rebel  nsubj 2
      attacked VBD attack root  0
      Syria    NNP Syria  obj   2
      with     IN  with   case  5
      rockets  NNS rocket obl   2
      """;

  private static EntryFixture attack() {
    return entry("attack").verb("attack").actor("agent").recipient("patient");
  }

  private static Optional<String> cameo(Entry entry, Optional<String> ofRefinement) {
    Refinement rockets =
        new Refinement(
            EventType.ASSAULT,
            List.of("rocket"),
            List.of("with"),
            List.of("none", "beat"),
            "heavy-weapons",
            ofRefinement);
    Ontology.Builder ontology = new Ontology.Builder();
    ontology.cameoDefaults.add(assault("", "180"));
    ontology.cameoDefaults.add(assault("beat", "182"));
    ontology.cameoDefaults.add(assault("heavy-weapons", "1941"));
    SentenceEvents events = new SentenceEvents(LexiconFixture.of(entry, rockets), ontology.build());
    return events.find(EventFixture.scene(ATTACK), List.of()).events().get(0).cameo();
  }

  private static CameoDefault assault(String mode, String cameo) {
    return new CameoDefault(
        EventType.ASSAULT, Optional.of(mode).filter(m -> !m.isEmpty()), List.of(), cameo);
  }

  private static final Optional<String> NONE = Optional.empty();
  private static final Optional<String> ROCKETS = Optional.of("195");

  @Test
  void theDefaultOfTheFinerModeFillsIn() {
    assertThat(cameo(attack().tells(EventType.ASSAULT), NONE)).contains("1941");
  }

  @Test
  void theRefinementsCodeTakesThePlaceOfAGeneralOne() {
    assertThat(cameo(attack().cameo("190").tells(EventType.ASSAULT), ROCKETS)).contains("195");
    assertThat(cameo(attack().cameo("190").tells(EventType.ASSAULT), NONE)).contains("190");
  }

  @Test
  void theRefinementsCodeTakesThePlaceOfThatOfTheModeItReplaces() {
    assertThat(cameo(attack().cameo("182").tells(EventType.ASSAULT, "beat"), ROCKETS))
        .contains("195");
  }

  @Test
  void anEntryThatKnowsBetterKeepsItsCode() {
    assertThat(cameo(attack().cameo("196").tells(EventType.ASSAULT), ROCKETS)).contains("196");
  }

  @Test
  void aDefaultWithinTheRefinementsCodeIsFinerStill() {
    assertThat(cameo(attack().tells(EventType.ASSAULT), Optional.of("194"))).contains("1941");
  }
}
