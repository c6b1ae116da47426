package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.coder.article.Span;
import org.rapporteur.evaluation.GoldStory.GoldEvent;
import org.rapporteur.evaluation.GoldStory.GoldSide;
import org.rapporteur.evaluation.GoldStory.NonEvent;
import org.rapporteur.evaluation.StoryScore.Match;

/**
 * Matches the records of a story with its gold events, one to one and best match first. A record
 * can match a gold event when its trigger starts inside the gold sentence, the types are equal, and
 * the triggers overlap or a side shares a code. A match is the better the more codes it shares,
 * where overlapping triggers count as three codes, and then the nearer the triggers are.
 */
public final class StoryScorer {
  private static final int WEIGHT_OF_TRIGGER = 3;

  /** What can be matched, and how good that would be. */
  private record Candidate(int gold, int record, int weight, int distance, boolean optional) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingInt((Candidate candidate) -> -candidate.weight)
            .thenComparingInt(Candidate::distance)
            .thenComparing(Candidate::optional)
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::record);
  }

  /** Scores the records of one story. */
  public StoryScore score(GoldStory story, List<ScoredRecord> records) {
    List<Match> matches = new ArrayList<>();
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedRecords = new HashSet<>();
    candidates(story, records).stream()
        .sorted(Candidate.BEST_FIRST)
        .forEach(
            candidate -> {
              if (!usedGold.contains(candidate.gold())
                  && !usedRecords.contains(candidate.record())) {
                usedGold.add(candidate.gold());
                usedRecords.add(candidate.record());
                matches.add(
                    new Match(
                        story.events().get(candidate.gold()), records.get(candidate.record())));
              }
            });
    List<GoldEvent> misses = new ArrayList<>();
    for (int i = 0; i < story.events().size(); i++) {
      if (!usedGold.contains(i) && !story.events().get(i).optional()) {
        misses.add(story.events().get(i));
      }
    }
    List<ScoredRecord> wrong = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      if (!usedRecords.contains(i)) {
        wrong.add(records.get(i));
      }
    }
    List<NonEvent> coded =
        story.nonEvents().stream()
            .filter(none -> wrong.stream().anyMatch(record -> isAt(story, none, record)))
            .toList();
    return new StoryScore(story.article().id(), matches, wrong, misses, coded);
  }

  private static List<Candidate> candidates(GoldStory story, List<ScoredRecord> records) {
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < story.events().size(); g++) {
      GoldEvent gold = story.events().get(g);
      List<Span> sentences = Occurrences.of(gold.sentence(), story.article().text());
      List<Span> triggers = triggers(gold.trigger(), gold.sentence(), sentences);
      for (int r = 0; r < records.size(); r++) {
        ScoredRecord record = records.get(r);
        boolean inSentence =
            sentences.stream().anyMatch(span -> span.contains(record.trigger().start()));
        if (!inSentence || !gold.type().equals(record.type())) {
          continue;
        }
        boolean overlap = triggers.stream().anyMatch(span -> span.overlaps(record.trigger()));
        int shared =
            shared(codes(gold.actors()), record.actorCodes())
                + shared(codes(gold.recipients()), record.recipientCodes());
        if (overlap || shared > 0) {
          int weight = shared + (overlap ? WEIGHT_OF_TRIGGER : 0);
          candidates.add(
              new Candidate(g, r, weight, distance(triggers, record.trigger()), gold.optional()));
        }
      }
    }
    return candidates;
  }

  private static boolean isAt(GoldStory story, NonEvent none, ScoredRecord record) {
    List<Span> sentences = Occurrences.of(none.sentence(), story.article().text());
    return triggers(none.trigger(), none.sentence(), sentences).stream()
        .anyMatch(span -> span.overlaps(record.trigger()));
  }

  private static List<Span> triggers(String trigger, String sentence, List<Span> sentences) {
    List<Span> spans = new ArrayList<>();
    for (Span within : Occurrences.of(trigger, sentence)) {
      for (Span whole : sentences) {
        spans.add(new Span(whole.start() + within.start(), whole.start() + within.end()));
      }
    }
    return spans;
  }

  private static int distance(List<Span> triggers, Span trigger) {
    return triggers.stream()
        .mapToInt(span -> Math.abs(span.start() - trigger.start()))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  static Set<String> codes(List<GoldSide> sides) {
    Set<String> codes = new LinkedHashSet<>();
    sides.forEach(side -> codes.addAll(side.codes()));
    return codes;
  }

  private static int shared(Set<String> one, Set<String> other) {
    return (int) one.stream().filter(other::contains).count();
  }
}
