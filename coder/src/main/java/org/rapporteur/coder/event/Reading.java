package org.rapporteur.coder.event;

import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.lexicon.Composition;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.Operator;
import org.rapporteur.coder.ontology.EventType;

/**
 * What a predication tells once the lexicon and the operators around it have been asked.
 *
 * @param outer the predication whose tense and mood decide the status: the operator's, else its own
 * @param inner the predication of the event itself
 * @param deed what is done, for operators further out
 * @param coding what is recorded
 * @param turns what operators say of the status
 * @param open embedded events that are coded beside this one
 * @param triggers tokens of the words that tell it
 * @param contentHead head of the embedded clause or noun, or -1
 */
record Reading(
    Entry entry,
    List<Entry> operators,
    Predication outer,
    Predication inner,
    Composition.Deed deed,
    Composition.Coding coding,
    List<String> contexts,
    Optional<String> cameo,
    List<Mention> actors,
    List<Mention> recipients,
    Optional<Content> content,
    List<Turn> turns,
    List<Reading> open,
    List<Integer> triggers,
    int contentHead,
    boolean impliesPerson,
    List<String> path) {

  /** What an operator or a tense says of the status. */
  enum Turn {
    PLANNED,
    NEGATED,
    DENIED,
    ONGOING,
    PERFORMED
  }

  Reading {
    operators = List.copyOf(operators);
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    turns = List.copyOf(turns);
    open = List.copyOf(open);
    triggers = List.copyOf(triggers);
    path = List.copyOf(path);
  }

  EventType type() {
    return coding.type();
  }

  int head() {
    return outer.head();
  }

  Content asContent() {
    return new Content(coding.type(), coding.mode(), actors, recipients);
  }

  boolean has(Turn turn) {
    return turns.contains(turn);
  }

  /** The operator nearest to the event, if any. */
  Optional<Operator> innermostOperator() {
    return operators.isEmpty()
        ? Optional.empty()
        : Optional.of(((Entry.Embeds) operators.get(operators.size() - 1).action()).operator());
  }

  Reading withSides(List<Mention> newActors, List<Mention> newRecipients) {
    return new Reading(
        entry,
        operators,
        outer,
        inner,
        deed,
        coding,
        contexts,
        cameo,
        newActors,
        newRecipients,
        content,
        turns,
        open,
        triggers,
        contentHead,
        impliesPerson,
        path);
  }

  Reading withCoding(
      Composition.Coding newCoding, Optional<Content> newContent, List<Turn> newTurns) {
    return new Reading(
        entry,
        operators,
        outer,
        inner,
        Composition.Deed.of(newCoding.type(), newCoding.mode()),
        newCoding,
        contexts,
        newCoding.equals(coding) ? cameo : Optional.empty(),
        actors,
        recipients,
        newContent,
        newTurns,
        open,
        triggers,
        contentHead,
        impliesPerson,
        path);
  }
}
