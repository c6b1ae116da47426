package org.rapporteur.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.rapporteur.evaluation.JsonLineFile;

/** A file that a command cannot do without. */
final class InputFile {
  private InputFile() {}

  /** Reads a file into something. */
  interface Reader<T> {
    T read(Path file) throws IOException;
  }

  /**
   * What the file holds.
   *
   * @throws UnreadableInput with the reason in words
   */
  static <T> T read(Path file, Reader<T> reader) {
    try {
      return reader.read(file);
    } catch (NoSuchFileException e) {
      throw new UnreadableInput(file + ": does not exist");
    } catch (AccessDeniedException e) {
      throw new UnreadableInput(file + ": may not be read; check its permissions");
    } catch (MalformedInputException e) {
      throw new UnreadableInput(file + ": is not UTF-8");
    } catch (IOException e) {
      throw new UnreadableInput(file + ": cannot be read: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new UnreadableInput(String.valueOf(e.getMessage()));
    }
  }

  /**
   * What the lines of the file hold; those that cannot be used are told.
   *
   * @throws UnreadableInput with the reason in words
   */
  static <T> JsonLineFile<T> lines(Path file, Reader<JsonLineFile<T>> reader, Console console) {
    JsonLineFile<T> lines = read(file, reader);
    lines.problems().forEach(console::message);
    return lines;
  }
}
