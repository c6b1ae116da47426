package org.rapporteur.knowledge;

import java.util.List;
import org.rapporteur.coder.lexicon.Entry;

/** Reads the example sentences of entries and settings. */
final class Examples {
  private Examples() {}

  /** The examples, with a finding when there is none. */
  static List<Entry.Example> required(YamlMap map, Findings findings) {
    List<Entry.Example> examples = of(map, "examples");
    if (examples.isEmpty()) {
      findings.add(map.where(), "no-examples", "the entry has no example", "write one at least");
    }
    return examples;
  }

  static List<Entry.Example> of(YamlMap map, String key) {
    return map.textsWithLines(key).stream()
        .map(text -> new Entry.Example(text.value(), text.where()))
        .toList();
  }
}
