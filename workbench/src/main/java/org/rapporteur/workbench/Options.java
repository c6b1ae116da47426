package org.rapporteur.workbench;

import java.util.Optional;

/**
 * How the server listens.
 *
 * @param host name or address; {@code 127.0.0.1} lets only this machine in
 * @param port 0 for any free one
 * @param token what a visitor must show; always there when the host is not a loopback address
 */
public record Options(String host, int port, Optional<String> token) {

  /** This machine only, without a token. */
  public static Options loopback(int port) {
    return new Options("127.0.0.1", port, Optional.empty());
  }
}
