package org.rapporteur.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Bytes that may hold stories.
 *
 * @param id names the story, or the stories together with their number, where they have no id
 * @param name file name, for what the bytes do not tell
 * @param in the bytes; who made them closes them
 * @param depth layers of packing and archives around them
 * @param unpacked what was unpacked out of the same file so far
 */
record Content(
    Origin origin, String id, String name, BufferedInputStream in, int depth, Unpacked unpacked) {
  /** How much of the beginning tells the kind. */
  static final int HEAD = 16_384;

  static Content of(Origin origin, String id, String name, InputStream in) {
    return new Content(origin, id, name, new BufferedInputStream(in, HEAD), 0, new Unpacked());
  }

  /** The same bytes in another form, without the last part of the name. */
  Content unpacked(InputStream unpackedBytes) {
    return new Content(
        origin,
        id,
        withoutExtension(name),
        new BufferedInputStream(unpackedBytes, HEAD),
        depth + 1,
        unpacked);
  }

  /** The same story in another encoding. */
  Content recoded(InputStream bytes) {
    return new Content(origin, id, name, new BufferedInputStream(bytes, HEAD), depth, unpacked);
  }

  /** The beginning, which can be read again. */
  byte[] head() throws IOException {
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    return head;
  }

  /** Whether the name ends in a dot and one of these. */
  boolean hasExtension(String... extensions) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String extension : extensions) {
      if (lower.endsWith("." + extension)) {
        return true;
      }
    }
    return false;
  }

  /** A path without its extension; of something packed, without both. */
  static String stem(String path) {
    String once = withoutExtension(path);
    String packing = path.substring(once.length()).toLowerCase(Locale.ROOT);
    return packing.equals(".gz") || packing.equals(".zst") || packing.equals(".bz2")
        ? withoutExtension(once)
        : once;
  }

  private static String withoutExtension(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }
}
