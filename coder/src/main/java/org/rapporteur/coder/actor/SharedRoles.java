package org.rapporteur.coder.actor;

import java.util.List;
import org.rapporteur.coder.language.Sentence;

/**
 * Lists of countries that share one role. Example: "Russian and Turkish officials" is one mention
 * of two actors, and so is "the presidents of Chile and Peru".
 */
final class SharedRoles {
  private SharedRoles() {}

  /** Joins the nationalities of a list with the plural role that they stand before. */
  static void join(Sentence sentence, List<Draft> drafts) {
    for (int k = drafts.size() - 1; k > 0; k--) {
      Draft role = drafts.get(k);
      Draft left = drafts.get(k - 1);
      boolean shared =
          areListed(sentence, left, role)
              && role.plural
              && !role.roles.isEmpty()
              && role.code.isPresent()
              && left.sort == Mention.Sort.STATE
              && left.roles.isEmpty()
              && sentence.token(left.last).isAdjective()
              && left.code.isPresent();
      if (shared) {
        if (role.sharedCodes.isEmpty()) {
          role.sharedCodes.add(role.code.get());
        }
        role.sharedCodes.add(0, left.code.get());
        role.first = left.first;
        drafts.remove(k - 1);
      }
    }
  }

  /** Gives a plural role the states of the list that its complement, the next draft, begins. */
  static void shareWithComplements(Sentence sentence, List<Draft> drafts, int index) {
    Draft role = drafts.get(index);
    Draft last = drafts.get(index + 1);
    for (int k = index + 2; k < drafts.size(); k++) {
      Draft next = drafts.get(k);
      if (!isState(last) || !isState(next) || !areListed(sentence, last, next)) {
        break;
      }
      if (role.sharedCodes.isEmpty()) {
        role.sharedCodes.add(last.code.get());
      }
      role.sharedCodes.add(next.code.get());
      last = next;
    }
  }

  private static boolean isState(Draft draft) {
    return draft.sort == Mention.Sort.STATE && draft.code.isPresent();
  }

  /** Whether only a comma or a conjunction stands between two drafts. */
  private static boolean areListed(Sentence sentence, Draft left, Draft right) {
    return left.last + 2 == right.first
        && (sentence.token(left.last + 1).tag().equals("CC")
            || sentence.token(left.last + 1).text().equals(","));
  }
}
