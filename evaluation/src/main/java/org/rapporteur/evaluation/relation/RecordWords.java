package org.rapporteur.evaluation.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.event.Explanation;
import org.rapporteur.coder.event.Note;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.story.CodedEvent;
import org.rapporteur.coder.story.CodedStory;

/** What was read of a missed relation, in labelled lines. */
final class RecordWords {
  private RecordWords() {}

  /** Lines under a label; at least one. */
  record Labelled(String label, List<String> lines) {
    Labelled {
      lines = List.copyOf(lines);
    }
  }

  /** The picked record with its explanation, the other records, and why there are no more. */
  static List<Labelled> of(Prediction prediction) {
    List<Labelled> words = new ArrayList<>(picked(prediction));
    words.add(new Labelled("other", others(prediction)));
    words.add(new Labelled("note", notes(prediction)));
    return words.stream().filter(labelled -> !labelled.lines().isEmpty()).toList();
  }

  private static List<Labelled> picked(Prediction prediction) {
    List<Labelled> words = new ArrayList<>();
    prediction
        .pick()
        .ifPresent(
            pick -> {
              CodedEvent event = pick.event();
              Explanation why = event.explanation();
              add(words, "picked", PredictionFile.act(event));
              add(words, "sides", fit(pick.fit()));
              add(words, "actors", mentions(prediction.story(), event.actors()));
              add(words, "recipients", mentions(prediction.story(), event.recipients()));
              add(words, "entry", why.rule());
              words.add(new Labelled("within", why.operators()));
              add(words, "pattern", why.pattern());
              words.add(new Labelled("path", why.path()));
            });
    return words;
  }

  private static void add(List<Labelled> words, String label, String line) {
    words.add(new Labelled(label, List.of(line)));
  }

  /** The records of the sentence that were not picked. */
  private static List<String> others(Prediction prediction) {
    return prediction.story().events().stream()
        .filter(event -> prediction.pick().stream().noneMatch(pick -> pick.event() == event))
        .map(event -> RelationClass.of(event) + ": " + PredictionFile.words(event))
        .toList();
  }

  /** Why other words of the sentence tell no event. */
  private static List<String> notes(Prediction prediction) {
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
