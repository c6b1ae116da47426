package org.rapporteur.cli;

import java.util.Locale;

/** Texts with numbers, written alike in every country. */
final class Words {
  private Words() {}

  static String of(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
