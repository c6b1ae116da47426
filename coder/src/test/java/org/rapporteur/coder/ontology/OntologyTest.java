package org.rapporteur.coder.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.ontology.EventType.COERCE;
import static org.rapporteur.coder.ontology.EventType.CONSULT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.ontology.Ontology.CameoDefault;
import org.rapporteur.coder.ontology.Ontology.TypeFacts;

class OntologyTest {
  private final Ontology ontology = ontology();

  private static Ontology ontology() {
    Ontology.Builder builder = new Ontology.Builder();
    builder.types.put(CONSULT, new TypeFacts(1, 1.5, false, "meets"));
    builder.modes.put(CONSULT, Map.of("visit", 1.9));
    builder.cameoDefaults.addAll(
        List.of(
            new CameoDefault(CONSULT, Optional.empty(), List.of(), "040"),
            new CameoDefault(CONSULT, Optional.empty(), List.of("military"), "0400"),
            new CameoDefault(CONSULT, Optional.of("visit"), List.of(), "042"),
            new CameoDefault(CONSULT, Optional.of("visit"), List.of("military"), "0420"),
            new CameoDefault(CONSULT, Optional.of("visit"), List.of("legal"), "0421"),
            new CameoDefault(CONSULT, Optional.of("visit"), List.of("military", "legal"), "0422")));
    return builder.build();
  }

  @Test
  void theMostSpecificCameoDefaultFits() {
    Optional<String> visit = Optional.of("visit");

    assertThat(ontology.cameoOf(CONSULT, Optional.empty(), List.of())).contains("040");
    assertThat(ontology.cameoOf(CONSULT, Optional.of("phone"), List.of("military")))
        .contains("0400");
    assertThat(ontology.cameoOf(CONSULT, visit, List.of("economic"))).contains("042");
    assertThat(ontology.cameoOf(CONSULT, visit, List.of("economic", "military"))).contains("0420");
    assertThat(ontology.cameoOf(COERCE, Optional.empty(), List.of())).isEmpty();
  }

  @Test
  void aCameoDefaultWithTwoContextsAsksForBoth() {
    Optional<String> visit = Optional.of("visit");

    assertThat(ontology.cameoOf(CONSULT, visit, List.of("legal", "economic", "military")))
        .contains("0422");
    assertThat(ontology.cameoOf(CONSULT, visit, List.of("legal", "economic"))).contains("0421");
  }

  @Test
  void ofTwoCameoDefaultsTheContextThatStandsFirstDecides() {
    Ontology.Builder builder = new Ontology.Builder();
    builder.cameoDefaults.addAll(
        List.of(
            new CameoDefault(CONSULT, Optional.empty(), List.of("military"), "0400"),
            new CameoDefault(CONSULT, Optional.empty(), List.of("legal"), "0401")));

    Ontology two = builder.build();
    assertThat(two.cameoOf(CONSULT, Optional.empty(), List.of("legal", "military")))
        .contains("0401");
    assertThat(two.cameoOf(CONSULT, Optional.empty(), List.of("military", "legal")))
        .contains("0400");
  }

  @Test
  void aModeWithoutAScoreHasThatOfItsType() {
    assertThat(ontology.score(CONSULT, Optional.of("visit"))).isEqualTo(1.9);
    assertThat(ontology.score(CONSULT, Optional.of("meet"))).isEqualTo(1.5);
    assertThat(ontology.score(CONSULT, Optional.empty())).isEqualTo(1.5);
  }

  @Test
  void modesBelongToTheirType() {
    assertThat(ontology.isMode(CONSULT, "visit")).isTrue();
    assertThat(ontology.isMode(COERCE, "visit")).isFalse();
  }
}
