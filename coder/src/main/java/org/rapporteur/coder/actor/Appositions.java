package org.rapporteur.coder.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.language.Sentence;

/**
 * A name and a role with a comma between describe one person. Example: "Walid Muallem, Syria's
 * foreign minister," and "the foreign minister, Walid Muallem,".
 */
final class Appositions {
  private static final Set<String> COMPLEMENT_TAGS = Set.of("IN", "TO");

  private Appositions() {}

  static void join(Sentence sentence, List<Draft> drafts) {
    for (int k = 0; k + 1 < drafts.size(); k++) {
      Draft left = drafts.get(k);
      int end = endWithComplement(sentence, drafts, k);
      personAt(end + 2, drafts.subList(k + 1, drafts.size()))
          .filter(right -> sentence.token(end + 1).text().equals(","))
          .filter(right -> !left.plural && !right.plural && !goesOnAsList(sentence, right))
          .ifPresent(right -> join(left, right));
    }
  }

  private static void join(Draft left, Draft right) {
    if (left.isPersonSort() && left.name.isPresent() && right.isPersonRole()) {
      left.describedBy(right);
    } else if (left.isPersonRole() && right.isPersonSort() && right.name.isPresent()) {
      right.describedBy(left);
      left.candidates = right.candidates;
      left.name = right.name;
    }
  }

  /** "the envoy to Syria, Ivan Petrov": the apposition comes after the role's complement. */
  private static int endWithComplement(Sentence sentence, List<Draft> drafts, int index) {
    Draft role = drafts.get(index);
    boolean complemented =
        role.isPersonRole()
            && drafts.get(index + 1).first == role.last + 2
            && COMPLEMENT_TAGS.contains(sentence.token(role.last + 1).tag());
    return complemented ? drafts.get(index + 1).last : role.last;
  }

  private static Optional<Draft> personAt(int first, List<Draft> drafts) {
    return drafts.stream()
        .filter(draft -> draft.first == first)
        .filter(draft -> draft.isPersonSort() && draft.name.isPresent() || draft.isPersonRole())
        .findFirst();
  }

  /** "Ivan Petrov, the envoy and ..." lists several people. */
  private static boolean goesOnAsList(Sentence sentence, Draft draft) {
    return draft.last + 1 < sentence.size() && sentence.token(draft.last + 1).tag().equals("CC");
  }
}
