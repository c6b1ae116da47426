package org.rapporteur.coder.actor;

import java.util.Optional;

/**
 * Resolves names of people: those of the files, those whom the story has named before, and those of
 * whom only the words around the name tell something. Example: "Lavrentiev" after "Russian envoy
 * Alexander Lavrentiev".
 */
final class PersonNames {
  private final ActorDictionary dictionary;

  PersonNames(ActorDictionary dictionary) {
    this.dictionary = dictionary;
  }

  void resolve(Draft draft, Discourse story) {
    String name = draft.name.orElseThrow();
    Optional<Actor> candidate = ActorChoice.best(draft, story.day());
    if (candidate.isPresent()) {
      resolveTo(draft, candidate.get(), story);
      return;
    }
    Optional<Antecedent> earlier = namedBefore(name, draft, story);
    if (earlier.isPresent()) {
      takeUp(draft, earlier.get());
      return;
    }
    Optional<Actor> known = byLastName(name, draft, story);
    if (known.isPresent()) {
      draft.candidates = known.stream().toList();
      resolveTo(draft, known.get(), story);
      return;
    }
    Referent stranger = Referent.of(draft.code, draft.sectors).withName(name);
    if (stranger.isCoded()) {
      draft.resolveTo(stranger);
    } else {
      draft.leaveOpen(
          stranger, "'" + name + "' is in no actor file and nothing in the story says who it is");
    }
  }

  private static void resolveTo(Draft draft, Actor actor, Discourse story) {
    draft.sort = Mention.Sort.PERSON;
    draft.resolveTo(ActorChoice.described(actor, draft, story.day()));
  }

  /** The same person again; what these words add completes what was known. */
  private static void takeUp(Draft draft, Antecedent earlier) {
    draft.sort = earlier.sort();
    draft.roles.addAll(earlier.draft().roles);
    Referent referent = earlier.referent();
    if (referent.code().isEmpty()) {
      referent = referent.withCode(draft.code);
    }
    if (!draft.sectors.isEmpty() && (referent.sectors().isEmpty() || draft.sectorsFixed)) {
      referent = referent.withSectors(draft.sectors);
    }
    draft.resolveTo(referent);
  }

  /** The last one with the same name, or with a full name that ends in it. */
  private static Optional<Antecedent> namedBefore(String name, Draft draft, Discourse story) {
    return story.latest(
        earlier ->
            earlier.draft().isPersonSort()
                && earlier.draft().name.filter(full -> isNameOf(name, full, earlier)).isPresent()
                && (draft.code.isEmpty()
                    || !earlier.hasCode()
                    || draft.code.equals(earlier.referent().code())));
  }

  private static boolean isNameOf(String name, String full, Antecedent earlier) {
    return name.equals(full)
        || isLastNameAlone(name)
            && (endsIn(full, name)
                || earlier.referent().name().filter(usual -> endsIn(usual, name)).isPresent());
  }

  private static boolean endsIn(String fullName, String lastName) {
    return ActorDictionary.lastName(fullName).equals(ActorDictionary.lastName(lastName));
  }

  private static boolean isLastNameAlone(String name) {
    return !name.contains(" ");
  }

  private Optional<Actor> byLastName(String name, Draft draft, Discourse story) {
    return isLastNameAlone(name)
        ? ActorChoice.ofLastName(
            dictionary.byLastName(ActorDictionary.lastName(name), story.day()), draft, story.day())
        : Optional.empty();
  }
}
