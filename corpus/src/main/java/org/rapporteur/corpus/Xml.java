package org.rapporteur.corpus;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Ways through XML by names without prefixes, in any case. */
final class Xml {
  private Xml() {}

  /** The children with a name, in their order. */
  static Stream<Element> children(Element parent, String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return parent.children().stream().filter(child -> Paragraph.local(child).equals(wanted));
  }

  /** The first element along a path of names. */
  static Optional<Element> first(Element from, String... path) {
    Optional<Element> at = Optional.of(from);
    for (String name : path) {
      at = at.flatMap(element -> children(element, name).findFirst());
    }
    return at;
  }

  /** The first element with a name below another, at any depth. */
  static Optional<Element> below(Element from, String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return from.stream().filter(child -> Paragraph.local(child).equals(wanted)).findFirst();
  }

  /** What stands in an element, in one line. */
  static Optional<String> text(Optional<Element> element) {
    return element
        .map(found -> MarkupText.line(found.wholeText()))
        .filter(words -> !words.isBlank());
  }

  static Optional<String> attribute(Optional<Element> element, String name) {
    return element
        .map(
            found ->
                found.attributes().asList().stream()
                    .filter(attribute -> attribute.getKey().equalsIgnoreCase(name))
                    .map(attribute -> attribute.getValue().strip())
                    .findFirst()
                    .orElse(""))
        .filter(value -> !value.isBlank());
  }
}
