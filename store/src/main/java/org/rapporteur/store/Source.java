package org.rapporteur.store;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where a story was found, and what is said of it there beside the story itself.
 *
 * @param file name of the file, absolute where it is one
 * @param entry path within an archive, where the file is one
 * @param position line or number of the story in it from 1, or byte offset
 * @param author who wrote the story, as the source words it
 * @param language that the source declares
 */
public record Source(
    String file,
    Optional<String> entry,
    OptionalLong position,
    Optional<String> author,
    Optional<String> language) {

  /** A story of a file, of which no more is known. */
  public static Source of(String file, long position) {
    return new Source(
        file, Optional.empty(), OptionalLong.of(position), Optional.empty(), Optional.empty());
  }

  /** File and entry, by which two sources of a story are told apart. */
  String place() {
    return StorableText.of(file + entry.map(path -> "!" + path).orElse(""));
  }
}
