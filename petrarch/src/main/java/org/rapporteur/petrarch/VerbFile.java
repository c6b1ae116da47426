package org.rapporteur.petrarch;

import java.util.List;
import java.util.Map;

/**
 * A verb dictionary.
 *
 * @param synsets members in lower case, by the name with its {@code &} and without closing
 *     underscore
 * @param transformations lines of rules on verbs that embed each other
 */
record VerbFile(
    Map<String, List<String>> synsets, List<VerbBlock> blocks, List<Integer> transformations) {
  VerbFile {
    synsets = Map.copyOf(synsets);
    blocks = List.copyOf(blocks);
    transformations = List.copyOf(transformations);
  }

  static String synsetName(String label) {
    String name = label.strip();
    return name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
  }
}
