package org.rapporteur.corpus;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be told of a story. */
public enum Field {
  ID,
  PUBLISHER,
  DATE,
  TITLE,
  URL,
  TEXT,
  LANGUAGE,
  AUTHOR;

  /** The name that users write. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field with this name. */
  public static Optional<Field> of(String word) {
    return Stream.of(values()).filter(field -> field.word().equals(word)).findFirst();
  }
}
