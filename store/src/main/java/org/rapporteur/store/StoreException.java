package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A store cannot do what is asked of it. The message says what is wrong and what to do, on one
 * line.
 */
public sealed class StoreException extends RuntimeException {
  private static final Pattern HOLDER = Pattern.compile("\\(PID (\\d+)\\)");
  private static final String DAMAGED = "not a valid DuckDB database file";

  private StoreException(String message) {
    super(message);
  }

  private StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Another program has the file open. */
  public static final class InUse extends StoreException {
    private final OptionalLong pid;

    private InUse(Path file, OptionalLong pid, Throwable cause) {
      super(
          file
              + ": is in use by another program"
              + (pid.isPresent() ? " (process " + pid.getAsLong() + ")" : "")
              + "; wait until it has ended",
          cause);
      this.pid = pid;
    }

    /** The process that has it open, where the system tells. */
    public OptionalLong pid() {
      return pid;
    }
  }

  /** There is no room for what is to be written; what was committed stays. */
  public static final class Full extends StoreException {
    private Full(Path file, Throwable cause) {
      super(
          file
              + ": the disk is full; what was committed is safe. Make room and give the same command"
              + " again",
          cause);
    }
  }

  /** The file is no store, or none that this program can read. */
  public static final class NotAStore extends StoreException {
    NotAStore(Path file, String why) {
      super(file + ": " + why);
    }
  }

  /** What is asked for is not in the store, or the question is wrong. */
  public static final class BadRequest extends StoreException {
    BadRequest(String message) {
      super(message);
    }
  }

  /** What the database says, in the user's words where the cause is a known one. */
  static StoreException of(Path file, SQLException failure) {
    String message = String.valueOf(failure.getMessage());
    if (message.contains("Could not set lock")) {
      Matcher holder = HOLDER.matcher(message);
      return new InUse(
          file,
          holder.find() ? OptionalLong.of(Long.parseLong(holder.group(1))) : OptionalLong.empty(),
          failure);
    }
    if (tellsOfFullDisk(message)) {
      return new Full(file, failure);
    }
    if (message.contains(DAMAGED)) {
      return new NotAStore(file, "is no store; name another file with --store");
    }
    if (message.contains("created with a newer version")) {
      return new NotAStore(
          file, "was made by a newer DuckDB than this program has; take a newer program");
    }
    return new StoreException(file + ": " + firstLine(message), failure);
  }

  private static boolean tellsOfFullDisk(String message) {
    return message.contains("No space left on device")
        || message.contains("Disk quota exceeded")
        || message.contains("File too large")
        || message.contains("max_temp_directory_size");
  }

  static String firstLine(String message) {
    return message.strip().lines().findFirst().orElse("unknown reason");
  }
}
