package org.rapporteur.linking.duplicate;

/** How a story's text stands to an earlier one. */
public enum Kinship {
  /** The same words, but for a few that tell nothing new. */
  SAME_TEXT,
  /** The same report, trimmed or under another head. */
  WIRE_COPY,
  /** Holds most of the earlier one and more. */
  UPDATE,
  /** The same report with other figures or names, or one that says that it corrects. */
  CORRECTION,
  /** Another report; the two may share a paragraph of background. */
  UNRELATED;

  /** Whether both stories rest on the same report, so that they are one source. */
  public boolean isSameReport() {
    return this != UNRELATED;
  }
}
