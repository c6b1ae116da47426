package org.rapporteur.petrarch;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.petrarch.VerbPattern.Prepositional;

/**
 * A verb dictionary.
 *
 * @param synsets members in lower case, by the name with its {@code &} and without closing
 *     underscore
 * @param transformations lines of rules on verbs that embed each other
 */
record VerbFile(
    Map<String, List<String>> synsets, List<VerbBlock> blocks, List<Integer> transformations) {
  /** One pattern in so many has parentheses where they are used at all. */
  private static final int SHARE_OF_GROUPED = 20;

  VerbFile {
    synsets = Map.copyOf(synsets);
    blocks = List.copyOf(blocks);
    transformations = List.copyOf(transformations);
  }

  static String synsetName(String label) {
    String name = label.strip();
    return name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
  }

  /**
   * Whether the patterns tell phrases apart, as those of PETRARCH 2 do; older ones are sequences of
   * words.
   */
  boolean isParsed() {
    List<VerbPattern> all = blocks.stream().flatMap(b -> b.patterns().stream()).toList();
    long grouped =
        all.stream()
            .filter(
                pattern ->
                    Stream.concat(pattern.before().stream(), pattern.after().stream())
                        .anyMatch(Prepositional.class::isInstance))
            .count();
    return grouped * SHARE_OF_GROUPED >= all.size();
  }
}
