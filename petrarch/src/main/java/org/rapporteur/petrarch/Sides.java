package org.rapporteur.petrarch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.coder.language.Roles;

/** In which roles of a predication the sides of an event are looked for. */
record Sides(List<String> actor, List<String> parties, List<String> recipient) {
  private static final List<String> AGENT = List.of(Roles.AGENT);
  private static final List<String> TOGETHER =
      List.of(Roles.AGENT, Roles.PATIENT, "with", "between", "among");
  private static final List<String> PATIENT_OR_AGENT = List.of(Roles.PATIENT, Roles.AGENT);

  /** Where the target is looked for when the pattern does not say. */
  private static final List<String> TARGETS =
      List.of(
          Roles.PATIENT,
          Roles.ADDRESSEE,
          "against",
          "with",
          "to",
          "at",
          "on",
          "upon",
          "toward",
          "towards",
          "from",
          "for",
          "over",
          "into",
          "between",
          "among");

  /** Where they are looked for when the pattern does not say. */
  static final Sides USUAL = new Sides(AGENT, List.of(), TARGETS);

  static final Sides NONE = new Sides(List.of(), List.of(), List.of());

  Sides {
    actor = List.copyOf(actor);
    parties = List.copyOf(parties);
    recipient = List.copyOf(recipient);
  }

  /** Both sides do it to each other. */
  Sides together() {
    return new Sides(List.of(), TOGETHER, List.of());
  }

  /** In the direction in which the event goes. */
  Sides directed(Told told) {
    if (told.mutual()) {
      return together();
    }
    return told.backward() ? new Sides(recipient, parties, actor) : this;
  }

  /** The target behind a preposition. */
  Sides withTarget(String preposition) {
    Set<String> roles = new LinkedHashSet<>();
    roles.add(preposition);
    roles.addAll(recipient);
    return new Sides(actor, parties, List.copyOf(roles));
  }

  /** The source behind a preposition. */
  Sides withSource(String preposition) {
    return new Sides(List.of(preposition, "by", Roles.AGENT), parties, PATIENT_OR_AGENT);
  }

  /** The target in front of an active verb. */
  Sides withTargetInFront() {
    return new Sides(actor, parties, PATIENT_OR_AGENT);
  }
}
