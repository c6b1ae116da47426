package org.rapporteur.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.coder.event.Note.Kind;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.coder.story.CodedStory.Outcome;
import org.rapporteur.petrarch.PetrarchKnowledge;

/** What became of the stories of a run and of their sentences. */
final class Summary {
  private static final String TOO_LONG = "not read because too long";

  /** In the order of how near to a record a sentence came. */
  private static final List<Kind> NEAREST_FIRST =
      List.of(Kind.SIDES, Kind.SETTING, Kind.UNREAL, Kind.CONTENT, Kind.HARMLESS, Kind.SENSE);

  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final Map<Kind, Integer> nearest = new EnumMap<>(Kind.class);
  private int stories;
  private int sentences;
  private int quotations;
  private int discarded;

  void add(CodedStory story) {
    stories++;
    sentences += story.sentences().size();
    quotations += story.quotations().size();
    story.findings().forEach(this::add);
  }

  private void add(CodedStory.SentenceFinding finding) {
    boolean byUser =
        finding.outcome() == Outcome.GIVEN_UP
            && finding.reasons().stream()
                .anyMatch(note -> note.text().startsWith(PetrarchKnowledge.DISCARDED));
    if (byUser) {
      discarded++;
    } else {
      outcomes.merge(finding.outcome(), 1, Integer::sum);
    }
    if (finding.outcome() == Outcome.NO_EVENT) {
      nearest.merge(nearest(finding), 1, Integer::sum);
    }
  }

  private static Kind nearest(CodedStory.SentenceFinding finding) {
    return NEAREST_FIRST.stream()
        .filter(kind -> finding.reasons().stream().anyMatch(note -> note.kind() == kind))
        .findFirst()
        .orElse(Kind.NOTHING);
  }

  int stories() {
    return stories;
  }

  /**
   * Such as {@code 1 story, 3 sentences: 1 with events, 1 without (1 with a trigger in no known
   * sense), 1 not read because too long}.
   */
  String events() {
    return counted()
        + ": "
        + outcomes.getOrDefault(Outcome.CODED, 0)
        + " with events"
        + outcome(Outcome.NO_EVENT, "without")
        + reasons()
        + outcome(
            Outcome.NOT_PARSED, "not read because no word tells an event or nobody is there to act")
        + outcome(Outcome.GIVEN_UP, TOO_LONG)
        + number(discarded, "discarded");
  }

  /** The same for reported speech. */
  String quotations() {
    return counted()
        + ", "
        + number(quotations, "quotation", "quotations")
        + outcome(Outcome.GIVEN_UP, TOO_LONG)
        + number(discarded, "discarded");
  }

  /** Why sentences that were read hold no event; each counts once, by what came nearest. */
  private String reasons() {
    return nearest.isEmpty()
        ? ""
        : nearest.entrySet().stream()
            .map(reason -> reason.getValue() + " " + words(reason.getKey()))
            .collect(Collectors.joining("; ", " (", ")"));
  }

  private static String words(Kind kind) {
    return switch (kind) {
      case NOTHING -> "without a trigger";
      case SENSE -> "with a trigger in no known sense";
      case HARMLESS -> "with words that tell no event there";
      case SETTING -> "told of sport, accidents or other ordinary life";
      case CONTENT -> "promising, asking or refusing no known event";
      case UNREAL -> "only possible or wished for";
      case SIDES -> "with an event that lacks a side to code";
      case GIVEN_UP -> TOO_LONG;
    };
  }

  private String counted() {
    return number(stories, "story", "stories") + ", " + number(sentences, "sentence", "sentences");
  }

  private String outcome(Outcome outcome, String words) {
    return number(outcomes.getOrDefault(outcome, 0), words);
  }

  private static String number(int count, String words) {
    return count == 0 ? "" : ", " + count + " " + words;
  }

  private static String number(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
