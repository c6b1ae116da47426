package org.rapporteur.knowledge.geonames;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts more rows than fit into memory by the bytes of their first column: full chunks are sorted
 * and written aside, and at the end read side by side.
 */
final class SortedRows implements Closeable {
  /** The first column first; rows of one name by all their bytes, so that the result is fixed. */
  private static final Comparator<byte[]> BY_NAME =
      Comparator.<byte[], byte[]>comparing(row -> row, SortedRows::compareNames)
          .thenComparing(Arrays::compareUnsigned);

  private final Path folder;
  private final long chunkBytes;
  private final List<byte[]> chunk = new ArrayList<>();
  private final List<Path> written = new ArrayList<>();
  private long size;

  /** Takes a row, in order. */
  interface Receiver {
    void take(String row) throws IOException;
  }

  /**
   * @param folder for files aside, which are gone when this is closed
   * @param chunkBytes about how much to hold in memory
   */
  SortedRows(Path folder, long chunkBytes) {
    this.folder = folder;
    this.chunkBytes = chunkBytes;
  }

  private static int compareNames(byte[] one, byte[] other) {
    return Arrays.compareUnsigned(one, 0, nameEnd(one), other, 0, nameEnd(other));
  }

  private static int nameEnd(byte[] row) {
    int end = 0;
    while (end < row.length && row[end] != '\t') {
      end++;
    }
    return end;
  }

  void add(String row) throws IOException {
    byte[] bytes = row.getBytes(StandardCharsets.UTF_8);
    chunk.add(bytes);
    size += bytes.length + 32L;
    if (size >= chunkBytes) {
      writeChunk();
    }
  }

  private void writeChunk() throws IOException {
    chunk.sort(BY_NAME);
    Path file = Files.createTempFile(folder, "places-", ".part");
    written.add(file);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (byte[] row : chunk) {
        out.writeInt(row.length);
        out.write(row);
      }
      out.writeInt(-1);
    }
    chunk.clear();
    size = 0;
  }

  /** Hands over all rows in order, equal ones once. */
  void forEach(Receiver receiver) throws IOException {
    writeChunk();
    List<Chunk> open = new ArrayList<>();
    PriorityQueue<Chunk> next =
        new PriorityQueue<>(Comparator.comparing((Chunk one) -> one.row, BY_NAME));
    try {
      for (Path file : written) {
        Chunk one = new Chunk(file);
        open.add(one);
        if (one.advance()) {
          next.add(one);
        }
      }
      byte[] last = null;
      while (!next.isEmpty()) {
        Chunk one = next.remove();
        if (!Arrays.equals(last, one.row)) {
          receiver.take(new String(one.row, StandardCharsets.UTF_8));
        }
        last = one.row;
        if (one.advance()) {
          next.add(one);
        }
      }
    } finally {
      for (Chunk one : open) {
        one.close();
      }
    }
  }

  /** A chunk that is read row by row. */
  private static final class Chunk implements Closeable {
    private final DataInputStream in;
    private byte[] row = new byte[0];

    Chunk(Path file) throws IOException {
      this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    boolean advance() throws IOException {
      int length = in.readInt();
      if (length < 0) {
        return false;
      }
      row = in.readNBytes(length);
      return true;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  @Override
  public void close() throws IOException {
    for (Path file : written) {
      Files.deleteIfExists(file);
    }
  }
}
