package org.rapporteur.coder.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.ontology.Sector;

/**
 * Roles that belong to somebody named beside them get his code. Example: "Putin's point man" and
 * "the president of France" have the codes of Russia and of France.
 */
final class Belongings {
  private Belongings() {}

  static void lend(Sentence sentence, List<Draft> drafts) {
    lendFromPossessors(sentence, drafts);
    lendFromComplements(sentence, drafts);
  }

  private static void lendFromPossessors(Sentence sentence, List<Draft> drafts) {
    for (int k = 1; k < drafts.size(); k++) {
      Draft owned = drafts.get(k);
      for (Draft owner : drafts.subList(0, k)) {
        boolean possesses =
            owner.last + 2 == owned.first && sentence.token(owner.last + 1).tag().equals("POS");
        if (possesses && !owned.roles.isEmpty() && owned.code.isEmpty()) {
          owned.borrow(owner);
          owned.first = owner.first;
          owner.possessor = true;
        }
      }
    }
  }

  /** "president of France", "residents of Aleppo", "economic sectors of Russia". */
  private static void lendFromComplements(Sentence sentence, List<Draft> drafts) {
    for (int k = drafts.size() - 2; k >= 0; k--) {
      Draft role = drafts.get(k);
      Draft complement = drafts.get(k + 1);
      boolean open = !role.roles.isEmpty() && role.code.isEmpty();
      if (!open || !isComplement(sentence, role.last, complement.first)) {
        continue;
      }
      String preposition = sentence.token(role.last + 1).text().toLowerCase(Locale.ROOT);
      boolean belongs =
          preposition.equals("of") || preposition.equals("from") && isStateOrCity(complement);
      if (belongs || preposition.equals("in") && residesIn(role, complement)) {
        role.borrow(complement);
        if (role.plural) {
          SharedRoles.shareWithComplements(sentence, drafts, k);
        }
        if (preposition.equals("of")) {
          role.last = complement.last;
          ownerOfWhole(sentence, drafts, k).ifPresent(role::borrow);
        }
      }
    }
  }

  /** "the ministry of health of Chad": what the ministry is for says nothing of whose it is. */
  private static Optional<Draft> ownerOfWhole(Sentence sentence, List<Draft> drafts, int role) {
    if (drafts.get(role).code.isPresent() || role + 2 >= drafts.size()) {
      return Optional.empty();
    }
    Draft owner = drafts.get(role + 2);
    int preposition = drafts.get(role).last + 1;
    boolean belongs =
        isComplement(sentence, drafts.get(role).last, owner.first)
            && sentence.token(preposition).text().equalsIgnoreCase("of");
    return belongs ? Optional.of(owner) : Optional.empty();
  }

  /**
   * Whether a phrase follows another with a preposition and at most an article or adjective
   * between.
   */
  private static boolean isComplement(Sentence sentence, int last, int first) {
    if (first < last + 2 || first > last + 4) {
      return false;
    }
    for (int i = last + 2; i < first; i++) {
      String tag = sentence.token(i).tag();
      if (!tag.equals("DT") && !tag.startsWith("JJ")) {
        return false;
      }
    }
    return true;
  }

  /**
   * "residents in Aleppo" are Syrian, but "soldiers in Syria" and "officials in Syria" need not be.
   */
  private static boolean residesIn(Draft role, Draft place) {
    boolean visits =
        role.sectors.equals(Sector.MIL.alone())
            || Sector.GOV.isAmong(role.sectors) && place.sort != Mention.Sort.SEAT;
    return role.sort != Mention.Sort.COUNTRY_WORD
        && !visits
        && (isStateOrCity(place) || place.sort == Mention.Sort.SEAT);
  }

  private static boolean isStateOrCity(Draft draft) {
    return draft.sort == Mention.Sort.STATE || draft.sort == Mention.Sort.CITY;
  }
}
