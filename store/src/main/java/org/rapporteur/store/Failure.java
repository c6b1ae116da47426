package org.rapporteur.store;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What could not be read or coded.
 *
 * @param file where it stands
 * @param position line of the file, or number of the story in it, from 1
 * @param story id of the story, where it is known
 * @param reason what is wrong; the same problem of the same place is filed once
 * @param advice what the user can do about it; may be empty
 */
public record Failure(
    Kind kind,
    String file,
    OptionalLong position,
    Optional<String> story,
    String reason,
    String advice) {

  /** What sort of failure it is. */
  public enum Kind {
    /** The file or line gave no story. */
    UNREADABLE,
    /** The story was read all the same. */
    WARNING,
    /** The story broke the coder. */
    NOT_CODED
  }

  long key() {
    return StoryKey.hash64(
        String.join("\0", kind.name(), file, position.toString(), story.orElse(""), reason));
  }
}
