package org.rapporteur.petrarch;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The synonym sets of one verb dictionary, which become noun classes.
 *
 * @param members of each set, by its name
 * @param prefix keeps the noun classes of several files apart
 */
record SynonymSets(Map<String, List<String>> members, String prefix) {
  private static final String MARK = "&";

  SynonymSets {
    members = Map.copyOf(members);
  }

  /** Whether a word of a pattern stands for a set. */
  static boolean isSet(String word) {
    return word.startsWith(MARK);
  }

  /** Whether it is one of these words, or a set with one. */
  boolean stands(String word, Set<String> wanted) {
    return isSet(word)
        ? members.getOrDefault(VerbFile.synsetName(word), List.of()).stream()
            .anyMatch(wanted::contains)
        : wanted.contains(word);
  }

  /** The noun class of a set that a pattern names. */
  String classOf(String label) {
    return className(VerbFile.synsetName(label));
  }

  private String className(String synset) {
    return prefix + synset.substring(MARK.length());
  }

  /** Lemmas of all classes, by their names. */
  Map<String, Set<String>> classes() {
    Map<String, Set<String>> classes = new HashMap<>();
    members.forEach((name, words) -> classes.put(className(name), lemmas(words)));
    return classes;
  }

  private static Set<String> lemmas(List<String> members) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (String member : members) {
      List<String> words = Words.of(member);
      if (!words.isEmpty()) {
        int last = words.size() - 1;
        // the coder looks at a noun and the word in front of it
        String front = last == 0 ? "" : words.get(last - 1) + " ";
        Words.lemmas(words.get(last)).forEach(lemma -> lemmas.add(front + lemma));
      }
    }
    return lemmas;
  }
}
