package org.rapporteur.evaluation.relation;

/** Why a relation was missed, as far as what was read of its sentence tells. */
public enum MissReason {
  NO_TRIGGER("no trigger", "No word of the sentence is a trigger of the lexicon."),
  NO_SENSE(
      "no such sense",
      "There is a trigger but no record: no sense of it fits its company, it tells no event here,"
          + " or the event is only possible or wished for."),
  UNBOUND(
      "actor not bound",
      "There is a record of the right class, but between other sides; or an event without a"
          + " record because no side of it could be named."),
  WRONG_CLASS("wrong class", "The record between the sides is of another class."),
  WRONG_STATUS(
      "wrong status",
      "The act is of the right class, but was read as planned, negated, promised, asked or"
          + " refused, which makes it another."),
  NOT_READ("not read", "The parser gave up on the sentence.");

  private final String title;
  private final String meaning;

  MissReason(String title, String meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  /** A few words, lower case. */
  public String title() {
    return title;
  }

  /** A sentence or two for readers of a report. */
  public String meaning() {
    return meaning;
  }
}
