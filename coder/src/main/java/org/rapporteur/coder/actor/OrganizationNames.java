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
    List<Actor> best = ActorChoice.bestOf(draft, story.day());
    Optional<Actor> chosen = best.size() == 1 ? Optional.of(best.get(0)) : ofStory(best, story);
    if (chosen.isEmpty()) {
      draft.leaveOpen(Referent.UNKNOWN, "several countries have a '" + draft.name.orElse("") + "'");
      return;
    }
    Actor actor = chosen.get();
    if (actor.tenures().get(0).role().equals(REGION)) {
      draft.sort = Mention.Sort.REGION;
    }
    draft.candidates = List.of(actor);
    draft.resolveTo(ActorChoice.described(actor, draft, story.day()));
  }

  /** Of namesakes in several countries, the one of the country that the story names most. */
  private static Optional<Actor> ofStory(List<Actor> namesakes, Discourse story) {
    List<String> codes =
        namesakes.stream()
            .flatMap(actor -> actor.on(story.day()).code().stream())
            .distinct()
            .toList();
    return codes.size() < 2
        ? Optional.of(namesakes.get(0))
        : story
            .setting()
            .flatMap(setting -> setting.mostNamedOf(codes))
            .flatMap(code -> ofCountry(namesakes, code, story));
  }

  private static Optional<Actor> ofCountry(List<Actor> namesakes, String code, Discourse story) {
    return namesakes.stream()
        .filter(actor -> actor.on(story.day()).code().equals(Optional.of(code)))
        .findFirst();
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
