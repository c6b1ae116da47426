package org.rapporteur.coder.actor;

import java.util.List;
import java.util.Optional;

/**
 * Somebody the story has spoken of, whom a later mention can take up. Example: "Alexander
 * Lavrentiev" for "Lavrentiev", "the envoy" and "he".
 *
 * @param sentence number of the sentence that mentioned him
 */
record Antecedent(Draft draft, int sentence, Referent referent) {

  Mention.Sort sort() {
    return draft.sort;
  }

  boolean isOnePerson() {
    return draft.isPersonSort() && !draft.plural;
  }

  /** Several people, not a body, state or place. */
  boolean isPeople() {
    return draft.sort == Mention.Sort.PERSON || draft.sort == Mention.Sort.GROUP;
  }

  boolean hasCode() {
    return referent.code().isPresent();
  }

  boolean hasSectorOf(List<String> sectors) {
    return referent.sectors().stream().anyMatch(sectors::contains);
  }

  /** Whether a role noun was said of him, or is the end of an office that he ever held. */
  boolean isCalled(String role) {
    return draft.roles.stream().anyMatch(own -> own.equals(role) || own.endsWith(" " + role))
        || draft.candidates.stream()
            .flatMap(actor -> actor.tenures().stream())
            .anyMatch(tenure -> tenure.role().endsWith(role));
  }

  /** The same without sectors: the state of a president. */
  Antecedent asState() {
    Optional<String> code = referent.code();
    return new Antecedent(draft, sentence, Referent.of(code, List.of()));
  }
}
