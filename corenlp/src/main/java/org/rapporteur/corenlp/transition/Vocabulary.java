package org.rapporteur.corenlp.transition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words, tags and relations that have a vector in the model. They are numbered in one row:
 * words, tags, relations.
 */
final class Vocabulary {
  private static final String UNKNOWN = "-UNKNOWN-";
  private static final String NULL = "-NULL-";
  private static final String ROOT = "-ROOT-";

  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final List<String> relations;
  private final int unknownWord;
  private final int unknownTag;

  /**
   * @param relations first the one that stands for none, then the one of the root
   */
  Vocabulary(List<String> words, List<String> tags, List<String> relations) {
    this.words = numbered(words, 0);
    this.tags = numbered(tags, words.size());
    this.relations = List.copyOf(relations);
    this.unknownWord = number(this.words, UNKNOWN);
    this.unknownTag = number(this.tags, UNKNOWN);
  }

  private static Map<String, Integer> numbered(List<String> names, int first) {
    Map<String, Integer> numbers = new HashMap<>(2 * names.size());
    for (String name : names) {
      numbers.put(name, first + numbers.size());
    }
    return numbers;
  }

  private static int number(Map<String, Integer> numbers, String name) {
    Integer number = numbers.get(name);
    if (number == null) {
      throw new IllegalArgumentException("the model has no vector for " + name);
    }
    return number;
  }

  boolean knows(String word) {
    return words.containsKey(word);
  }

  int word(String word) {
    return words.getOrDefault(word, unknownWord);
  }

  int tag(String tag) {
    return tags.getOrDefault(tag, unknownTag);
  }

  /** What stands where there is no word. */
  int nullWord() {
    return number(words, NULL);
  }

  int nullTag() {
    return number(tags, NULL);
  }

  int nullRelation() {
    return words.size() + tags.size();
  }

  int rootWord() {
    return number(words, ROOT);
  }

  int rootTag() {
    return number(tags, ROOT);
  }

  int rootRelation() {
    return nullRelation() + 1;
  }

  String relationName(int relation) {
    return relations.get(relation - nullRelation());
  }

  int firstTag() {
    return words.size();
  }

  int tagCount() {
    return tags.size();
  }

  /** With the one that stands for none. */
  int relationCount() {
    return relations.size();
  }
}
