package org.rapporteur.knowledge;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.coder.lexicon.Setting;
import org.rapporteur.coder.lexicon.SideKind;
import org.rapporteur.coder.ontology.EventType;

/** Reads the settings of ordinary life in {@code settings.yml}. */
final class SettingReader {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "words",
          "before",
          "names",
          "unless",
          "unless_trigger",
          "unless_entry",
          "unless_actor",
          "unless_side",
          "silences",
          "examples",
          "counter");

  private final Vocabulary vocabulary;
  private final Set<String> entries;
  private final Findings findings;

  /**
   * @param entries ids of the lexicon's entries
   */
  SettingReader(Vocabulary vocabulary, Set<String> entries, Findings findings) {
    this.vocabulary = vocabulary;
    this.entries = Set.copyOf(entries);
    this.findings = findings;
  }

  /**
   * Reads a setting; empty when it has no id, or a year that is none. Findings: {@code
   * unknown-key}, {@code shape}, {@code missing-id}, {@code id}, {@code unknown-class}, {@code
   * unknown-event}, {@code unknown-entry}, {@code unknown-side}, {@code number}, {@code
   * no-examples}.
   */
  Optional<Setting> read(YamlMap map) {
    map.allowOnly(KEYS);
    Optional<String> id = Identifiers.id(map, findings);
    OptionalInt before = year(map);
    if (id.isEmpty() || map.has("before") && before.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Setting(
            id.get(),
            map.where(),
            words(map, "words"),
            before,
            map.yes("names"),
            words(map, "unless"),
            words(map, "unless_trigger"),
            entries(map),
            sides(map, "unless_actor"),
            sides(map, "unless_side"),
            silences(map),
            Examples.required(map, findings),
            Examples.of(map, "counter")));
  }

  private OptionalInt year(YamlMap map) {
    return map.text("before")
        .flatMap(text -> Values.count(text, map.where("before"), findings))
        .map(year -> OptionalInt.of(Math.toIntExact(Math.min(year, Integer.MAX_VALUE))))
        .orElse(OptionalInt.empty());
  }

  private List<String> words(YamlMap map, String key) {
    List<YamlMap.Text> words = map.textsWithLines(key);
    words.forEach(word -> vocabulary.checkWord(word.value(), word.where()));
    return words.stream().map(YamlMap.Text::value).toList();
  }

  private Set<String> entries(YamlMap map) {
    Set<String> ids = new HashSet<>();
    for (YamlMap.Text text : map.textsWithLines("unless_entry")) {
      if (entries.contains(text.value())) {
        ids.add(text.value());
      } else {
        findings.add(
            text.where(),
            "unknown-entry",
            "there is no entry \"" + text.value() + "\"",
            "use the id of a sense or operator");
      }
    }
    return ids;
  }

  private Set<SideKind> sides(YamlMap map, String key) {
    Set<SideKind> kinds = EnumSet.noneOf(SideKind.class);
    for (YamlMap.Text text : map.textsWithLines(key)) {
      Values.constant(SideKind.class, text.value(), text.where(), "unknown-side", findings)
          .ifPresent(kinds::add);
    }
    return kinds;
  }

  /** All types where the file names none. */
  private Set<EventType> silences(YamlMap map) {
    if (!map.has("silences")) {
      return EnumSet.allOf(EventType.class);
    }
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    for (YamlMap.Text text : map.textsWithLines("silences")) {
      vocabulary.type(text.value(), text.where()).ifPresent(types::add);
    }
    return types;
  }
}
