package org.rapporteur.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.actor.Actor;
import org.rapporteur.coder.actor.Designation;
import org.rapporteur.coder.actor.Pronoun;
import org.rapporteur.coder.lexicon.SourceLine;

/**
 * The rows of the actor files, in the order of files and lines.
 *
 * @param uniqueOffices offices that one person of a state holds at a time
 * @param foreignWords words and roles of those who are from elsewhere
 */
record ActorFiles(
    List<StateRow> states,
    List<TenureRow> tenures,
    List<RoleRow> roles,
    List<ModifierRow> modifiers,
    List<PeopleRow> peoples,
    List<PronounRow> pronouns,
    List<CountRow> counts,
    Set<String> uniqueOffices,
    Set<String> foreignWords) {

  record StateRow(
      SourceLine where,
      Designation.State state,
      List<String> names,
      List<String> adjectives,
      List<String> inhabitants,
      List<String> capitals,
      List<String> seats) {}

  /** A tenure with its dates as the file has them. */
  record TenureRow(
      SourceLine where,
      String id,
      String name,
      List<String> aliases,
      Actor.Kind kind,
      Actor.Tenure tenure,
      Optional<PartialDate> from,
      Optional<PartialDate> to) {

    /**
     * Days that both tenures hold however their vague dates are read. More than one is more than
     * the day of handing over.
     */
    long certainOverlap(TenureRow other) {
      long start = Math.max(latestStart(), other.latestStart());
      long end = Math.min(earliestEnd(), other.earliestEnd());
      return Math.max(0, end - start + 1);
    }

    private long latestStart() {
      return from.map(date -> date.last().toEpochDay()).orElse(Long.MIN_VALUE / 4);
    }

    private long earliestEnd() {
      return to.map(date -> date.first().toEpochDay()).orElse(Long.MAX_VALUE / 4);
    }
  }

  record RoleRow(SourceLine where, Designation.Role role, Optional<String> plural) {}

  record ModifierRow(SourceLine where, Designation.Modifier modifier) {}

  record PronounRow(SourceLine where, String word, Pronoun pronoun) {}

  record CountRow(SourceLine where, String word, int count) {}

  record PeopleRow(
      SourceLine where, Designation.People people, List<String> names, List<String> adjectives) {}
}
