package org.rapporteur.coder.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.lexicon.Cue;

/**
 * What a sentence puts on somebody.
 *
 * @param source who says or thinks it; empty when nobody is named
 * @param cue tokens of the cue, never empty
 * @param content tokens of what is said; empty when it stands in quotation marks in another
 *     sentence
 */
record Statement(
    Cue.Kind kind, boolean speech, Optional<Source> source, List<Integer> cue, BitSet content) {
  Statement {
    cue = List.copyOf(cue);
  }
}
