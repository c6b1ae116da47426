package org.rapporteur.coder.lexicon;

/** A line of a data file, counted from 1. */
public record SourceLine(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
