package org.rapporteur.knowledge;

import org.rapporteur.coder.lexicon.SourceLine;

/**
 * A data file as text.
 *
 * @param name path inside the data directory, with {@code /}
 */
public record DataFile(String name, String text) {

  SourceLine line(int line) {
    return new SourceLine(name, line);
  }
}
