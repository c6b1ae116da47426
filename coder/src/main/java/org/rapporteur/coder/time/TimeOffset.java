package org.rapporteur.coder.time;

import java.util.Optional;
import org.rapporteur.coder.lexicon.OffsetPattern.From;

/**
 * Words that tell a time by its distance from another: "two days later", "on the eve of".
 *
 * @param first first token
 * @param last last token
 * @param shift how far; empty when the words leave it open ("weeks later")
 */
record TimeOffset(int first, int last, Optional<TimeShift> shift, From from) {

  boolean overlaps(int otherFirst, int otherLast) {
    return first <= otherLast && otherFirst <= last;
  }
}
