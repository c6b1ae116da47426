package org.rapporteur.coder.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.actor.Referent;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.ontology.Sector;
import org.rapporteur.coder.ontology.SectorGroup;

/**
 * Gives a side that is told by its role alone ("police", "protesters") the country that the event
 * itself makes plain: that of its place, else that of the authorities on the other side.
 *
 * <p>The setting of the whole story, which comes before both, is the cast's.
 */
final class RoleCountry {
  private RoleCountry() {}

  /**
   * "Police dispersed a crowd in Nairobi": they are Kenya's police. Soldiers without a nationality
   * that fight or arrest somewhere are those of the place too; those who are sent there need not
   * be, nor those who attack somebody of that country.
   *
   * @param attacked the other side, where this one acts against it
   */
  static List<Mention> ofPlace(
      EventType type, List<Mention> side, List<Mention> attacked, Optional<String> country) {
    boolean forces =
        (type == EventType.ASSAULT || type == EventType.COERCE)
            && attacked.stream().noneMatch(other -> other.referent().code().equals(country));
    return country
        .map(
            code ->
                given(
                    side,
                    code,
                    sectors ->
                        SectorGroup.DOMESTIC.hasAny(sectors)
                            || SectorGroup.EXECUTIVE.hasAny(sectors)
                            || forces && Sector.MIL.isAmong(sectors)))
        .orElse(side);
  }

  /**
   * "Workers demanded help from the Peruvian government": they are Peru's workers. Two governments
   * that face each other are of two countries, so the executive gets none this way.
   */
  static List<Mention> ofAuthorities(List<Mention> side, List<Mention> other) {
    List<String> codes =
        other.stream()
            .flatMap(mention -> mention.referents().stream())
            .filter(referent -> SectorGroup.AUTHORITY.hasAny(referent.sectors()))
            .map(Referent::code)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return codes.size() == 1 ? given(side, codes.get(0), SectorGroup.DOMESTIC::hasAny) : side;
  }

  /** "The junta accused the rebels of Myanmar": who rules faces the rebels of his own country. */
  static List<Mention> ofRebels(List<Mention> side, List<Mention> other) {
    List<String> codes =
        other.stream()
            .flatMap(mention -> mention.referents().stream())
            .filter(referent -> SectorGroup.IRREGULAR.hasAny(referent.sectors()))
            .map(Referent::code)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return codes.size() == 1 ? given(side, codes.get(0), SectorGroup.EXECUTIVE::hasAny) : side;
  }

  private static List<Mention> given(
      List<Mention> side, String country, Predicate<List<String>> sectors) {
    return side.stream()
        .map(
            mention ->
                mention.lacksCountry() && sectors.test(mention.referent().sectors())
                    ? mention.of(country)
                    : mention)
        .toList();
  }
}
