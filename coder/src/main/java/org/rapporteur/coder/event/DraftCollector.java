package org.rapporteur.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.event.Codability.Obstacle;
import org.rapporteur.coder.event.Reading.Turn;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.lexicon.Operator;
import org.rapporteur.coder.scene.Scene;

/**
 * Collects the events of one sentence from its readings: drops what is no record, and opens what is
 * alleged or denied. "Kyiv accused Moscow of shelling Sumy" gives the accusation and, beside it,
 * the shelling with Kyiv as accuser. One instance for each sentence.
 */
final class DraftCollector {
  private static final Optional<Operator> DENIAL = Optional.of(Operator.DENY);

  private final Scene scene;
  private final StatusReader status;
  private final SizeReader sizes;
  private final SideCompletion sides;
  private final Codability codability;
  private final ToldWords told;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  DraftCollector(
      Scene scene,
      StatusReader status,
      SizeReader sizes,
      SideCompletion sides,
      Codability codability) {
    this.scene = scene;
    this.status = status;
    this.sizes = sizes;
    this.sides = sides;
    this.codability = codability;
    this.told = new ToldWords(scene);
  }

  /** Whether an event that was added before has told this word. */
  boolean isTold(int token) {
    return told.contains(token);
  }

  List<Draft> drafts() {
    return drafts;
  }

  /** Why readings are no records. */
  List<Note> notes() {
    return notes;
  }

  void add(Reading reading) {
    add(reading, Optional.empty());
  }

  private void add(Reading read, Optional<Mention> accuser) {
    Reading reading = sides.completed(read);
    Optional<Status> standing = status.read(scene, reading);
    if (standing.isEmpty()) {
      notes.add(new Note(Note.Kind.UNREAL, quoted(reading) + " is only possible or wished for"));
      told.add(reading);
      return;
    }
    Optional<Obstacle> obstacle = codability.obstacle(reading);
    if (obstacle.isPresent()) {
      Obstacle found = obstacle.get();
      String reason = quoted(reading) + ": " + found.reason() + " (" + found.by() + ")";
      notes.add(new Note(found.kind(), reason));
      if (found.kind() == Note.Kind.SETTING || isOnlySaid(reading)) {
        told.add(reading);
      } else if (reading.operators().isEmpty()) {
        told.addTriggers(reading);
      }
      return;
    }
    told.add(reading);
    Reading aimed = sides.withPlaceOfTarget(reading);
    drafts.add(new Draft(aimed, standing.get(), sizes.read(scene, aimed), accuser));
    boolean notDenied =
        standing.get() == Status.NEGATED && reading.outermostOperator().equals(DENIAL);
    for (Reading content : reading.open()) {
      if (!notDenied && isCodedBeside(reading, content)) {
        add(alleged(reading, content), reading.actors().stream().findFirst());
      }
      told.addTriggers(content);
    }
  }

  /** "There are calls for Chad to withdraw": nobody is named who calls, yet nothing is done. */
  private static boolean isOnlySaid(Reading reading) {
    return reading.type().hasContent()
        && reading.contentHead() > reading.head()
        && reading.outermostOperator().filter(DraftCollector::isSpeaking).isPresent();
  }

  private static boolean isSpeaking(Operator operator) {
    return switch (operator) {
      case REQUEST, PROMISE, THREATEN -> true;
      default -> false;
    };
  }

  private String quoted(Reading reading) {
    return "'" + scene.token(reading.inner().head()).text() + "'";
  }

  /** The deed that is alleged or denied is coded beside the accusation or denial. */
  private static boolean isCodedBeside(Reading reading, Reading content) {
    return reading.outermostOperator().filter(operator -> operator != Operator.PRAISE).isPresent()
        && isMaterial(content)
        && (content.inner().kind() == Predication.Kind.VERB || hasOwnTarget(content));
  }

  private static boolean isMaterial(Reading content) {
    return switch (content.type()) {
      case AGREE, CONSULT, SUPPORT, CONCEDE, REQUEST, REJECT -> false;
      default -> true;
    };
  }

  private static boolean hasOwnTarget(Reading content) {
    Predication inner = content.inner();
    return !content.recipients().isEmpty()
        || inner.has("in")
        || inner.has("on")
        || inner.has("against");
  }

  private static Reading alleged(Reading reading, Reading content) {
    Optional<Operator> operator = reading.outermostOperator();
    if (operator.equals(DENIAL)) {
      List<Turn> turns = new ArrayList<>(content.turns());
      turns.add(Turn.DENIED);
      return content.but().turns(turns).build();
    }
    boolean doneByAccused =
        operator.equals(Optional.of(Operator.ACCUSE))
            && content.actors().isEmpty()
            && content.inner().kind() == Predication.Kind.VERB;
    return doneByAccused ? content.withSides(reading.recipients(), content.recipients()) : content;
  }
}
