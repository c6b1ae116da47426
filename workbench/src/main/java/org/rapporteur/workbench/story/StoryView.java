package org.rapporteur.workbench.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.event.Note;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.coder.story.CodedStory.Outcome;
import org.rapporteur.coder.story.CodedStory.SentenceFinding;
import org.rapporteur.records.EventRecords;

/**
 * A coded story for reading: its sentences with the words of the records marked, and the records
 * beside them.
 */
public record StoryView(Article article, List<Line> lines, String coder) {
  public StoryView {
    lines = List.copyOf(lines);
  }

  /**
   * A sentence.
   *
   * @param beginsParagraph whether a new paragraph begins with it
   * @param silence why it has no record; empty when it has one
   * @param reasons what was considered and not coded
   */
  public record Line(
      int number,
      boolean beginsParagraph,
      List<Segment> segments,
      List<RecordView> records,
      Optional<String> silence,
      List<String> reasons) {
    public Line {
      segments = List.copyOf(segments);
      records = List.copyOf(records);
      reasons = List.copyOf(reasons);
    }
  }

  /** The view of a story that was coded just now. */
  public static StoryView of(CodedStory story) {
    Map<Integer, List<JsonNode>> records = new HashMap<>();
    List<Mark> marks = new ArrayList<>();
    for (JsonNode record : EventRecords.events(story)) {
      records
          .computeIfAbsent(
              record.path("text_info").path("sequence").asInt(), n -> new ArrayList<>())
          .add(record);
      marks.addAll(RecordMarks.of(story.article().text(), record));
    }
    marks.sort(Comparator.comparingInt(Mark::start));
    List<Line> lines = new ArrayList<>();
    int paragraph = -1;
    for (SentenceFinding finding : story.findings()) {
      Sentence sentence = story.sentences().get(finding.sentence());
      List<RecordView> told =
          records.getOrDefault(sentence.sequence(), List.of()).stream()
              .map(RecordView::new)
              .toList();
      lines.add(
          new Line(
              sentence.sequence(),
              sentence.paragraph() != paragraph,
              Segment.of(
                  story.article().text(), sentence.span().start(), sentence.span().end(), marks),
              told,
              silence(finding.outcome()),
              finding.reasons().stream().map(Note::text).toList()));
      paragraph = sentence.paragraph();
    }
    return new StoryView(story.article(), lines, story.coder());
  }

  private static Optional<String> silence(Outcome outcome) {
    return switch (outcome) {
      case CODED -> Optional.empty();
      case NOT_PARSED -> Optional.of("not read");
      case NO_EVENT -> Optional.of("no event");
      case GIVEN_UP -> Optional.of("given up");
    };
  }

  /** Number of records. */
  public int events() {
    return lines.stream().mapToInt(line -> line.records().size()).sum();
  }
}
