package org.rapporteur.coder.actor;

import java.util.List;
import java.util.Optional;

/**
 * Resolves names of organisations; some of them are common nouns too. Example: "Bolivia's Senate"
 * is not the one of the files, and "the Senate" after it is Bolivia's again.
 */
final class OrganizationNames {
  /** What the actor files call a bloc or region without a code, such as the West. */
  private static final String REGION = "region";

  private final RolePhrases roles = new RolePhrases();

  void resolve(Draft draft, Discourse story) {
    if (isOfAnotherState(draft)) {
      draft.candidates = List.of();
      draft.name = Optional.empty();
      draft.sectors = draft.sectors.isEmpty() ? draft.roleSectors : draft.sectors;
      roles.resolve(draft, story);
      return;
    }
    Optional<Antecedent> again =
        draft.definite ? story.latest(earlier -> isSameBody(draft, earlier)) : Optional.empty();
    if (again.isPresent()) {
      draft.resolveTo(again.get().referent());
      return;
    }
    Actor actor = ActorChoice.best(draft, story.day()).orElseThrow();
    if (actor.tenures().get(0).role().equals(REGION)) {
      draft.sort = Mention.Sort.REGION;
    }
    draft.candidates = List.of(actor);
    draft.resolveTo(ActorChoice.described(actor, draft, story.day()));
  }

  private static boolean isOfAnotherState(Draft draft) {
    return draft.code.isPresent()
        && !draft.roles.isEmpty()
        && draft.candidates.stream()
            .flatMap(candidate -> candidate.tenures().stream())
            .noneMatch(tenure -> tenure.code().equals(draft.code));
  }

  /** "the Senate" after "Bolivia's Senate". */
  private static boolean isSameBody(Draft draft, Antecedent earlier) {
    return earlier.sort() == Mention.Sort.BODY
        && earlier.draft().candidates.isEmpty()
        && earlier.hasCode()
        && draft.roles.stream().anyMatch(earlier.draft().roles::contains);
  }
}
