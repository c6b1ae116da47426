package org.rapporteur.store;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a run codes with. Two calls of the program with the same coder and options add to the same
 * run.
 *
 * @param coder program, parser and knowledge as the records name them
 * @param options those that change what is coded
 */
public record RunDescription(
    String coder,
    String program,
    String parser,
    String knowledgeHash,
    Map<String, String> options) {
  public RunDescription {
    options = Map.copyOf(options);
  }

  /** {@code name=value}, sorted, with blanks between. */
  String optionText() {
    SortedMap<String, String> sorted = new TreeMap<>(options);
    return sorted.entrySet().stream()
        .map(option -> option.getKey() + "=" + option.getValue())
        .collect(Collectors.joining(" "));
  }
}
