package org.rapporteur.cli;

/** The one file that a command needs cannot be read; the message says why, on one line. */
final class UnreadableInput extends RuntimeException {
  UnreadableInput(String message) {
    super(message);
  }
}
