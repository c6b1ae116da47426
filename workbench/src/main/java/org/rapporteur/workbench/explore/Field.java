package org.rapporteur.workbench.explore;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What events can be chosen by. The name is the parameter in the address. */
public enum Field {
  FROM("From", Kind.DAY),
  TO("To", Kind.DAY),
  ACTOR("Actor", Kind.SIDE),
  RECIPIENT("Recipient", Kind.SIDE),
  PARTY("Either side", Kind.SIDE),
  SECTOR("Sector", Kind.WORD),
  TYPE("Type", Kind.WORD),
  MODE("Mode", Kind.WORD),
  CONTEXT("Context", Kind.WORD),
  STATUS("Status", Kind.WORD),
  QUAD("Quad class", Kind.WORD),
  SPEAKER("Said by", Kind.WORD),
  OUTLET("Outlet", Kind.WORD),
  PROCESS("Process", Kind.WORD),
  PLACE("Place", Kind.WORD),
  STORY("Story", Kind.WORD),
  LINK("Same event", Kind.WORD);

  private final String label;
  private final Kind kind;

  /** How a value is written. */
  public enum Kind {
    /** ISO 8601. */
    DAY,
    /** A code ({@code SYR}), a code with a sector ({@code SYR:MIL}) or words of a name. */
    SIDE,
    /** One of the values that the store has. */
    WORD
  }

  Field(String label, Kind kind) {
    this.label = label;
    this.kind = kind;
  }

  /** For people. */
  public String label() {
    return label;
  }

  public Kind kind() {
    return kind;
  }

  /** The parameter in the address. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Field> of(String parameter) {
    return Arrays.stream(values()).filter(field -> field.parameter().equals(parameter)).findFirst();
  }
}
