package org.rapporteur.cli;

/** Something that the user asked for cannot be had; the message says what, on one line. */
final class UsageError extends RuntimeException {
  UsageError(String message) {
    super(message);
  }
}
