package org.rapporteur.corpus;

import java.io.IOException;

/** Input went past one of the {@link Limits}. */
final class LimitExceeded extends IOException {
  private static final long serialVersionUID = 1;

  private final String advice;

  LimitExceeded(String message, String advice) {
    super(message);
    this.advice = advice;
  }

  String advice() {
    return advice;
  }
}
