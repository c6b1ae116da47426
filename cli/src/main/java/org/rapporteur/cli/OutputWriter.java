package org.rapporteur.cli;

import java.io.Writer;

/**
 * An {@link Output} for libraries that want a writer. It never fails, since they would not know
 * what to do; the output remembers that it did.
 */
final class OutputWriter extends Writer {
  private final Output out;

  OutputWriter(Output out) {
    this.out = out;
  }

  @Override
  public void write(char[] buffer, int offset, int length) {
    quietly(() -> out.print(new String(buffer, offset, length)));
  }

  @Override
  public void flush() {
    quietly(out::flush);
  }

  @Override
  public void close() {
    quietly(out::flush);
  }

  private static void quietly(Runnable write) {
    try {
      write.run();
    } catch (Output.Closed | Output.Failed e) {
      // kept by the output
    }
  }
}
