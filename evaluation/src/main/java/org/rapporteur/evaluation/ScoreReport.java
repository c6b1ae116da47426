package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.evaluation.GoldStory.GoldEvent;
import org.rapporteur.evaluation.GoldStory.GoldSide;
import org.rapporteur.evaluation.ScoreCard.Counts;
import org.rapporteur.evaluation.ScoreCard.Interval;
import org.rapporteur.evaluation.StoryScore.Match;

/** Scores in words. Lines end with a line feed. */
public final class ScoreReport {
  private ScoreReport() {}

  /** One line for each score. */
  public static String summary(ScoreCard card) {
    StringBuilder out = new StringBuilder();
    out.append(score("events", card.events(), card.eventsInterval()));
    out.append(score("full", card.full(), card.fullInterval()));
    card.details()
        .forEach(
            (name, accuracy) ->
                out.append(
                    accuracy.total() == 0
                        ? format("%-12s none to score%n", name)
                        : format(
                            "%-12s %.3f  (%d of %d)%s%n",
                            name,
                            accuracy.value(),
                            accuracy.right(),
                            accuracy.total(),
                            Optional.ofNullable(card.beyondGold().get(name))
                                .map(count -> ", " + count + " more where gold has none")
                                .orElse(""))));
    int nonEvents = card.codedNonEvents();
    out.append(format("%-12s %d coded%n", "non-events", nonEvents));
    return out.toString();
  }

  /** The scores of held-out stories beside those of the rest. */
  public static String heldOut(ScoreCard heldOut, ScoreCard rest) {
    List<Gap> gaps = new ArrayList<>();
    gaps.add(
        Gap.of(
            "events F1",
            heldOut.events().f1(),
            heldOut.resampled(false),
            rest.events().f1(),
            rest.resampled(false)));
    gaps.add(
        Gap.of(
            "full F1",
            heldOut.full().f1(),
            heldOut.resampled(true),
            rest.full().f1(),
            rest.resampled(true)));
    return Gap.table("stories", heldOut.stories().size(), rest.stories().size(), gaps);
  }

  private static String score(String name, Counts counts, Interval interval) {
    return format(
        "%s F1 %.3f  (P %.2f R %.2f; tp %d fp %d fn %d)  %s%n",
        name,
        counts.f1(),
        counts.precision(),
        counts.recall(),
        counts.tp(),
        counts.fp(),
        counts.fn(),
        interval.words());
  }

  /**
   * Every miss, false event and wrong detail, with its sentence, what is right and what was coded.
   */
  public static String differences(ScoreCard card) {
    StringBuilder out = new StringBuilder();
    for (StoryScore story : card.stories()) {
      story.misses().forEach(gold -> entry(out, "MISS", story, gold.sentence(), words(gold), "-"));
      story
          .falseRecords()
          .forEach(
              record ->
                  entry(
                      out,
                      "FALSE",
                      story,
                      record.sentence(),
                      "-",
                      words(record) + "  [" + record.rule() + "]"));
      for (Match match : story.required()) {
        List<String> wrong = wrongDetails(match);
        if (!wrong.isEmpty()) {
          entry(
              out,
              "WRONG " + String.join(", ", wrong),
              story,
              match.gold().sentence(),
              words(match.gold()),
              words(match.record()) + "  [" + match.record().rule() + "]");
        }
      }
    }
    return out.toString();
  }

  /** The share of sentences without a record: of all, and of each subject. */
  public static String summary(NonEventScore score) {
    StringBuilder out = new StringBuilder(silence("silent", score.all()));
    score.bySubject().forEach((subject, tally) -> out.append(silence("  " + subject, tally)));
    return out.toString();
  }

  private static String silence(String name, NonEventScore.Tally tally) {
    return format(
        "%-14s %.3f  (%d of %d; %d with a record)%n",
        name, tally.share(), tally.silent(), tally.total(), tally.total() - tally.silent());
  }

  /** Every record of a sentence that should give none. */
  public static String falseRecords(NonEventScore score) {
    StringBuilder out = new StringBuilder();
    for (NonEventScore.Outcome outcome : score.outcomes()) {
      if (!outcome.silent()) {
        NonEventFile.NonEvent sentence = outcome.sentence();
        out.append("FALSE  ").append(sentence.id()).append("  ").append(sentence.subject());
        out.append("\n  ").append(sentence.sentence()).append('\n');
        for (ScoredRecord record : outcome.records()) {
          out.append("  got  ").append(words(record));
          out.append("  [").append(record.rule()).append("]\n");
        }
      }
    }
    return out.toString();
  }

  private static List<String> wrongDetails(Match match) {
    List<String> wrong = new ArrayList<>();
    if (!match.sides()) {
      wrong.add("sides");
    }
    if (!match.mode().orElse(true)) {
      wrong.add("mode");
    }
    if (!match.status()) {
      wrong.add("status");
    }
    if (!match.attribution()) {
      wrong.add("attribution");
    }
    if (!match.date().orElse(true)) {
      wrong.add("date");
    }
    if (!match.place().orElse(true)) {
      wrong.add("place");
    }
    if (match.size().contains(false)) {
      wrong.add("size");
    }
    return wrong;
  }

  private static void entry(
      StringBuilder out, String what, StoryScore story, String sentence, String gold, String got) {
    out.append(what).append("  ").append(story.story()).append('\n');
    out.append("  ").append(sentence).append('\n');
    out.append("  gold ").append(gold).append('\n');
    out.append("  got  ").append(got).append('\n');
  }

  private static String words(GoldEvent gold) {
    return "\""
        + gold.trigger()
        + "\" "
        + gold.type()
        + gold.mode().map(mode -> "/" + mode).orElse("")
        + " "
        + codes(gold.actors())
        + " > "
        + codes(gold.recipients())
        + " "
        + gold.status()
        + (gold.attribution().isEmpty() ? "" : "  per " + String.join(" > ", gold.attribution()))
        + gold.date().map(date -> "  date " + date.text().orElse(days(date))).orElse("")
        + gold.place()
            .map(place -> "  in " + place.text() + ", " + place.country().orElse("-"))
            .orElse("")
        + (gold.size().isEmpty() ? "" : "  size " + sizes(gold));
  }

  private static String days(GoldStory.GoldDate date) {
    return date.start().map(Object::toString).orElse("...");
  }

  private static String sizes(GoldEvent gold) {
    List<String> counts = new ArrayList<>();
    gold.size().forEach(count -> counts.add(count.kind() + " " + count.value()));
    return String.join(", ", counts);
  }

  private static String codes(List<GoldSide> sides) {
    return sides.isEmpty() ? "-" : joined(StoryScorer.codes(sides));
  }

  private static String words(ScoredRecord record) {
    return "\""
        + record.triggerText()
        + "\" "
        + record.type()
        + (record.modes().isEmpty() ? "" : "/" + String.join(",", record.modes()))
        + " "
        + joined(record.actorCodes())
        + " > "
        + joined(record.recipientCodes())
        + " "
        + record.status()
        + record.speaker().map(speaker -> "  per " + speaker).orElse("")
        + record
            .start()
            .map(day -> "  date " + day)
            .or(() -> record.dateText().map(text -> "  date " + text))
            .orElse("")
        + record
            .placeText()
            .map(place -> "  in " + place + ", " + record.placeCountry().orElse("-"))
            .orElse("")
        + (record.size().isEmpty() ? "" : "  size " + record.size());
  }

  private static String joined(Set<String> codes) {
    return codes.isEmpty() ? "-" : String.join("+", new TreeSet<>(codes));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern.replace("%n", "\n"), values);
  }
}
