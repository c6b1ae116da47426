package org.rapporteur.corpus;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Where something was read.
 *
 * @param file the file as the user named it, or as it was found below a folder
 * @param entry path of the entry within an archive, with {@code !} between nested archives; only a
 *     label, it may hold anything
 * @param line line from 1, in a source that is read by lines
 * @param offset first byte within the unpacked file, in a source of records
 */
public record Origin(String file, Optional<String> entry, OptionalInt line, OptionalLong offset) {

  /** The whole of a file. */
  public static Origin of(String file) {
    return new Origin(file, Optional.empty(), OptionalInt.empty(), OptionalLong.empty());
  }

  /** An entry of the archive that this is. */
  public Origin entry(String path) {
    String whole = entry.map(outer -> outer + "!" + path).orElse(path);
    return new Origin(file, Optional.of(whole), OptionalInt.empty(), OptionalLong.empty());
  }

  /** A line in this file or entry. */
  public Origin line(int number) {
    return new Origin(file, entry, OptionalInt.of(number), OptionalLong.empty());
  }

  /** A record in this file or entry. */
  public Origin offset(long first) {
    return new Origin(file, entry, OptionalInt.empty(), OptionalLong.of(first));
  }

  /** Such as {@code news.jsonl:3}, {@code pages.zip!2018/a.html} or {@code crawl.warc.gz@1200}. */
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder(file);
    entry.ifPresent(path -> words.append('!').append(path));
    line.ifPresent(number -> words.append(':').append(number));
    offset.ifPresent(first -> words.append('@').append(first));
    return words.toString();
  }
}
