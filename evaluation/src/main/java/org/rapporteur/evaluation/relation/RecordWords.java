package org.rapporteur.evaluation.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.event.Note;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.story.CodedEvent;
import org.rapporteur.coder.story.CodedStory;

/** What was read of a missed relation, in labelled lines. */
final class RecordWords {
  private RecordWords() {}

  /** A line of a record. */
  record Line(String label, String value) {}

  /** The picked record with its explanation; none where there is no record. */
  static List<Line> picked(Prediction prediction) {
    List<Line> lines = new ArrayList<>();
    prediction
        .pick()
        .ifPresent(
            pick -> {
              CodedEvent event = pick.event();
              lines.add(new Line("picked", PredictionFile.words(event)));
              lines.add(new Line("sides", fit(pick.fit())));
              lines.add(new Line("actors", mentions(prediction.story(), event.actors())));
              lines.add(new Line("recipients", mentions(prediction.story(), event.recipients())));
              lines.add(new Line("entry", event.explanation().rule()));
              if (!event.explanation().operators().isEmpty()) {
                lines.add(
                    new Line("within", String.join(", in ", event.explanation().operators())));
              }
              lines.add(new Line("pattern", event.explanation().pattern()));
              event.explanation().path().forEach(path -> lines.add(new Line("path", path)));
            });
    return lines;
  }

  /** The records of the sentence that were not picked. */
  static List<String> others(Prediction prediction) {
    return prediction.story().events().stream()
        .filter(event -> prediction.pick().stream().noneMatch(pick -> pick.event() == event))
        .map(event -> RelationClass.of(event) + ": " + PredictionFile.words(event))
        .toList();
  }

  /** Why other words of the sentence tell no event. */
  static List<String> notes(Prediction prediction) {
    return prediction.story().findings().stream()
        .flatMap(finding -> finding.reasons().stream())
        .map(RecordWords::words)
        .distinct()
        .toList();
  }

  private static String words(Note note) {
    return note.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + note.text();
  }

  private static String fit(RelationPicker.Fit fit) {
    return switch (fit) {
      case BOTH -> "actor and recipient are the marked ones";
      case MUTUAL -> "both marked sides are its actors";
      case REVERSED -> "both are met, the wrong way round";
      case BOTH_AS_ACTORS -> "both marked sides act, and somebody else is concerned";
      case ONE -> "one side is met, the other is nobody";
      case ONE_OF_TWO -> "one side is met, the other is somebody else";
      case ONE_CROSSED -> "one side is met, in the other's role";
      case OTHERS -> "neither marked side is met";
    };
  }

  private static String mentions(CodedStory story, List<Mention> mentions) {
    return mentions.isEmpty()
        ? "-"
        : mentions.stream()
            .map(mention -> words(story, mention) + " (" + PredictionFile.codes(mention) + ")")
            .collect(Collectors.joining("; "));
  }

  private static String words(CodedStory story, Mention mention) {
    Sentence sentence = story.sentences().get(mention.sentence());
    return sentence.words(mention.first(), mention.last());
  }
}
