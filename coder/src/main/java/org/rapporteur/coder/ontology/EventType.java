package org.rapporteur.coder.ontology;

/** The 16 event types of PLOVER. Their quad class and score are in the ontology files. */
public enum EventType {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT;

  /**
   * Whether PLOVER's record of this type says what is promised, asked, threatened, refused or
   * alleged.
   */
  public boolean hasContent() {
    return switch (this) {
      case AGREE, REQUEST, THREATEN, REJECT, ACCUSE -> true;
      default -> false;
    };
  }

  /** Whether the act is done by saying it. */
  public boolean isSpoken() {
    return switch (this) {
      case AGREE, SUPPORT, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN -> true;
      default -> false;
    };
  }

  /** Whether it is a step towards others: said, promised or done. */
  public boolean isCooperative() {
    return switch (this) {
      case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> true;
      default -> false;
    };
  }
}
