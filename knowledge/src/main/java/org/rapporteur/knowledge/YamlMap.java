package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.lexicon.SourceLine;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of a YAML file whose keys are read one by one. A value of the wrong shape is a finding
 * ({@code shape}) and reads as absent.
 */
final class YamlMap {

  /** A text and the line on which it stands. */
  record Text(String value, SourceLine where) {}

  private final DataFile file;
  private final Node node;
  private final Findings findings;
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();

  private YamlMap(DataFile file, MappingNode node, Findings findings) {
    this.file = file;
    this.node = node;
    this.findings = findings;
    for (NodeTuple tuple : node.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        findings.add(line(tuple.getKeyNode()), "shape", "a key is no word", "write a word");
      } else if (entries.putIfAbsent(key.getValue(), tuple) != null) {
        findings.add(
            line(key), "duplicate-key", "\"" + key.getValue() + "\" again", "join the two");
      }
    }
  }

  /** The mapping at the root of a file; empty, with a finding, when there is something else. */
  static Optional<YamlMap> root(YamlFile yaml, Findings findings) {
    return of(yaml.file(), yaml.root(), findings, "the file is no mapping");
  }

  /** The mappings of the list at the root of a file. */
  static List<YamlMap> list(YamlFile yaml, Findings findings) {
    return maps(yaml.file(), yaml.root(), findings);
  }

  private static List<YamlMap> maps(DataFile file, Node node, Findings findings) {
    List<YamlMap> maps = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        of(file, item, findings, "an item is no mapping").ifPresent(maps::add);
      }
    } else {
      findings.add(
          new SourceLine(file.name(), node.getStartMark().getLine() + 1),
          "shape",
          "a list is missing here",
          "start each item with \"- \"");
    }
    return maps;
  }

  private static Optional<YamlMap> of(DataFile file, Node node, Findings findings, String message) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(new YamlMap(file, mapping, findings));
    }
    findings.add(
        new SourceLine(file.name(), node.getStartMark().getLine() + 1),
        "shape",
        message,
        "write key: value");
    return Optional.empty();
  }

  private SourceLine line(Node at) {
    return file.line(at.getStartMark().getLine() + 1);
  }

  SourceLine where() {
    return line(node);
  }

  /** The line of a key, or of the mapping when it has no such key. */
  SourceLine where(String key) {
    NodeTuple tuple = entries.get(key);
    return tuple == null ? where() : line(tuple.getKeyNode());
  }

  Set<String> keys() {
    return entries.keySet();
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  private Optional<Node> value(String key) {
    return Optional.ofNullable(entries.get(key)).map(NodeTuple::getValueNode);
  }

  /** Whether the value of a key is a list or a mapping. */
  boolean isMap(String key) {
    return value(key).filter(MappingNode.class::isInstance).isPresent();
  }

  /** Notes every key that is not one of these. */
  void allowOnly(Set<String> known) {
    for (String key : entries.keySet()) {
      if (!known.contains(key)) {
        findings.add(
            where(key),
            "unknown-key",
            "\"" + key + "\" is unknown",
            "use one of " + String.join(" ", known.stream().sorted().toList()));
      }
    }
  }

  /** The text of a key; empty when it is absent. */
  Optional<String> text(String key) {
    Optional<Node> value = value(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get() instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue().trim());
    }
    findings.add(where(key), "shape", key + " is no single word", "write one value");
    return Optional.empty();
  }

  /** Whether a key says {@code yes}; {@code no} and an absent key are no. */
  boolean yes(String key) {
    Optional<String> value = text(key);
    if (value.isPresent() && !value.get().equals("yes") && !value.get().equals("no")) {
      findings.add(where(key), "shape", key + " is \"" + value.get() + "\"", "write yes or no");
    }
    return value.filter("yes"::equals).isPresent();
  }

  /** The texts of a list, or the single text. */
  List<String> texts(String key) {
    return textsWithLines(key).stream().map(Text::value).toList();
  }

  /** The texts of a list, or the single text, with the line of each. */
  List<Text> textsWithLines(String key) {
    List<Node> items =
        value(key)
            .map(node -> node instanceof SequenceNode list ? list.getValue() : List.of(node))
            .orElse(List.of());
    List<Text> texts = new ArrayList<>(items.size());
    for (Node item : items) {
      if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        texts.add(new Text(scalar.getValue().trim(), line(item)));
      } else {
        findings.add(line(item), "shape", key + " has a value that is no word", "write words only");
      }
    }
    return texts;
  }

  /** The mapping below a key; empty when it is absent. */
  Optional<YamlMap> map(String key) {
    return value(key).flatMap(node -> of(file, node, findings, key + " is no mapping"));
  }

  /** The mappings of the list below a key; none when it is absent. */
  List<YamlMap> maps(String key) {
    return value(key).map(node -> maps(file, node, findings)).orElse(List.of());
  }
}
