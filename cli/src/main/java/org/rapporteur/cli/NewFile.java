package org.rapporteur.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that is there as a whole or not at all: it is written under another name beside its own
 * and takes its own name at the end. What stood there before stays until then. Devices and pipes
 * are written directly.
 */
final class NewFile implements Closeable {
  private final Path target;
  private final Path part;
  private final OutputStream out;
  private final Thread cleaner;

  private NewFile(Path target, Path part, OutputStream out) {
    this.target = target;
    this.part = part;
    this.out = out;
    this.cleaner = new Thread(this::discard, "clean up");
  }

  /**
   * Opens a file.
   *
   * @throws IOException when it cannot be written there
   */
  static NewFile at(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new NewFile(file, file, Files.newOutputStream(file));
    }
    Path target = Files.exists(file) ? file.toRealPath() : file;
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new IOException("it may not be written");
    }
    Path part =
        target.resolveSibling(target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    OutputStream out =
        Files.newOutputStream(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    NewFile opened = new NewFile(target, part, out);
    Runtime.getRuntime().addShutdownHook(opened.cleaner);
    return opened;
  }

  OutputStream out() {
    return out;
  }

  /** Ends the writing and gives the file its name. */
  void keep() throws IOException {
    out.close();
    if (isDirect()) {
      return;
    }
    if (Files.exists(target)) {
      keepPermissions();
    }
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private void keepPermissions() throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    PosixFileAttributeView own =
        Files.getFileAttributeView(part, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (old != null && own != null) {
      own.setPermissions(old.readAttributes().permissions());
    }
  }

  private boolean isDirect() {
    return part.equals(target);
  }

  private void discard() {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // an unfinished file that stays has a name that tells it is one
    }
  }

  /** Ends the writing; what was not kept is gone. */
  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      if (!isDirect()) {
        discard();
        removeCleaner();
      }
    }
  }

  private void removeCleaner() {
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      // the program is ending and the cleaner at work
    }
  }
}
