package org.rapporteur.coder.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds whom a counted plural stands for. Example: after "Putin called Assad", "the two leaders"
 * are the two men and "the two countries" Russia and Syria.
 */
final class GroupMembers {
  private GroupMembers() {}

  /**
   * The last ones named before that the plural can stand for, in the order of the text; those of
   * its own sentence if they are enough. They may be fewer than the plural counts.
   *
   * @param reach how many sentences back they may be
   */
  static List<Referent> of(Draft draft, Discourse story, int reach) {
    List<Referent> rivals = rivals(draft, story.within(reach));
    if (!rivals.isEmpty()) {
      return rivals;
    }
    List<Antecedent> found = latest(draft, story.ofThisSentence());
    if (found.size() < draft.count) {
      found = latest(draft, mostNamed(story.within(reach), draft.count));
    }
    List<Referent> members = new ArrayList<>();
    found.forEach(member -> members.add(member.referent()));
    Collections.reverse(members);
    return members;
  }

  /** "The two sides" after "the government and the rebels" of one country. */
  private static List<Referent> rivals(Draft draft, List<Antecedent> story) {
    if (draft.sort != Mention.Sort.PARTY || draft.count != 2) {
      return List.of();
    }
    for (int k = story.size() - 1; k > 0; k--) {
      Antecedent left = story.get(k - 1);
      Antecedent right = story.get(k);
      if (areJoined(left, right)) {
        return left.hasCode()
                && left.referent().code().equals(right.referent().code())
                && areApart(left, right)
            ? List.of(left.referent(), right.referent())
            : List.of();
      }
    }
    return List.of();
  }

  /** "A and B": one word stands between them. */
  private static boolean areJoined(Antecedent left, Antecedent right) {
    return left.sentence() == right.sentence()
        && left.sort() != Mention.Sort.PRONOUN
        && right.draft().first == left.draft().last + 2
        && left.draft().joined;
  }

  private static boolean areApart(Antecedent left, Antecedent right) {
    List<String> sectors = left.referent().sectors();
    return !sectors.isEmpty()
        && !right.referent().sectors().isEmpty()
        && !right.hasSectorOf(sectors);
  }

  /** Those of the codes that were named most: the story's main parties. */
  private static List<Antecedent> mostNamed(List<Antecedent> story, int count) {
    Map<String, Long> often =
        story.stream()
            .filter(one -> one.sort() != Mention.Sort.CITY)
            .flatMap(one -> one.referent().code().stream())
            .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
    List<String> main =
        often.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(count)
            .map(Map.Entry::getKey)
            .toList();
    return story.stream()
        .filter(one -> one.referent().code().filter(main::contains).isPresent())
        .toList();
  }

  /**
   * Latest first; one for each code; persons before bodies and states where the noun asks for
   * persons.
   */
  private static List<Antecedent> latest(Draft draft, List<Antecedent> story) {
    List<Antecedent> found = new ArrayList<>();
    boolean states = draft.sort == Mention.Sort.COUNTRY_WORD;
    if (!states) {
      addLatest(found, draft.count, story.stream().filter(Antecedent::isOnePerson).toList());
    }
    if (draft.sort != Mention.Sort.PERSON) {
      addLatest(found, draft.count, story);
    }
    return states ? found.stream().map(Antecedent::asState).toList() : found;
  }

  private static void addLatest(List<Antecedent> found, int count, List<Antecedent> story) {
    for (int k = story.size() - 1; k >= 0 && found.size() < count; k--) {
      Antecedent one = story.get(k);
      boolean canAct = one.sort() != Mention.Sort.CITY && one.sort() != Mention.Sort.PRONOUN;
      boolean isNew =
          found.stream().noneMatch(other -> other.referent().code().equals(one.referent().code()));
      if (one.hasCode() && canAct && isNew) {
        found.add(one);
      }
    }
  }
}
