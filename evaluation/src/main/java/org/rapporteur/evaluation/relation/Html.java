package org.rapporteur.evaluation.relation;

import org.rapporteur.records.Printable;

/** Writes HTML. All text and all values of attributes are escaped; names are the caller's own. */
final class Html {
  private final StringBuilder out = new StringBuilder();

  /** A start tag; attributes are names and values in turn. */
  Html open(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(escaped(attributes[i + 1])).append('"');
    }
    out.append('>');
    return this;
  }

  Html close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  Html text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** An element that holds only text. */
  Html element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close(name);
  }

  /** A line break of the source, for those who read it. */
  Html line() {
    out.append('\n');
    return this;
  }

  /** What is HTML, CSS or script already, and written by us. */
  Html trusted(String markup) {
    out.append(markup);
    return this;
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (char c : Printable.of(text).toCharArray()) {
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
