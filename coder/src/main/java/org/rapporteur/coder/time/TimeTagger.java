package org.rapporteur.coder.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.language.Sentence;

/** Port to a finder of time expressions. Safe for several threads. */
public interface TimeTagger {

  /**
   * Time expressions in the order of the sentence. Without a story date only expressions that name
   * a full date have a start and end: {@code Thursday} and {@code November} then stay words.
   */
  List<TimeExpression> tag(Sentence sentence, Optional<LocalDate> storyDate);
}
