package org.rapporteur.evaluation.relation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.coder.event.Note;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.story.CodedEvent;
import org.rapporteur.coder.story.CodedStory;

/** A relation whose class was not found. */
public record Miss(Prediction prediction, RelationClass gold, MissReason reason) {

  /** The miss; empty where the prediction is right, or nobody has judged the relation. */
  public static Optional<Miss> of(Prediction prediction) {
    return prediction
        .judgement()
        .filter(judgement -> !judgement.isRight())
        .map(Judgement::gold)
        .map(gold -> new Miss(prediction, gold, reason(prediction, gold)));
  }

  private static MissReason reason(Prediction prediction, RelationClass gold) {
    CodedStory story = prediction.story();
    if (prediction.pick().isEmpty()) {
      return withoutRecord(story);
    }
    if (isOtherStanding(prediction.pick().get().event(), gold)) {
      return MissReason.WRONG_STATUS;
    }
    return story.events().stream().anyMatch(event -> RelationClass.of(event) == gold)
        ? MissReason.UNBOUND
        : MissReason.WRONG_CLASS;
  }

  /** The act is of the class, but the record tells that it was planned, promised, refused ... */
  private static boolean isOtherStanding(CodedEvent event, RelationClass gold) {
    boolean standing = event.status() != Status.HAPPENED && event.status() != Status.ONGOING;
    return standing && RelationClass.of(event.type()) == gold
        || event.content().filter(act -> RelationClass.of(act.type()) == gold).isPresent();
  }

  private static MissReason withoutRecord(CodedStory story) {
    Set<Note.Kind> notes =
        story.findings().stream()
            .flatMap(finding -> finding.reasons().stream())
            .map(Note::kind)
            .collect(Collectors.toSet());
    if (notes.contains(Note.Kind.SIDES)) {
      return MissReason.UNBOUND;
    }
    if (notes.stream().anyMatch(Miss::isOfTrigger)) {
      return MissReason.NO_SENSE;
    }
    return notes.contains(Note.Kind.GIVEN_UP) ? MissReason.NOT_READ : MissReason.NO_TRIGGER;
  }

  private static boolean isOfTrigger(Note.Kind kind) {
    return switch (kind) {
      case SENSE, CONTENT, HARMLESS, SETTING, UNREAL -> true;
      case NOTHING, SIDES, GIVEN_UP -> false;
    };
  }
}
