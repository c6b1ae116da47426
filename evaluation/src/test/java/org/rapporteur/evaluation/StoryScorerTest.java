package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.evaluation.Fixtures.FIRST;
import static org.rapporteur.evaluation.Fixtures.accused;
import static org.rapporteur.evaluation.Fixtures.accusedRecord;
import static org.rapporteur.evaluation.Fixtures.gold;
import static org.rapporteur.evaluation.Fixtures.met;
import static org.rapporteur.evaluation.Fixtures.metRecord;
import static org.rapporteur.evaluation.Fixtures.record;
import static org.rapporteur.evaluation.Fixtures.story;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.ScoreCard.Accuracy;
import org.rapporteur.evaluation.ScoreCard.Counts;

class StoryScorerTest {
  private final StoryScorer scorer = new StoryScorer();

  @Test
  void recordsThatEqualTheGoldScoreOne() {
    ScoreCard card = card(story(met(false), accused()), metRecord(), accusedRecord());

    assertThat(card.events()).isEqualTo(new Counts(2, 0, 0));
    assertThat(card.full()).isEqualTo(new Counts(2, 0, 0));
    assertThat(card.events().f1()).isEqualTo(1);
    assertThat(card.details().get("attribution")).isEqualTo(new Accuracy(2, 2));
    assertThat(card.codedNonEvents()).isZero();
  }

  @Test
  void aRecordWithoutGoldIsFalse() {
    ScoredRecord attack = record("attack", "ASSAULT", "[\"LBY\"]", "[]", "{}");

    ScoreCard card = card(story(accused()), accusedRecord(), attack);

    assertThat(card.events()).isEqualTo(new Counts(1, 1, 0));
    assertThat(card.stories().get(0).falseRecords()).containsExactly(attack);
    assertThat(card.events().precision()).isEqualTo(0.5);
  }

  @Test
  void aGoldEventWithoutRecordIsAMiss() {
    ScoreCard card = card(story(met(false), accused()), accusedRecord());

    assertThat(card.events()).isEqualTo(new Counts(1, 0, 1));
    assertThat(card.stories().get(0).misses()).containsExactly(met(false));
  }

  @Test
  void anOptionalGoldEventIsNeitherRequiredNorFalse() {
    assertThat(card(story(met(true), accused()), accusedRecord()).events())
        .isEqualTo(new Counts(1, 0, 0));
    assertThat(card(story(met(true), accused()), accusedRecord(), metRecord()).events())
        .isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void wrongSidesCountInFullF1Only() {
    ScoredRecord half = record("met", "CONSULT", "[\"KEN\"]", "[]", "{}");

    ScoreCard card = card(story(met(false)), half);

    assertThat(card.events()).isEqualTo(new Counts(1, 0, 0));
    assertThat(card.full()).isEqualTo(new Counts(0, 1, 1));
    assertThat(card.details().get("sides")).isEqualTo(new Accuracy(0, 1));
    assertThat(card.details().get("attribution")).isEqualTo(new Accuracy(0, 1));
  }

  @Test
  void anotherTypeIsNoMatch() {
    assertThat(card(story(met(false)), record("met", "AGREE", "[\"KEN\"]", "[]", "{}")).events())
        .isEqualTo(new Counts(0, 1, 1));
  }

  @Test
  void aTriggerInAnotherSentenceIsNoMatch() {
    ScoredRecord elsewhere = record("accused", "CONSULT", "[\"KEN\", \"ETH\"]", "[]", "{}");

    assertThat(card(story(met(false)), elsewhere).events()).isEqualTo(new Counts(0, 1, 1));
  }

  @Test
  void aSharedCodeMatchesWithoutTheTrigger() {
    ScoredRecord near = record("reported", "CONSULT", "[\"ETH\"]", "[]", "{}");
    ScoredRecord stranger = record("reported", "CONSULT", "[\"PER\"]", "[]", "{}");
    ScoredRecord otherSide = record("reported", "CONSULT", "[]", "[\"ETH\"]", "{}");

    assertThat(card(story(met(false)), near).events().tp()).isEqualTo(1);
    assertThat(card(story(met(false)), stranger).events().tp()).isZero();
    assertThat(card(story(met(false)), otherSide).events().tp()).isZero();
  }

  @Test
  void theTriggerWeighsMoreThanTwoCodes() {
    ScoredRecord codes = record("Friday", "CONSULT", "[\"KEN\", \"ETH\"]", "[]", "{}");
    ScoredRecord trigger = record("met", "CONSULT", "[]", "[]", "{}");

    StoryScore score = scorer.score(story(met(false)), List.of(codes, trigger));

    assertThat(score.matches()).singleElement().extracting("record").isEqualTo(trigger);
    assertThat(score.falseRecords()).containsExactly(codes);
  }

  @Test
  void eachRecordMatchesOneGoldEventOnly() {
    GoldStory twice =
        story(
            met(false),
            gold(FIRST, "Friday", "CONSULT", List.of("KEN"), List.of(), List.of(), false));

    assertThat(card(twice, metRecord()).events()).isEqualTo(new Counts(1, 0, 1));
  }

  @Test
  void aFalseRecordAtANonEventIsCountedThere() {
    ScoreCard card = card(story(), record("reported", "ACCUSE", "[\"KEN\"]", "[]", "{}"));

    assertThat(card.codedNonEvents()).isEqualTo(1);
  }

  private ScoreCard card(GoldStory gold, ScoredRecord... records) {
    return new ScoreCard(List.of(scorer.score(gold, List.of(records))));
  }
}
