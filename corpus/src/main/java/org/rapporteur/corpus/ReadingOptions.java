package org.rapporteur.corpus;

/**
 * How stories are read.
 *
 * @param fields where tables and JSON objects hold the fields of a story
 * @param anyLanguage whether stories in other languages than English are read as well
 */
public record ReadingOptions(FieldMap fields, boolean anyLanguage, Limits limits) {

  /** Common names, English only, usual limits. */
  public static ReadingOptions usual() {
    return new ReadingOptions(FieldMap.common(), false, Limits.usual());
  }

  public ReadingOptions withFields(FieldMap map) {
    return new ReadingOptions(map, anyLanguage, limits);
  }

  public ReadingOptions withAnyLanguage(boolean wanted) {
    return new ReadingOptions(fields, wanted, limits);
  }

  public ReadingOptions withLimits(Limits other) {
    return new ReadingOptions(fields, anyLanguage, other);
  }
}
