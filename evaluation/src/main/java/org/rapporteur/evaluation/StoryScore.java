package org.rapporteur.evaluation;

import java.util.List;
import java.util.Optional;
import org.rapporteur.evaluation.GoldStory.GoldCount;
import org.rapporteur.evaluation.GoldStory.GoldDate;
import org.rapporteur.evaluation.GoldStory.GoldEvent;
import org.rapporteur.evaluation.GoldStory.GoldPlace;
import org.rapporteur.evaluation.GoldStory.NonEvent;

/**
 * How the records of one story compare with the gold.
 *
 * @param falseRecords records that match no gold event
 * @param misses required gold events that no record matches
 * @param codedNonEvents non-events that a false record has as its trigger
 */
public record StoryScore(
    String story,
    List<Match> matches,
    List<ScoredRecord> falseRecords,
    List<GoldEvent> misses,
    List<NonEvent> codedNonEvents) {

  public StoryScore {
    matches = List.copyOf(matches);
    falseRecords = List.copyOf(falseRecords);
    misses = List.copyOf(misses);
    codedNonEvents = List.copyOf(codedNonEvents);
  }

  /** Matches with gold events that are not optional; only these count as found. */
  public List<Match> required() {
    return matches.stream().filter(match -> !match.gold().optional()).toList();
  }

  /** A gold event and the record that tells it. */
  public record Match(GoldEvent gold, ScoredRecord record) {

    /** Whether the sets of codes of both sides are equal. */
    public boolean sides() {
      return StoryScorer.codes(gold.actors()).equals(record.actorCodes())
          && StoryScorer.codes(gold.recipients()).equals(record.recipientCodes());
    }

    /** Whether the gold mode is among the record's; empty where gold has none. */
    public Optional<Boolean> mode() {
      return gold.mode().map(mode -> record.modes().contains(mode));
    }

    public boolean status() {
      return gold.status().equals(record.status());
    }

    /** Whether the innermost speakers share a content word, or both have none. */
    public boolean attribution() {
      if (gold.attribution().isEmpty()) {
        return record.speaker().isEmpty();
      }
      String speaker = gold.attribution().get(gold.attribution().size() - 1);
      return record.speaker().map(words -> ContentWords.shared(words, speaker)).orElse(false);
    }

    /**
     * Whether the event starts on the same day, or is dated by the same words where the day is
     * unknown; empty where gold has no date.
     */
    public Optional<Boolean> date() {
      return gold.date().map(this::dateIs);
    }

    private boolean dateIs(GoldDate date) {
      if (date.start().isEmpty() && date.text().isPresent()) {
        return record
            .dateText()
            .map(words -> ContentWords.shared(words, date.text().get()))
            .orElse(false);
      }
      return date.start().equals(record.start());
    }

    /** Whether country and a word of the place agree; empty where gold has no place. */
    public Optional<Boolean> place() {
      return gold.place().map(this::placeIs);
    }

    private boolean placeIs(GoldPlace place) {
      return place.country().equals(record.placeCountry())
          && record
              .placeText()
              .map(words -> ContentWords.shared(words, place.text()))
              .orElse(false);
    }

    /** For each number that gold states, whether the record has it. */
    public List<Boolean> size() {
      return gold.size().stream().map(this::has).toList();
    }

    private boolean has(GoldCount count) {
      String value = record.size().getOrDefault(count.kind(), "");
      boolean digits = count.value().chars().allMatch(Character::isDigit);
      return digits ? value.equals(count.value()) : ContentWords.shared(value, count.value());
    }
  }
}
