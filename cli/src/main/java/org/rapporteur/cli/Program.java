package org.rapporteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Name and version of the program, as the build wrote them down. */
final class Program {
  private Program() {}

  static String version() {
    return "Rapporteur " + property("version");
  }

  static String parser() {
    return property("parser");
  }

  /** What the records name as their coder. */
  static String coder(String parserVersion, String dataHash) {
    return version() + " (" + parserVersion + ", data " + dataHash + ")";
  }

  private static String property(String name) {
    try (InputStream in = Program.class.getResourceAsStream("program.properties")) {
      if (in == null) {
        throw new IllegalStateException("program.properties is not on the class path");
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
