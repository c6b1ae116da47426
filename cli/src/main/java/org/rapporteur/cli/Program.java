package org.rapporteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Name and version of the program. */
final class Program {
  private Program() {}

  static String version() {
    try (InputStream in = Program.class.getResourceAsStream("program.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return "Rapporteur " + properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the records name as their coder. */
  static String coder(String parserVersion, String dataHash) {
    return version() + " (" + parserVersion + ", data " + dataHash + ")";
  }
}
