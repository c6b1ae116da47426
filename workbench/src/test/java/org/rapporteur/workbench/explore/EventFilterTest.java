package org.rapporteur.workbench.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.rapporteur.workbench.explore.EventFilter.Condition;
import org.rapporteur.workbench.web.Problem;

class EventFilterTest {
  @Test
  void valuesOfOneFieldAreAlternativesAndFieldsMustAllHold() {
    Condition condition =
        EventFilter.of(Map.of("type", List.of("ASSAULT", "COERCE"), "status", List.of("happened")))
            .condition();

    assertThat(condition.sql()).isEqualTo("(e.event = ? OR e.event = ?) AND (e.status = ?)");
    assertThat(condition.parameters()).containsExactly("ASSAULT", "COERCE", "happened");
  }

  @Test
  void aSideIsACodeACodeWithASectorOrAName() {
    assertThat(conditionOf("actor", "PER").parameters()).containsExactly("PER");
    assertThat(conditionOf("actor", "PER:MIL").parameters()).containsExactly("PER", "MIL");
    assertThat(conditionOf("actor", ":MIL").parameters()).containsExactly("MIL");
    assertThat(conditionOf("actor", "Peruvian navy").parameters())
        .containsExactly("Peruvian navy", "Peruvian navy");
  }

  @Test
  void nothingOfAValueGetsIntoTheSql() {
    String hostile = "x') OR 1=1; DROP TABLE events --";
    for (Field field : Field.values()) {
      if (field.kind() != Field.Kind.DAY) {
        Condition condition = conditionOf(field.parameter(), hostile);
        assertThat(condition.sql()).doesNotContain("DROP").doesNotContain("1=1");
        assertThat(condition.parameters()).contains(hostile);
      }
    }
  }

  @Test
  void aDateThatIsNoneIsToldToTheVisitor() {
    assertThatThrownBy(() -> EventFilter.of(Map.of("from", List.of("yesterday"))))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("from must be a date");
  }

  @Test
  void blankValuesAndParametersOfOthersAreNoFilter() {
    assertThat(EventFilter.of(Map.of("type", List.of(" ", ""), "page", List.of("3"))).isEmpty())
        .isTrue();
  }

  @Test
  void tooManyValuesAreRefused() {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 51; i++) {
      many.add("M" + i);
    }
    assertThatThrownBy(() -> EventFilter.of(Map.of("mode", many))).isInstanceOf(Problem.class);
  }

  @RepeatedTest(100)
  void theAddressOfAFilterGivesTheFilterBack(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    EventFilter filter = EventFilter.ALL;
    for (Field field : Field.values()) {
      if (field.kind() != Field.Kind.DAY && random.nextInt(3) == 0) {
        filter = filter.with(field, List.of(word(random), word(random) + "x"));
      }
    }

    assertThat(EventFilter.of(parsed(filter.query()))).isEqualTo(filter);
  }

  private static Condition conditionOf(String field, String value) {
    return EventFilter.of(Map.of(field, List.of(value))).condition();
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder("w");
    for (int i = random.nextInt(12); i > 0; i--) {
      word.appendCodePoint(
          new int[] {'a', '&', '=', '%', '+', ' ', 'é', 0x1F600}[random.nextInt(8)]);
    }
    return word.append('w').toString();
  }

  private static Map<String, List<String>> parsed(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
      String[] parts = pair.split("=", 2);
      parameters
          .computeIfAbsent(parts[0], name -> new ArrayList<>())
          .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }
}
