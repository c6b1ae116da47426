package org.rapporteur.knowledge;

/** The form of ids: lower-case ASCII words joined by single hyphens. */
final class Identifiers {
  private Identifiers() {}

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
