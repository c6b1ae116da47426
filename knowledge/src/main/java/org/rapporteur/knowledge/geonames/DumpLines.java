package org.rapporteur.knowledge.geonames;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The lines of a dump, one after the other: of a text file, or of the one text file in a zip
 * archive. Nothing is unpacked to disk, so paths in an archive can do no harm; an archive that
 * unpacks to far more than a dump would is given up.
 */
final class DumpLines implements Closeable {
  /** A dump of names unpacks to about five times its packed size. */
  private static final long HIGHEST_RATIO = 60;

  private static final long ALWAYS_ALLOWED = 1 << 20;
  private static final int LONGEST_LINE = 1 << 18;
  private static final int BLOCK = 1 << 16;

  private final InputStream in;
  private final Optional<ZipFile> archive;
  private final long limit;
  private final byte[] block = new byte[BLOCK];
  private byte[] line = new byte[BLOCK];
  private int at;
  private int end;
  private long read;

  private DumpLines(InputStream in, Optional<ZipFile> archive, long limit) {
    this.in = in;
    this.archive = archive;
    this.limit = limit;
  }

  /**
   * Opens a dump.
   *
   * @throws IOException when it cannot be read, or an archive has not just one text file in it
   */
  static DumpLines open(Path file) throws IOException {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      return new DumpLines(Files.newInputStream(file), Optional.empty(), Long.MAX_VALUE);
    }
    ZipFile archive = new ZipFile(file.toFile());
    try {
      ZipEntry entry = dump(archive);
      long limit = Math.max(ALWAYS_ALLOWED, Files.size(file) * HIGHEST_RATIO);
      return new DumpLines(archive.getInputStream(entry), Optional.of(archive), limit);
    } catch (IOException | RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  private static ZipEntry dump(ZipFile archive) throws IOException {
    List<ZipEntry> dumps = new ArrayList<>();
    for (ZipEntry entry : Collections.list(archive.entries())) {
      String name = entry.getName().toLowerCase(Locale.ROOT);
      boolean plain = name.indexOf('/') < 0 && name.indexOf('\\') < 0;
      if (plain && name.endsWith(".txt") && !name.startsWith("readme")) {
        dumps.add(entry);
      }
    }
    if (dumps.size() != 1) {
      throw new IOException(
          "the archive must have one text file at its top, but has " + dumps.size());
    }
    return dumps.get(0);
  }

  /**
   * The next line without its end; empty after the last one. A line that is too long for a dump is
   * handed over as an empty text.
   *
   * @throws IOException when the file is damaged or unpacks to far too much
   */
  Optional<String> next() throws IOException {
    int length = 0;
    boolean tooLong = false;
    while (true) {
      if (at == end && !fill()) {
        return length == 0 && !tooLong ? Optional.empty() : Optional.of(text(length, tooLong));
      }
      byte b = block[at++];
      if (b == '\n') {
        return Optional.of(text(length, tooLong));
      }
      if (length == LONGEST_LINE) {
        tooLong = true;
      } else {
        if (length == line.length) {
          line = java.util.Arrays.copyOf(line, line.length * 2);
        }
        line[length++] = b;
      }
    }
  }

  private String text(int length, boolean tooLong) {
    int stop = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    return tooLong ? "" : new String(line, 0, stop, StandardCharsets.UTF_8);
  }

  private boolean fill() throws IOException {
    try {
      at = 0;
      end = Math.max(0, in.read(block));
    } catch (EOFException e) {
      throw new IOException("the archive ends in the middle of the file", e);
    }
    read += end;
    if (read > limit) {
      throw new IOException("the archive unpacks to more than a dump of names would");
    }
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    try {
      in.close();
    } finally {
      if (archive.isPresent()) {
        archive.get().close();
      }
    }
  }
}
