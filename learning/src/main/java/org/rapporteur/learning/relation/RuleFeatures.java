package org.rapporteur.learning.relation;

import static org.rapporteur.learning.FeatureGroup.NOTE;
import static org.rapporteur.learning.FeatureGroup.RECORD;
import static org.rapporteur.learning.FeatureGroup.RULE;

import java.util.Optional;
import org.rapporteur.coder.event.Note;
import org.rapporteur.coder.story.CodedEvent;
import org.rapporteur.coder.story.CodedStory.SentenceFinding;
import org.rapporteur.evaluation.relation.RelationClass;
import org.rapporteur.evaluation.relation.RelationPicker;
import org.rapporteur.evaluation.relation.RelationPicker.Fit;
import org.rapporteur.learning.Features;

/** What the rules say of a relation, right or wrong. */
final class RuleFeatures {
  private RuleFeatures() {}

  static void add(RelationReading reading, Features features) {
    Optional<RelationPicker.Pick> pick = reading.rules().pick();
    if (pick.isEmpty()) {
      features.add(RULE, "none");
    }
    pick.ifPresent(found -> picked(found.event(), found.fit(), features));
    for (CodedEvent event : reading.rules().story().events()) {
      RelationClass name = RelationClass.of(event);
      Fit fit = RelationPicker.fit(reading.relation(), reading.rules().story(), event);
      features.add(RECORD, name.name());
      features.add(RECORD, name + " " + fit);
      event.content().ifPresent(c -> features.add(RECORD, "content " + c.type()));
    }
    for (SentenceFinding finding : reading.rules().story().findings()) {
      finding.reasons().forEach(note -> note(note, features));
    }
  }

  /** That the rules give this class. */
  static void tells(RelationClass name, Features features) {
    features.add(RULE, "class " + name);
  }

  private static void picked(CodedEvent event, Fit fit, Features features) {
    String name = RelationClass.of(event).name();
    String act = event.type() + event.mode().map(mode -> "/" + mode).orElse("");
    tells(RelationClass.of(event), features);
    features.add(RULE, "class " + name + " " + fit);
    features.add(RULE, "fit " + fit);
    features.add(RULE, "act " + act);
    features.add(RULE, "class " + name + " " + event.status());
    features.add(RULE, "status " + event.status());
    event
        .cameo()
        .ifPresent(
            code -> {
              features.add(RULE, "cameo " + code);
              features.add(RULE, "root " + code.substring(0, 2));
            });
    features.add(RULE, "entry " + id(event.explanation().rule()));
    event
        .explanation()
        .operators()
        .forEach(
            operator -> {
              features.add(RULE, "operator " + id(operator));
              features.add(RULE, "operator " + id(operator) + " " + name);
            });
    event
        .content()
        .ifPresent(
            content -> {
              features.add(RULE, "content " + content.type());
              features.add(RULE, "content " + act + " " + content.type());
            });
    if (event.actors().isEmpty()) {
      features.add(RULE, "no actor");
    }
    if (event.recipients().isEmpty()) {
      features.add(RULE, "no recipient");
    }
  }

  private static String id(String source) {
    return source.substring(source.lastIndexOf(' ') + 1);
  }

  private static void note(Note note, Features features) {
    features.add(NOTE, note.kind().name());
    String text = note.text();
    int open = text.lastIndexOf('(');
    boolean namesEntry = note.kind() != Note.Kind.SENSE && open >= 0 && text.endsWith(")");
    if (namesEntry) {
      features.add(NOTE, note.kind() + " " + text.substring(open + 1, text.length() - 1));
    }
  }
}
