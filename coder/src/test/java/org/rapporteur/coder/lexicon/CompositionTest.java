package org.rapporteur.coder.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.ontology.EventType.AID;
import static org.rapporteur.coder.ontology.EventType.ASSAULT;
import static org.rapporteur.coder.ontology.EventType.CONCEDE;
import static org.rapporteur.coder.ontology.EventType.CONSULT;
import static org.rapporteur.coder.ontology.EventType.REJECT;
import static org.rapporteur.coder.ontology.EventType.REQUEST;
import static org.rapporteur.coder.ontology.EventType.RETREAT;
import static org.rapporteur.coder.ontology.EventType.SANCTION;
import static org.rapporteur.coder.ontology.EventType.THREATEN;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.lexicon.Composition.Coding;
import org.rapporteur.coder.lexicon.Composition.Deed;
import org.rapporteur.coder.lexicon.Composition.Outcome;
import org.rapporteur.coder.ontology.EventType;

class CompositionTest {
  private static final List<Optional<String>> MODES =
      List.of(
          Optional.empty(),
          Optional.of("meet"),
          Optional.of("withdraw"),
          Optional.of("arrest"),
          Optional.of("violence"));

  /** A few rows of the real tables. */
  private final Composition composition =
      new Composition.Builder()
          .row(Operator.PROMISE, ASSAULT, any(), gives(THREATEN, "violence"))
          .row(Operator.PROMISE, RETREAT, any(), gives(CONCEDE))
          .row(Operator.REQUEST, RETREAT, any(), gives(REQUEST, "yield"))
          .row(Operator.REQUEST, RETREAT, Optional.of("resign"), gives(REQUEST, "change"))
          .row(Operator.REFUSE, CONSULT, any(), gives(REJECT, "meet"))
          .row(Operator.PLAN, SANCTION, any(), keepsMode(SANCTION))
          .reversal(ASSAULT, any(), gives(RETREAT, "ceasefire"))
          .reversal(ASSAULT, Optional.of("abduct"), gives(RETREAT, "release"))
          .reversal(SANCTION, any(), gives(CONCEDE))
          .build();

  private static Optional<String> any() {
    return Optional.empty();
  }

  private static Outcome gives(EventType type) {
    return new Outcome(type, Optional.empty(), false);
  }

  private static Outcome gives(EventType type, String mode) {
    return new Outcome(type, Optional.of(mode), false);
  }

  private static Outcome keepsMode(EventType type) {
    return new Outcome(type, Optional.empty(), true);
  }

  private static Deed deed(EventType type) {
    return Deed.of(type, Optional.empty());
  }

  private static Deed deed(EventType type, String mode) {
    return Deed.of(type, Optional.of(mode));
  }

  private static Coding coding(EventType type) {
    return new Coding(type, Optional.empty());
  }

  private static Coding coding(EventType type, String mode) {
    return new Coding(type, Optional.of(mode));
  }

  // --- single rows

  @Test
  void aDeedIsRecordedAsItself() {
    assertThat(composition.coding(deed(ASSAULT, "bombs"))).isEqualTo(coding(ASSAULT, "bombs"));
  }

  @Test
  void anEndedDeedIsRecordedAsTheTableSays() {
    assertThat(composition.coding(deed(ASSAULT).reverse())).isEqualTo(coding(RETREAT, "ceasefire"));
    assertThat(composition.coding(deed(SANCTION, "expel").reverse())).isEqualTo(coding(CONCEDE));
  }

  @Test
  void theRowOfAModeWinsOverTheRowOfAllModes() {
    assertThat(composition.coding(deed(ASSAULT, "abduct").reverse()))
        .isEqualTo(coding(RETREAT, "release"));
    assertThat(composition.apply(Operator.REQUEST, deed(RETREAT, "resign")))
        .contains(coding(REQUEST, "change"));
    assertThat(composition.apply(Operator.REQUEST, deed(RETREAT, "withdraw")))
        .contains(coding(REQUEST, "yield"));
  }

  @Test
  void aRowCanKeepTheModeOfTheContent() {
    assertThat(composition.apply(Operator.PLAN, deed(SANCTION, "expel")))
        .contains(coding(SANCTION, "expel"));
  }

  @Test
  void askingToStopAnAttackAsksForARetreat() {
    assertThat(composition.apply(Operator.REQUEST, deed(ASSAULT).reverse()))
        .contains(coding(REQUEST, "yield"));
  }

  @Test
  void promisingToStopAnAttackIsNoThreat() {
    assertThat(composition.apply(Operator.PROMISE, deed(ASSAULT)))
        .contains(coding(THREATEN, "violence"));
    assertThat(composition.apply(Operator.PROMISE, deed(ASSAULT).reverse()))
        .contains(coding(CONCEDE));
  }

  @Test
  void endingTheEndOfAnAttackIsTheAttack() {
    Deed endedTwice = deed(ASSAULT, "bombs").reverse().reverse();

    assertThat(composition.coding(endedTwice)).isEqualTo(coding(ASSAULT, "bombs"));
    assertThat(composition.apply(Operator.PROMISE, endedTwice))
        .contains(coding(THREATEN, "violence"));
  }

  @Test
  void nothingIsSaidWhereTheTableIsSilent() {
    assertThat(composition.apply(Operator.PROMISE, deed(AID))).isEmpty();
    assertThat(composition.apply(Operator.DENY, deed(ASSAULT))).isEmpty();
  }

