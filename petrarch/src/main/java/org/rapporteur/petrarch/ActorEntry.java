package org.rapporteur.petrarch;

import java.util.List;
import org.rapporteur.coder.actor.Period;

/**
 * An actor with all its names.
 *
 * @param names the primary name first
 * @param codes what it was when; one without dates is the default
 */
record ActorEntry(List<Name> names, List<DatedCode> codes) {
  ActorEntry {
    names = List.copyOf(names);
    codes = List.copyOf(codes);
  }

  /** A name as the file writes it: capitals joined by underscores. */
  record Name(String phrase, int line) {}

  record DatedCode(String code, Period period, int line) {}
}
