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
    List<Antecedent> found = latest(draft, story.ofThisSentence());
    if (found.size() < draft.count) {
      found = latest(draft, mostNamed(story.within(reach), draft.count));
    }
    List<Referent> members = new ArrayList<>();
    found.forEach(member -> members.add(member.referent()));
    Collections.reverse(members);
    return members;
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
