package org.rapporteur.coder.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Named sets of lemmas; members of two words are joined by a blank. */
public final class NounClasses {
  private final Map<String, Set<String>> members;
  private final Map<String, Set<String>> lastWords;

  public NounClasses(Map<String, Set<String>> declared) {
    Map<String, Set<String>> closed = new HashMap<>();
    declared.keySet().forEach(name -> closed.put(name, expand(name, declared, new HashSet<>())));
    this.members = Map.copyOf(closed);
    Map<String, Set<String>> last = new HashMap<>();
    closed.forEach(
        (name, all) ->
            last.put(
                name,
                all.stream()
                    .map(member -> member.substring(member.lastIndexOf(' ') + 1))
                    .collect(java.util.stream.Collectors.toUnmodifiableSet())));
    this.lastWords = Map.copyOf(last);
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

  /** These classes and further ones, which may name them. */
  public NounClasses and(Map<String, Set<String>> further) {
    Map<String, Set<String>> all = new HashMap<>(members);
    all.putAll(further);
    return new NounClasses(all);
  }

  public boolean contains(String name, String lemma) {
    return members.getOrDefault(name, Set.of()).contains(lemma);
  }

  /** The last words of the members: none of them in a sentence, none of the class in it. */
  public Set<String> words(String name) {
    return lastWords.getOrDefault(name, Set.of());
  }

  public Set<String> names() {
    return members.keySet();
  }

  public Set<String> members(String name) {
    return members.getOrDefault(name, Set.of());
  }
}
