package org.rapporteur.cli;

import java.util.EnumMap;
import java.util.Map;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.coder.story.CodedStory.Outcome;
import org.rapporteur.petrarch.PetrarchKnowledge;

/** What became of the stories of a run and of their sentences. */
final class Summary {
  private static final String TOO_LONG = "not read because too long";

  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
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
  }

  int stories() {
    return stories;
  }

  /** Such as {@code 1 story, 3 sentences: 2 with events, 1 not read because too long}. */
  String events() {
    return counted()
        + ": "
        + outcomes.getOrDefault(Outcome.CODED, 0)
        + " with events"
        + outcome(Outcome.NO_EVENT, "without")
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
