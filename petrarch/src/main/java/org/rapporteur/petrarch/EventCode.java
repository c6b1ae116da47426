package org.rapporteur.petrarch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A CAMEO code as verbs and patterns have it.
 *
 * @param forward what the source does to the target; empty for no event
 * @param backward what the target thereby does to the source
 */
record EventCode(Optional<String> forward, Optional<String> backward) {
  static final EventCode NONE = new EventCode(Optional.empty(), Optional.empty());

  private static final Pattern CODE =
      Pattern.compile("(?<a>\\d{2,4}|-{3})?!?(?<pair>:(?<b>\\d{2,4}|-{3})!?)?");

  /** Reads what stands between the brackets; empty when it is no code. */
  static Optional<EventCode> parse(String text) {
    Matcher matcher = CODE.matcher(text.strip());
    if (text.isBlank() || !matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(new EventCode(code(matcher.group("a")), code(matcher.group("b"))));
  }

  private static Optional<String> code(String text) {
    return Optional.ofNullable(text).filter(code -> !code.startsWith("-"));
  }

  /** Whether both sides do the same to each other. */
  boolean isMutual() {
    return forward.isPresent() && forward.equals(backward);
  }

  boolean isNone() {
    return forward.isEmpty() && backward.isEmpty();
  }
}
