package org.rapporteur.coder.actor;

import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.ontology.Sector;
import org.rapporteur.coder.ontology.SectorGroup;

/**
 * Resolves phrases that describe somebody without a name. Example: "the senior Russian official"
 * takes up the envoy named before, "a Russian official" is somebody new, "the two sides" are those
 * named before.
 */
final class RolePhrases {
  /** How many sentences back such a phrase may reach. */
  private static final int REACH = 12;

  void resolve(Draft draft, Discourse story) {
    Referent own = Referent.of(draft.code, draft.sectors);
    if (!draft.sharedCodes.isEmpty()) {
      draft.resolveTo(
          draft.sharedCodes.stream().map(code -> own.withCode(Optional.of(code))).toList());
      return;
    }
    if (draft.count >= 2 && draft.definite && draft.plural && draft.code.isEmpty()) {
      resolveCounted(draft, own, story);
      return;
    }
    if (isLikeAPronoun(draft)) {
      Optional<Antecedent> meant =
          story.latestWithin(1, earlier -> earlier.draft().plural && earlier.isPeople());
      if (meant.isPresent()) {
        takeUp(draft, meant.get());
        return;
      }
    }
    if (draft.definite && draft.possessivePronoun < 0) {
      Optional<Antecedent> meant = story.latestWithin(REACH, earlier -> describes(draft, earlier));
      if (meant.isPresent()) {
        takeUp(draft, meant.get());
        return;
      }
    }
    if (own.isCoded()) {
      draft.resolveTo(own);
    } else {
      draft.leaveOpen(
          own, "nothing says whose or which " + String.join(" ", draft.roles) + " this is");
    }
  }

  /** "the men": people of whom nothing but their number is told were named just before. */
  private static boolean isLikeAPronoun(Draft draft) {
    return draft.sort == Mention.Sort.PERSON
        && draft.definite
        && draft.anaphoric
        && draft.plural
        && draft.count == 0
        && draft.possessivePronoun < 0
        && draft.code.isEmpty()
        && draft.sectors.isEmpty();
  }

  /** "the two sides" */
  private static void resolveCounted(Draft draft, Referent own, Discourse story) {
    List<Referent> members = GroupMembers.of(draft, story, REACH);
    if (members.size() == draft.count) {
      draft.resolveTo(members);
    } else if (draft.sort == Mention.Sort.PARTY) {
      draft.leaveOpen(own, "no " + draft.count + " parties were named before");
    } else {
      draft.resolveTo(own);
    }
  }

  private static void takeUp(Draft draft, Antecedent earlier) {
    Referent referent = earlier.referent();
    if (draft.isPersonSort()) {
      draft.name = earlier.draft().name;
    }
    draft.roles.addAll(earlier.draft().roles);
    draft.resolveTo(referent.sectors().isEmpty() ? referent.withSectors(draft.sectors) : referent);
  }

  /** Whether the description applies to somebody named before. */
  private static boolean describes(Draft draft, Antecedent earlier) {
    if (draft.code.isPresent() && !draft.code.equals(earlier.referent().code())) {
      return false;
    }
    boolean sameRole = draft.roles.stream().anyMatch(earlier::isCalled);
    return switch (draft.sort) {
      case PERSON -> describesPerson(draft, earlier, sameRole);
      case GROUP, BODY ->
          describesNamedBody(draft, earlier)
              || draft.code.isEmpty() && sameRole && earlier.hasCode();
      default -> false;
    };
  }

  private static boolean describesPerson(Draft draft, Antecedent earlier, boolean sameRole) {
    if (draft.plural) {
      return earlier.draft().plural && sameRole && earlier.hasCode();
    }
    boolean sameSector = draft.code.isPresent() && earlier.hasSectorOf(draft.sectors);
    return earlier.isOnePerson() && earlier.draft().name.isPresent() && (sameRole || sameSector);
  }

  /** "the group" after "Islamic State". */
  private static boolean describesNamedBody(Draft draft, Antecedent earlier) {
    return draft.anaphoric
        && draft.code.isEmpty()
        && draft.candidates.isEmpty()
        && earlier.sort() == Mention.Sort.BODY
        && !earlier.draft().candidates.isEmpty()
        && (draft.sectors.isEmpty()
            ? isArmedOrParty(earlier.referent())
            : earlier.hasSectorOf(draft.sectors));
  }

  private static boolean isArmedOrParty(Referent referent) {
    return referent.sectors().isEmpty()
        || Sector.PTY.isAmong(referent.sectors())
        || SectorGroup.IRREGULAR.hasAny(referent.sectors());
  }
}
