package org.rapporteur.corenlp;

/** The form under which the models know a word. */
final class PlainForm {
  private PlainForm() {}

  static String of(String text) {
    return text;
  }
}
