package org.rapporteur.coder.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.event.EntryMatcher.Match;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.lexicon.Composition.Coding;
import org.rapporteur.coder.lexicon.Composition.Deed;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.Operator;
import org.rapporteur.coder.ontology.EventType;

/**
 * What a predication tells once the lexicon and the operators around it have been asked.
 *
 * @param operators entries that embed the event, outermost first
 * @param outer the predication whose tense and mood decide the status: the operator's, else its own
 * @param inner the predication of the event itself
 * @param deed what is done, for operators further out
 * @param coding what is recorded
 * @param cameo the code that the lexicon fixes, if it does
 * @param turns what operators say of the status
 * @param open embedded events that are coded beside this one
 * @param triggers tokens of the words that tell it
 * @param contentHead head of the embedded clause or noun, or -1
 * @param path how each side was bound
 */
record Reading(
    Entry entry,
    List<Entry> operators,
    Predication outer,
    Predication inner,
    Deed deed,
    Coding coding,
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
    PERFORMED,
    /** The act is done by the saying, whatever modal and negation stand with its words. */
    SPOKEN
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

  /** A reading of the words that an entry fits, with nothing embedded and no side yet. */
  static Builder of(Match match, Coding coding) {
    return new Builder(match, coding);
  }

  /** A reading that differs from this one in what is set on it. */
  Builder but() {
    return new Builder(this);
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

  /** Whether the entry's sides are parties of one act (met, agreed), not doer and target. */
  boolean isMutual() {
    return !entry.parties().isEmpty();
  }

  /** The operator nearest to the event, if any. */
  Optional<Operator> innermostOperator() {
    return operators.isEmpty()
        ? Optional.empty()
        : Optional.of(operator(operators.get(operators.size() - 1)));
  }

  Optional<Operator> outermostOperator() {
    return operators.isEmpty() ? Optional.empty() : Optional.of(operator(operators.get(0)));
  }

  private static Operator operator(Entry entry) {
    return ((Entry.Embeds) entry.action()).operator();
  }

  Reading withSides(List<Mention> newActors, List<Mention> newRecipients) {
    return but().sides(newActors, newRecipients).build();
  }

  /** A reading that is being put together. */
  static final class Builder {
    private final Entry entry;
    private List<Entry> operators;
    private Predication outer;
    private final Predication inner;
    private Deed deed;
    private Coding coding;
    private List<String> contexts;
    private Optional<String> cameo;
    private List<Mention> actors;
    private List<Mention> recipients;
    private Optional<Content> content;
    private List<Turn> turns;
    private List<Reading> open;
    private List<Integer> triggers;
    private int contentHead;
    private boolean impliesPerson;
    private List<String> path;

    private Builder(Match match, Coding coding) {
      this.entry = match.entry();
      this.operators = List.of();
      this.outer = match.predication();
      this.inner = match.predication();
      this.deed = Deed.of(coding.type(), coding.mode());
      this.coding = coding;
      this.contexts = List.of();
      this.cameo = Optional.empty();
      this.actors = List.of();
      this.recipients = List.of();
      this.content = Optional.empty();
      this.turns = List.of();
      this.open = List.of();
      this.triggers = match.triggerTokens();
      this.contentHead = DependencyGraph.NONE;
      this.impliesPerson = false;
      this.path = List.of();
    }

    private Builder(Reading reading) {
      this.entry = reading.entry;
      this.operators = reading.operators;
      this.outer = reading.outer;
      this.inner = reading.inner;
      this.deed = reading.deed;
      this.coding = reading.coding;
      this.contexts = reading.contexts;
      this.cameo = reading.cameo;
      this.actors = reading.actors;
      this.recipients = reading.recipients;
      this.content = reading.content;
      this.turns = reading.turns;
      this.open = reading.open;
      this.triggers = reading.triggers;
      this.contentHead = reading.contentHead;
      this.impliesPerson = reading.impliesPerson;
      this.path = reading.path;
    }

    /** Under one operator more, whose words belong to the trigger and decide the status. */
    Builder under(Match operator) {
      List<Entry> all = new ArrayList<>(List.of(operator.entry()));
      all.addAll(operators);
      operators = all;
      outer = operator.predication();
      Set<Integer> tokens = new LinkedHashSet<>(operator.triggerTokens());
      tokens.addAll(triggers);
      triggers = List.copyOf(tokens);
      return this;
    }

    /** A code that the lexicon fixed holds for the coding that it was given for. */
    Builder coding(Coding newCoding) {
      if (!newCoding.equals(coding)) {
        cameo = Optional.empty();
      }
      coding = newCoding;
      deed = Deed.of(newCoding.type(), newCoding.mode());
      return this;
    }

    /** What is done as operators further out see it, where the record's coding does not say. */
    Builder deed(Deed newDeed) {
      deed = newDeed;
      return this;
    }

    Builder contexts(List<String> newContexts) {
      contexts = newContexts;
      return this;
    }

    Builder cameo(Optional<String> newCameo) {
      cameo = newCameo;
      return this;
    }

    Builder sides(List<Mention> newActors, List<Mention> newRecipients) {
      actors = newActors;
      recipients = newRecipients;
      return this;
    }

    Builder content(Optional<Content> newContent) {
      content = newContent;
      return this;
    }

    Builder turns(List<Turn> newTurns) {
      turns = newTurns;
      return this;
    }

    Builder open(List<Reading> newOpen) {
      open = newOpen;
      return this;
    }

    Builder contentHead(int token) {
      contentHead = token;
      return this;
    }

    Builder impliesPerson(boolean implied) {
      impliesPerson = implied;
      return this;
    }

    Builder path(List<String> newPath) {
      path = newPath;
      return this;
    }

    Reading build() {
      return new Reading(
          entry,
          operators,
          outer,
          inner,
          deed,
          coding,
          contexts,
          cameo,
          actors,
          recipients,
          content,
          turns,
          open,
          triggers,
          contentHead,
          impliesPerson,
          path);
    }
  }
}
