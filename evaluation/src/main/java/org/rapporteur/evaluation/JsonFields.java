package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Fields of a JSON object. */
public final class JsonFields {
  private JsonFields() {}

  /** A string, number or truth value in words; empty where there is none. */
  static Optional<String> value(JsonNode value) {
    return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
  }

  /** The value of a field in words; empty where there is none. */
  static Optional<String> value(JsonNode object, String field) {
    return value(object.path(field));
  }

  /**
   * The same of a field that must be there.
   *
   * @throws UnusableLine when it is not
   */
  static String required(JsonNode object, String field) {
    return value(object, field).orElseThrow(() -> missing(field));
  }

  /**
   * A string with something in it.
   *
   * @throws UnusableLine when there is none
   */
  public static String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    if (!value.isTextual() || value.textValue().isBlank()) {
      throw missing(field);
    }
    return value.textValue();
  }

  private static UnusableLine missing(String field) {
    return new UnusableLine("the field \"" + field + "\" is missing", "add it as text");
  }
}
