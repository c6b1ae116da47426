package org.rapporteur.store;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What could not be read or coded.
 *
 * @param file where it stands
 * @param entry path within an archive, where the file is one
 * @param position line or number of the story in it from 1, or byte offset
 * @param story id of the story, where it is known
 * @param reason what is wrong; the same problem of the same place is filed once
 * @param advice what the user can do about it; may be empty
 */
public record Failure(
    Kind kind,
    String file,
    Optional<String> entry,
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
    /** The story was passed over on purpose, for instance because of its language. */
    SKIPPED,
    /** The story broke the coder. */
    NOT_CODED
  }

  long key() {
    return StoryKey.hash64(
        String.join(
            "\0",
            kind.name(),
            file,
            entry.orElse(""),
            position.toString(),
            story.orElse(""),
            reason));
  }
}
