package org.rapporteur.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.coder.place.Gazetteer;
import org.rapporteur.coder.place.Place;

/**
 * A table of places whose rows are sorted by the bytes of their names, which is searched where it
 * stands: nothing is loaded but the rows on the way. Columns: {@link #COLUMNS}; lines that start
 * with {@code #} stand only at the top. Safe for several threads.
 */
public final class PlaceIndex implements Gazetteer {
  /** The columns of the table; {@code of} is the usual name where {@code name} is another one. */
  public static final List<String> COLUMNS =
      List.of("name", "kind", "country", "admin1", "lat", "lon", "population", "of");

  private static final int BLOCK = 4096;

  /** A row longer than this is no row of such a table. */
  private static final int LONGEST_ROW = 1 << 16;

  private static final Comparator<Place> MOST_PEOPLE_FIRST =
      Comparator.comparingLong(Place::population).reversed();

  private final Bytes bytes;
  private final long start;

  /** Bytes that can be read anywhere. */
  private interface Bytes {
    long size();

    /** Fills the buffer from a position; stops at the end. */
    void read(long position, ByteBuffer into) throws IOException;
  }

  private PlaceIndex(Bytes bytes) throws IOException {
    this.bytes = bytes;
    this.start = firstRow();
  }

  /**
   * A table in a file, which stays open.
   *
   * @throws IOException when the file cannot be read or is no such table
   */
  public static PlaceIndex of(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      return new PlaceIndex(
          new Bytes() {
            @Override
            public long size() {
              try {
                return channel.size();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }

            @Override
            public void read(long position, ByteBuffer into) throws IOException {
              long at = position;
              while (into.hasRemaining()) {
                int count = channel.read(into, at);
                if (count < 0) {
                  return;
                }
                at += count;
              }
            }
          });
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * A table in memory.
   *
   * @throws IllegalStateException when it is no such table
   */
  static PlaceIndex of(String text) {
    byte[] all = text.getBytes(StandardCharsets.UTF_8);
    try {
      return new PlaceIndex(
          new Bytes() {
            @Override
            public long size() {
              return all.length;
            }

            @Override
            public void read(long position, ByteBuffer into) {
              into.put(
                  all, (int) position, (int) Math.min(into.remaining(), all.length - position));
            }
          });
    } catch (IOException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private long firstRow() throws IOException {
    byte[] header = row(0);
    if (!new String(header, StandardCharsets.UTF_8).equals(String.join("\t", COLUMNS))) {
      throw new IOException("no table of places: the first line must name the columns");
    }
    long position = header.length + 1L;
    while (position < bytes.size()) {
      byte[] line = row(position);
      if (line.length > 0 && line[0] != '#') {
        break;
      }
      position += line.length + 1L;
    }
    return position;
  }

  /** The bytes of the line that starts here. */
  private byte[] row(long position) throws IOException {
    int size = BLOCK / 16;
    while (true) {
      ByteBuffer block = block(position, size);
      for (int i = 0; i < block.limit(); i++) {
        if (block.get(i) == '\n') {
          return copy(block, i);
        }
      }
      if (block.limit() < size) {
        return copy(block, block.limit());
      }
      if (size >= LONGEST_ROW) {
        throw new IOException("no table of places: a line has more than " + size + " bytes");
      }
      size *= 4;
    }
  }

  private static byte[] copy(ByteBuffer block, int length) {
    byte[] part = new byte[length];
    block.get(0, part);
    return part;
  }

  private ByteBuffer block(long position, int size) throws IOException {
    ByteBuffer block = ByteBuffer.allocate(size);
    if (position < bytes.size()) {
      bytes.read(position, block);
    }
    return block.flip();
  }

  /** The start of the line that holds this byte. */
  private long lineStart(long position) throws IOException {
    long end = position;
    while (end > start) {
      long from = Math.max(start, end - BLOCK / 16);
      ByteBuffer block = block(from, (int) (end - from));
      for (int i = block.limit() - 1; i >= 0; i--) {
        if (block.get(i) == '\n') {
          return from + i + 1;
        }
      }
      if (position - from > LONGEST_ROW) {
        throw new IOException("no table of places: a line has more than " + LONGEST_ROW + " bytes");
      }
      end = from;
    }
    return start;
  }

  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException when the file cannot be read any more
   */
  @Override
  public List<Place> named(String name) {
    byte[] key = BundledGazetteer.withoutDots(name).getBytes(StandardCharsets.UTF_8);
    try {
      List<Place> places = new ArrayList<>();
      for (long at = firstOf(key); at < bytes.size(); ) {
        byte[] row = row(at);
        if (compare(row, key) != 0) {
          break;
        }
        place(new String(row, StandardCharsets.UTF_8)).ifPresent(places::add);
        at += row.length + 1L;
      }
      places.sort(MOST_PEOPLE_FIRST);
      return List.copyOf(places);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table of places: " + e.getMessage(), e);
    }
  }

  /** The start of the first row whose name is not smaller. */
  private long firstOf(byte[] key) throws IOException {
    long low = start;
    long high = bytes.size();
    while (low < high) {
      long line = lineStart(low + (high - low) / 2);
      byte[] row = row(line);
      if (compare(row, key) < 0) {
        low = line + row.length + 1L;
      } else {
        high = line;
      }
    }
    return low;
  }

  private static int compare(byte[] row, byte[] key) {
    int end = 0;
    while (end < row.length && row[end] != '\t') {
      end++;
    }
    return Arrays.compareUnsigned(row, 0, end, key, 0, key.length);
  }

  /** The place of a row; empty when the row is broken. */
  static Optional<Place> place(String row) {
    String[] cells = row.split("\t", -1);
    if (cells.length != COLUMNS.size()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Place(
              cells[7].isEmpty() ? cells[0] : cells[7],
              Place.Kind.valueOf(cells[1].toUpperCase(Locale.ROOT)),
              filled(cells[2]),
              filled(cells[3]),
              filled(cells[4]).map(Double::valueOf),
              filled(cells[5]).map(Double::valueOf),
              cells[6].isEmpty() ? 0 : Long.parseLong(cells[6])));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> filled(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }
}
