package org.rapporteur.cli;

import org.rapporteur.knowledge.DataFiles;
import picocli.CommandLine.IVersionProvider;

/** Program, parser and data, as {@code --version} prints them. */
final class VersionText implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      Program.version(), "parser: " + Program.parser(), "data: " + DataFiles.bundled().hash()
    };
  }
}
