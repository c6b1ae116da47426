package org.rapporteur.cli;

/** Exit codes, as the help of every command lists them. */
final class Exit {
  static final int OK = 0;

  /** Some input could not be read, or a check found something. */
  static final int FINDINGS = 1;

  static final int USAGE = 2;

  /** None of the input could be read. */
  static final int NOTHING_READ = 3;

  static final int INTERNAL = 4;

  /** Another program uses the store. */
  static final int IN_USE = 5;

  /** The user stopped the program. */
  static final int INTERRUPTED = 130;

  private Exit() {}
}
