package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.actor.Cast;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.event.Note;
import org.rapporteur.coder.event.Note.Kind;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.coder.story.CodedStory.Outcome;
import org.rapporteur.coder.story.CodedStory.SentenceFinding;

class SummaryTest {
  @Test
  void aSentenceWithoutAnEventCountsOnceByWhatCameNearest() {
    Summary summary =
        summary(List.of(Kind.SENSE, Kind.SIDES, Kind.SENSE), List.of(Kind.SENSE), List.of());

    assertThat(summary.events())
        .isEqualTo(
            "1 story, 0 sentences: 0 with events, 3 without (1 without a trigger; 1 with a trigger"
                + " in no known sense; 1 with an event that lacks a side to code)");
  }

  @Test
  void everyKindOfNoteHasWords() {
    Summary summary =
        summary(
            List.of(Kind.HARMLESS, Kind.SENSE),
            List.of(Kind.CONTENT, Kind.HARMLESS),
            List.of(Kind.UNREAL, Kind.CONTENT),
            List.of(Kind.SIDES, Kind.UNREAL));

    assertThat(summary.events())
        .contains(
            "4 without (",
            "1 with words that tell no event there",
            "1 promising, asking or refusing no known event",
            "1 only possible or wished for",
            "1 with an event that lacks a side to code");
  }

  @SafeVarargs
  private static Summary summary(List<Kind>... sentences) {
    Summary summary = new Summary();
    summary.add(
        new CodedStory(
            Article.of("s", ""),
            List.of(),
            new Cast(List.of()),
            List.of(),
            List.of(),
            IntStream.range(0, sentences.length)
                .mapToObj(i -> finding(i, sentences[i].stream()))
                .toList(),
            "test"));
    return summary;
  }

  private static SentenceFinding finding(int sentence, Stream<Kind> kinds) {
    return new SentenceFinding(
        sentence, Outcome.NO_EVENT, kinds.map(kind -> new Note(kind, "why")).toList());
  }
}
