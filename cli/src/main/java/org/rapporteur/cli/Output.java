package org.rapporteur.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.records.Printable;

/**
 * Where results go: UTF-8, with a failure to write told apart from a reader who had enough. A
 * failure is told once; what is printed afterwards is lost. What is printed at once is written as a
 * whole or not at all, even if the program is interrupted.
 */
final class Output implements Closeable {
  private final String name;
  private final Optional<NewFile> file;
  private final Writer writer;
  private Optional<RuntimeException> broken = Optional.empty();
  private boolean ended;

  private Output(String name, OutputStream out, Optional<NewFile> file) {
    this.name = name;
    this.file = file;
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** An output on a stream that somebody else closes. */
  static Output to(String name, OutputStream out) {
    return new Output(name, out, Optional.empty());
  }

  /** An output on a file, which this closes. */
  static Output to(Path path, NewFile file) {
    return new Output(path.toString(), file.out(), Optional.of(file));
  }

  /** The reader of the output closed it: nothing more is wanted, and nothing is wrong. */
  static final class Closed extends RuntimeException {
    Closed(IOException cause) {
      super(cause);
    }
  }

  /** The output cannot be written, for instance because the disk is full. */
  static final class Failed extends RuntimeException {
    Failed(String name, IOException cause) {
      super("cannot write to " + name + ": " + cause.getMessage(), cause);
    }
  }

  synchronized void print(String text) {
    if (broken.isPresent() || ended) {
      return;
    }
    try {
      writer.write(text);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  void line(String text) {
    print(text + "\n");
  }

  /** Prints lines for reading; control characters in them are spelled out. */
  void readable(String text) {
    text.lines().map(Printable::of).forEach(this::line);
  }

  synchronized void flush() {
    if (broken.isPresent() || ended) {
      return;
    }
    try {
      writer.flush();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** The program is interrupted: what was printed is written, and nothing after it. */
  synchronized void end() {
    try {
      flush();
    } catch (Closed | Failed e) {
      // Nobody is left to tell it to.
      broken = Optional.of(e);
    }
    ended = true;
  }

  /** The failure that was told, if there was one. */
  Optional<RuntimeException> broken() {
    return broken;
  }

  private RuntimeException failure(IOException e) {
    String message = String.valueOf(e.getMessage());
    boolean closed = message.contains("Broken pipe") || message.contains("Stream closed");
    RuntimeException failure = closed ? new Closed(e) : new Failed(name, e);
    broken = Optional.of(failure);
    return failure;
  }

  /** Everything has been printed: a file is only there after this. */
  void complete() {
    flush();
    if (broken.isPresent() || file.isEmpty()) {
      return;
    }
    try {
      file.get().keep();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void close() {
    if (file.isEmpty()) {
      flush();
      return;
    }
    try {
      file.get().close();
    } catch (IOException e) {
      throw failure(e);
    }
  }
}
