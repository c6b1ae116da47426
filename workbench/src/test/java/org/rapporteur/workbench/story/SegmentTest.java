package org.rapporteur.workbench.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SegmentTest {
  private static final String STORY = "Peru recalled its envoy. Bolivia protested.";

  @Test
  void wordsBetweenMarksStandAlone() {
    List<Segment> segments =
        Segment.of(
            STORY,
            0,
            24,
            List.of(new Mark(0, 4, Role.ACTOR, "a"), new Mark(5, 13, Role.TRIGGER, "a")));

    assertThat(segments)
        .extracting(Segment::text)
        .containsExactly("Peru", " ", "recalled", " its envoy.");
    assertThat(segments).extracting(Segment::roles).containsExactly("actor", "", "trigger", "");
  }

  @Test
  void marksThatCrossEachOtherAreBothKept() {
    List<Segment> segments =
        Segment.of(
            STORY,
            0,
            24,
            List.of(new Mark(0, 13, Role.SOURCE, "a"), new Mark(5, 24, Role.ACTOR, "b")));

    assertThat(segments)
        .extracting(Segment::text)
        .containsExactly("Peru ", "recalled", " its envoy.");
    assertThat(segments.get(1).roles()).isEqualTo("actor source");
    assertThat(segments.get(1).records()).isEqualTo("b a");
  }

  @Test
  void aMarkThatBeginsBeforeThePartIsCut() {
    assertThat(Segment.of(STORY, 25, 42, List.of(new Mark(0, 32, Role.ACTOR, "a"))))
        .extracting(Segment::text)
        .containsExactly("Bolivia", " protested");
  }

  @RepeatedTest(50)
  void segmentsTogetherAreTheText(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    int from = random.nextInt(STORY.length());
    int to = from + random.nextInt(STORY.length() - from + 1);
    List<Mark> marks = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      int start = random.nextInt(STORY.length());
      marks.add(
          new Mark(
              start,
              start + 1 + random.nextInt(STORY.length() - start),
              Role.values()[random.nextInt(Role.values().length)],
              "r" + i));
    }

    assertThat(
            Segment.of(STORY, from, to, marks).stream()
                .map(Segment::text)
                .collect(Collectors.joining()))
        .isEqualTo(STORY.substring(from, to));
  }
}
