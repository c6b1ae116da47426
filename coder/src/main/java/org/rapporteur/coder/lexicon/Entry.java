package org.rapporteur.coder.lexicon;

import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.ontology.EventType;

/**
 * One entry of the lexicon.
 *
 * @param actor roles of which the first that holds an actor is bound
 * @param parties roles that together are actors; empty when {@code actor} is given
 */
public record Entry(
    String id,
    SourceLine source,
    List<Trigger> triggers,
    List<RoleConstraint> where,
    List<String> actor,
    List<String> parties,
    List<String> recipient,
    NounRoles nounRoles,
    boolean impliesPerson,
    Action action,
    List<Example> examples,
    List<Example> counterExamples) {

  public Entry {
    triggers = List.copyOf(triggers);
    where = List.copyOf(where);
    actor = List.copyOf(actor);
    parties = List.copyOf(parties);
    recipient = List.copyOf(recipient);
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
  }

  /** What an entry does with the predication that it fits. */
  public sealed interface Action {}

  /** It tells an event. */
  public record Tells(
      EventType type,
      Optional<String> mode,
      List<String> contexts,
      Optional<String> cameo,
      Optional<String> status)
      implements Action {
    public Tells {
      contexts = List.copyOf(contexts);
    }
  }

  /** In this company the word tells no event. */
  public record TellsNothing() implements Action {}

  /**
   * It embeds another event.
   *
   * @param content roles in which the embedded event stands, in this order
   * @param controlledByRecipient whether the addressee does the embedded act
   * @param bare what it is when no event is embedded; empty for nothing
   */
  public record Embeds(
      Operator operator,
      List<String> content,
      boolean controlledByRecipient,
      Optional<Tells> bare,
      Optional<String> mode,
      Optional<String> cameo)
      implements Action {
    public Embeds {
      content = List.copyOf(content);
    }
  }

  /** Which role a noun's possessor, of-phrase and modifier stand in. */
  public record NounRoles(
      boolean possessorIsPatient, boolean ofIsAgent, boolean modifierIsPatient) {
    public static final NounRoles USUAL = new NounRoles(false, false, false);
  }

  /** A sentence and what it should give, as written in the file. */
  public record Example(String notation, SourceLine source) {}
}
