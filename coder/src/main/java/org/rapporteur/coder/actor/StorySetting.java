package org.rapporteur.coder.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.coder.ontology.SectorGroup;

/**
 * The country that a story is set in lends its code to roles without one. Example: in a story that
 * speaks of Chile alone, "police" are those of Chile.
 */
final class StorySetting {
  /** A story of at least this many sentences has a setting of its own. */
  private static final int LEAST_SENTENCES = 3;

  private static final int LEAST_MENTIONS = 2;

  /** The share of country mentions that makes one country the setting. */
  private static final double LEAST_SHARE = 0.6;

  private StorySetting() {}

  /** The mentions, with the setting's code where it is theirs. */
  static List<List<Mention>> applyTo(List<List<Mention>> cast) {
    return of(cast)
        .map(
            code ->
                cast.stream()
                    .map(mentions -> mentions.stream().map(one -> placed(one, code)).toList())
                    .toList())
        .orElse(cast);
  }

  private static Optional<String> of(List<List<Mention>> cast) {
    if (cast.size() < LEAST_SENTENCES) {
      return Optional.empty();
    }
    Map<String, Long> named =
        cast.stream()
            .flatMap(List::stream)
            .filter(mention -> mention.kind() != Mention.Kind.PRONOUN)
            .flatMap(mention -> mention.referents().stream())
            .flatMap(referent -> referent.code().stream())
            .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
    long all = named.values().stream().mapToLong(Long::longValue).sum();
    return named.entrySet().stream()
        .filter(
            entry -> entry.getValue() >= LEAST_MENTIONS && entry.getValue() >= LEAST_SHARE * all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Mention placed(Mention mention, String code) {
    Referent referent = mention.referent();
    boolean open =
        mention.lacksCountry()
            && !referent.sectors().isEmpty()
            && !SectorGroup.ROVING.hasAny(referent.sectors());
    return open ? mention.of(code) : mention;
  }
}
