package org.rapporteur.evaluation.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.rapporteur.evaluation.relation.RelationClass.AID;
import static org.rapporteur.evaluation.relation.RelationClass.ASSAULT;
import static org.rapporteur.evaluation.relation.RelationClass.COERCE;
import static org.rapporteur.evaluation.relation.RelationClass.CONSULT;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.ScoreCard.Counts;
import org.rapporteur.evaluation.ScoreCard.Interval;

class RelationScoresTest {
  private static final Judgement MISSED = new Judgement(AID, Optional.empty());

  private final RelationScores scores =
      new RelationScores(
          List.of(right(CONSULT), right(CONSULT), judged(COERCE, ASSAULT), right(ASSAULT), MISSED));

  @Test
  void countsRightAndCoveredRelations() {
    assertThat(scores.accuracy()).isEqualTo(0.6);
    assertThat(scores.coverage()).isEqualTo(0.8);
    assertThat(scores.microF1()).isCloseTo(6.0 / 9, within(1e-9));
  }

  @Test
  void aWrongClassIsAMissOfItsOwnAndAFalseOneOfTheOther() {
    assertThat(scores.classes().get(COERCE)).isEqualTo(new Counts(0, 0, 1));
    assertThat(scores.classes().get(ASSAULT)).isEqualTo(new Counts(1, 1, 0));
    assertThat(scores.classes().get(AID)).isEqualTo(new Counts(0, 0, 1));
  }

  @Test
  void macroF1IsTheMeanOverGoldClasses() {
    assertThat(scores.macroF1()).isCloseTo((1 + 0 + 2.0 / 3 + 0) / 4, within(1e-9));
  }

  @Test
  void withinAQuadClassTheTypeDoesNotMatter() {
    assertThat(scores.quads().get(4)).isEqualTo(new Counts(2, 0, 0));
    assertThat(scores.binary().get(true)).isEqualTo(new Counts(2, 0, 0));
  }

  @Test
  void theMatrixShowsMissesInTheLastColumn() {
    assertThat(RelationReport.matrix(scores).lines())
        .anySatisfy(line -> assertThat(line).startsWith("AID").endsWith("1"))
        .anySatisfy(line -> assertThat(line).startsWith("CONSULT").endsWith("."));
  }

  @Test
  void theIntervalHoldsTheScoreAndIsTheSameEachTime() {
    Interval interval = scores.interval(RelationScores::accuracy);

    assertThat(interval.low()).isLessThanOrEqualTo(0.6);
    assertThat(interval.high()).isGreaterThanOrEqualTo(0.6);
    assertThat(scores.interval(RelationScores::accuracy)).isEqualTo(interval);
  }

  @Test
  void aCoderDoesNotDifferFromItself() {
    PairedTest test = PairedTest.of(scores.judgements(), scores.judgements());

    assertThat(test.difference()).isZero();
    assertThat(test.p()).isEqualTo(1);
  }

  @Test
  void fromThreeToZeroTheSignTestGivesAQuarter() {
    List<Judgement> good = Collections.nCopies(3, right(AID));
    List<Judgement> bad = Collections.nCopies(3, MISSED);

    PairedTest test = PairedTest.of(good, bad);

    assertThat(test.onlyFirst()).isEqualTo(3);
    assertThat(test.p()).isCloseTo(0.25, within(1e-9));
    assertThat(test.difference()).isEqualTo(1);
    assertThat(test.interval()).isEqualTo(new Interval(1, 1));
  }

  @Test
  void listsOfDifferentRelationsAreNotCompared() {
    assertThatThrownBy(() -> PairedTest.of(List.of(MISSED), List.of(right(CONSULT))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PairedTest.of(List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Judgement right(RelationClass gold) {
    return judged(gold, gold);
  }

  private static Judgement judged(RelationClass gold, RelationClass predicted) {
    return new Judgement(gold, Optional.of(predicted));
  }
}
