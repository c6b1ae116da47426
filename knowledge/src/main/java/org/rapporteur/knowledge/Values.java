package org.rapporteur.knowledge;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.lexicon.SourceLine;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.ontology.Sector;

/** Reads values of closed sets and numbers, with a finding for each that is none. */
final class Values {
  private Values() {}

  /** Enums whose constants are codes of the ontology, written in capitals there too. */
  private static final Set<Class<?>> CODES = Set.of(EventType.class, Sector.class);

  /** A constant of an enum: in capitals where they are codes, else in lower case. */
  static <E extends Enum<E>> Optional<E> constant(
      Class<E> type, String value, SourceLine where, String rule, Findings findings) {
    boolean upperCase = CODES.contains(type);
    if (value.equals(upperCase ? upper(value) : lower(value))) {
      try {
        return Optional.of(Enum.valueOf(type, upper(value)));
      } catch (IllegalArgumentException e) {
        // reported below
      }
    }
    StringBuilder known = new StringBuilder("use one of");
    for (E constant : type.getEnumConstants()) {
      known.append(' ');
      known.append(upperCase ? constant.name() : lower(constant.name()));
    }
    findings.add(where, rule, "\"" + value + "\" is unknown", known.toString());
    return Optional.empty();
  }

  private static String upper(String value) {
    return value.toUpperCase(Locale.ROOT);
  }

  private static String lower(String value) {
    return value.toLowerCase(Locale.ROOT);
  }

  static Optional<Double> number(String value, SourceLine where, Findings findings) {
    try {
      double number = Double.parseDouble(value);
      if (Double.isFinite(number)) {
        return Optional.of(number);
      }
    } catch (NumberFormatException e) {
      // reported below, as are NaN and infinity
    }
    findings.add(where, "number", "\"" + value + "\" is no number", "write digits");
    return Optional.empty();
  }

  /** A whole number that is not negative. */
  static Optional<Long> count(String value, SourceLine where, Findings findings) {
    boolean digits = !value.isEmpty() && value.length() <= 18;
    for (int i = 0; digits && i < value.length(); i++) {
      digits = value.charAt(i) >= '0' && value.charAt(i) <= '9';
    }
    if (digits) {
      return Optional.of(Long.parseLong(value));
    }
    findings.add(where, "number", "\"" + value + "\" is no count", "write digits only");
    return Optional.empty();
  }
}
