package org.rapporteur.knowledge;

import java.util.Optional;

/** The form of ids: lower-case ASCII words joined by single hyphens. */
final class Identifiers {
  private Identifiers() {}

  /** The id of a mapping, with a finding when it has none or one of another form. */
  static Optional<String> id(YamlMap map, Findings findings) {
    Optional<String> id = map.text("id");
    if (id.isEmpty()) {
      findings.add(map.where(), "missing-id", "the entry has no id", "name the sense");
    } else if (!isKebabCase(id.get())) {
      findings.add(
          map.where("id"),
          "id",
          "\"" + id.get() + "\" is no id",
          "write lower-case words joined by -");
    }
    return id;
  }

  static boolean isKebabCase(String id) {
    boolean afterHyphen = true;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (!letter && (c != '-' || afterHyphen)) {
        return false;
      }
      afterHyphen = !letter;
    }
    return !afterHyphen;
  }
}