  @Test
  void theBuilderKnowsWhichTypesItCovers() {
    Composition.Builder builder =
        new Composition.Builder()
            .row(Operator.PROMISE, AID, Optional.of("food"), gives(CONSULT))
            .reversal(AID, any(), gives(SANCTION));

    assertThat(builder.covers(Operator.PROMISE, AID)).as("a row for one mode only").isFalse();
    assertThat(
            builder.row(Operator.PROMISE, AID, any(), gives(CONSULT)).covers(Operator.PROMISE, AID))
        .isTrue();
    assertThat(builder.reverses(AID)).isTrue();
    assertThat(builder.reverses(CONSULT)).isFalse();
  }

  // --- laws, over random tables

  private record Row(EventType type, Optional<String> mode) {}

  /** A table that has a row of all modes for each type, and some rows of single modes. */
  private static final class RandomTable {
    final Map<Operator, Map<Row, Outcome>> rows = new HashMap<>();
    final Map<Row, Outcome> reversals = new HashMap<>();
    final Composition composition;

    RandomTable(Random random) {
      Composition.Builder builder = new Composition.Builder();
      for (EventType type : EventType.values()) {
        for (Optional<String> mode : MODES) {
          if (mode.isEmpty() || random.nextInt(4) == 0) {
            Outcome reversal = outcome(random);
            reversals.put(new Row(type, mode), reversal);
            builder.reversal(type, mode, reversal);
            for (Operator operator : Operator.values()) {
              Outcome outcome = outcome(random);
              rows.computeIfAbsent(operator, key -> new HashMap<>())
                  .put(new Row(type, mode), outcome);
              builder.row(operator, type, mode, outcome);
            }
          }
        }
      }
      composition = builder.build();
    }

    private static Outcome outcome(Random random) {
      EventType[] types = EventType.values();
      boolean keeps = random.nextInt(3) == 0;
      return new Outcome(
          types[random.nextInt(types.length)],
          keeps ? Optional.empty() : MODES.get(random.nextInt(MODES.size())),
          keeps);
    }

    static Coding expected(Map<Row, Outcome> table, EventType type, Optional<String> mode) {
      Outcome exact = table.get(new Row(type, mode));
      Outcome outcome = exact != null ? exact : table.get(new Row(type, Optional.empty()));
      return new Coding(outcome.type(), outcome.keepsMode() ? mode : outcome.mode());
    }
  }

  @Test
  void endingTwiceIsTheDeedItself() {
    for (EventType type : EventType.values()) {
      for (Optional<String> mode : MODES) {
        Deed deed = Deed.of(type, mode);
        assertThat(deed.reverse().reverse()).isEqualTo(deed);
        assertThat(deed.reverse()).isNotEqualTo(deed);
        assertThat(composition.coding(deed.reverse().reverse())).isEqualTo(new Coding(type, mode));
      }
    }
  }

  @Test
  void everyCodingComesFromTheTable() {
    Random random = new Random(17);
    for (int round = 0; round < 20; round++) {
      RandomTable table = new RandomTable(random);
      for (EventType type : EventType.values()) {
        for (Optional<String> mode : MODES) {
          Deed deed = Deed.of(type, mode);
          Coding ended = RandomTable.expected(table.reversals, type, mode);
          assertThat(table.composition.coding(deed.reverse())).isEqualTo(ended);
          for (Operator operator : Operator.values()) {
            Map<Row, Outcome> rows = table.rows.get(operator);
            assertThat(table.composition.apply(operator, deed))
                .contains(RandomTable.expected(rows, type, mode));
            assertThat(table.composition.apply(operator, deed.reverse()))
                .contains(RandomTable.expected(rows, ended.type(), ended.mode()));
          }
        }
      }
    }
  }

  @Test
  void chainsOfOperatorsNeverInventAType() {
    Random random = new Random(4);
    for (int round = 0; round < 200; round++) {
      Set<EventType> reachable = EnumSet.noneOf(EventType.class);
      Composition.Builder builder = new Composition.Builder();
      EventType[] types = EventType.values();
      for (int row = 0; row < 40; row++) {
        EventType outcome = types[random.nextInt(types.length)];
        reachable.add(outcome);
        EventType content = types[random.nextInt(types.length)];
        Optional<String> mode = MODES.get(random.nextInt(MODES.size()));
        if (random.nextBoolean()) {
          builder.reversal(content, mode, new Outcome(outcome, Optional.empty(), true));
        } else {
          Operator[] operators = Operator.values();
          Operator operator = operators[random.nextInt(operators.length)];
          builder.row(operator, content, mode, new Outcome(outcome, Optional.empty(), true));
        }
      }
      Composition sparse = builder.build();
      Deed deed =
          Deed.of(types[random.nextInt(types.length)], MODES.get(random.nextInt(MODES.size())));
      EventType start = deed.type();
      List<String> chain = new ArrayList<>(List.of(deed.toString()));
      for (int step = 0; step < 12; step++) {
        Operator operator = Operator.values()[random.nextInt(Operator.values().length)];
        chain.add(operator.word());
        Optional<Coding> coding =
            operator == Operator.STOP
                ? Optional.of(sparse.coding(deed.reverse()))
                : sparse.apply(operator, deed);
        deed =
            operator == Operator.STOP
                ? deed.reverse()
                : coding.map(c -> Deed.of(c.type(), c.mode())).orElse(deed);
        if (coding.isPresent() && coding.get().type() != start) {
          assertThat(reachable).as("%s", chain).contains(coding.get().type());
        }
      }
    }
  }
}
