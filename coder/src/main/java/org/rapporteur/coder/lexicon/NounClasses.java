package org.rapporteur.coder.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Named sets of lemmas; members of two words are joined by a blank. */
public final class NounClasses {
  private final Map<String, Set<String>> members;

  public NounClasses(Map<String, Set<String>> declared) {
    Map<String, Set<String>> closed = new HashMap<>();
    declared.keySet().forEach(name -> closed.put(name, expand(name, declared, new HashSet<>())));
    this.members = Map.copyOf(closed);
  }

  private static Set<String> expand(
      String name, Map<String, Set<String>> declared, Set<String> open) {
    Set<String> all = new HashSet<>();
    if (!open.add(name)) {
      return all;
    }
    for (String member : declared.getOrDefault(name, Set.of())) {
      if (member.startsWith("@")) {
        all.addAll(expand(member.substring(1), declared, open));
      } else {
        all.add(member);
      }
    }
    return all;
  }

  public boolean contains(String name, String lemma) {
    return members.getOrDefault(name, Set.of()).contains(lemma);
  }

  public Set<String> names() {
    return members.keySet();
  }

  public Set<String> members(String name) {
    return members.getOrDefault(name, Set.of());
  }
}
