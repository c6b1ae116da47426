package org.rapporteur.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts the bytes that are read. Who made the stream beneath closes that; closing this does not.
 */
class CountedStream extends FilterInputStream {
  private long count;

  CountedStream(InputStream in) {
    super(in);
  }

  final long count() {
    return count;
  }

  /** Called after each reading. */
  void counted(int more) throws IOException {}

  @Override
  public final int read() throws IOException {
    int b = super.read();
    if (b >= 0) {
      count++;
      counted(1);
    }
    return b;
  }

  @Override
  public final int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    if (read > 0) {
      count += read;
      counted(read);
    }
    return read;
  }

  @Override
  public final long skip(long n) throws IOException {
    long skipped = super.skip(n);
    count += skipped;
    return skipped;
  }

  @Override
  public final void close() {}

  @Override
  public final boolean markSupported() {
    return false;
  }
}
