package org.rapporteur.evaluation;

/** A line of a file that cannot be used; the message says what is wrong and what to do about it. */
public final class UnusableLine extends RuntimeException {
  public UnusableLine(String what, String advice) {
    super(what + "; " + advice);
  }
}
