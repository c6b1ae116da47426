package org.rapporteur.linking.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of those who act or are acted on.
 *
 * @param actorId id in the actor dictionary
 * @param text the words of the sentence
 */
public record Side(
    Optional<String> code,
    List<String> sectors,
    Optional<String> actorId,
    Optional<String> name,
    String text) {
  public Side {
    sectors = List.copyOf(sectors);
  }

  /** What tells this one from others of its country and sector, if anything does. */
  public Optional<String> identity() {
    return actorId.or(() -> name.map(words -> words.toLowerCase(Locale.ROOT)));
  }

  /** Code and sectors, such as {@code RUS GOV}; the words where neither is known. */
  public String coded() {
    List<String> parts = Stream.concat(code.stream(), sectors.stream()).toList();
    return parts.isEmpty() ? text : String.join(" ", parts);
  }

  /** The name where there is one, else the code. */
  public String shown() {
    return name.orElse(coded());
  }
}
