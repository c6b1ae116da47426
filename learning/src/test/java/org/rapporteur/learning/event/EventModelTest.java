package org.rapporteur.learning.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.learning.Example;
import org.rapporteur.learning.FeatureGroup;
import org.rapporteur.learning.Features;
import org.rapporteur.learning.LinearModel;
import org.rapporteur.learning.LinearModel.Decision;

class EventModelTest {
  private final List<Example> examples = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();

  private void decided(int times, String right, String told, double probability) {
    for (int i = 0; i < times; i++) {
      examples.add(new Example("e" + examples.size(), right, new Features()));
      decisions.add(new Decision(told, probability, List.of()));
    }
  }

  @Test
  void theThresholdKeepsFalseEventsOut() {
    decided(30, "AID", "AID", 0.9);
    decided(10, "NONE", "AID", 0.8);
    decided(5, "AID", "AID", 0.7);
    assertThat(EventModel.threshold(examples, decisions)).isEqualTo(0.9);
  }

  @Test
  void whatTellsNoEventNeedsNoThreshold() {
    decided(30, "AID", "AID", 0.6);
    decided(100, "AID", "NONE", 0.9);
    assertThat(EventModel.threshold(examples, decisions)).isEqualTo(0.6);
  }

  @Test
  void tooFewEventsAreNoGroundToTellAny() {
    decided(10, "AID", "AID", 0.99);
    assertThat(EventModel.threshold(examples, decisions)).isGreaterThan(1);
    assertThat(EventScore.of(examples, decisions).report()).contains("none; too few");
  }

  @Test
  void aScoreCountsTypesThatAreRight() {
    decided(6, "AID", "AID", 0.9);
    decided(2, "NONE", "AID", 0.9);
    decided(2, "AID", "NONE", 0.9);
    decided(2, "ASSAULT", "AID", 0.9);
    assertThat(EventScore.of(examples, decisions).report())
        .contains("12, of which 10 tell an event")
        .contains("P 0.600 R 0.600");
  }

  @Test
  void aModelOfUnknownTypesIsRefused() {
    LinearModel.Header header =
        new LinearModel.Header("events", "c", "d", 2, 1, 0, Map.of(FeatureGroup.WORD, 1.0));
    LinearModel model =
        new LinearModel(header, List.of("AID", "PICNIC"), Map.of(), new float[] {0, 0});
    assertThatThrownBy(() -> new EventModel(model)).hasMessageContaining("PICNIC");
  }
}
