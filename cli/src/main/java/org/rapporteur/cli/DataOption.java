package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.knowledge.DataFiles;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.geonames.ImportedPlaces;
import picocli.CommandLine.Option;

/** The choice of lexicon, actors and places. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Directory of lexicon, actors, places and ontology instead of the bundled one.")
  private Path directory;

  @Option(
      names = "--places",
      paramLabel = "DIR",
      description = "Folder of 'rapporteur places import': more places behind those of the data.")
  private Path places;

  private Optional<Path> directory(Surroundings surroundings) {
    return Optional.ofNullable(directory).or(surroundings::dataDirectory);
  }

  /**
   * The data files.
   *
   * @throws UsageError when the directory is none
   */
  DataFiles files(Surroundings surroundings) {
    Optional<Path> chosen = directory(surroundings);
    chosen
        .filter(path -> !Files.isDirectory(path))
        .ifPresent(
            path -> {
              throw new UsageError(path + " is no directory of data files");
            });
    chosen
        .filter(path -> !Files.isReadable(path) || !Files.isExecutable(path))
        .ifPresent(
            path -> {
              throw new UsageError(path + " may not be read; check its permissions");
            });
    return chosen.map(DataFiles::of).orElseGet(DataFiles::bundled);
  }

  /**
   * What the data files say.
   *
   * @throws UsageError when a chosen directory does not hold usable data
   */
  Knowledge knowledge(Surroundings surroundings) {
    DataFiles files = files(surroundings);
    Optional<ImportedPlaces> imported = imported();
    if (directory(surroundings).isEmpty()) {
      return Knowledge.of(files, imported);
    }
    try {
      return Knowledge.of(files, imported);
    } catch (IllegalStateException e) {
      throw new UsageError(
          directory(surroundings).get()
              + ": "
              + e.getMessage()
              + "; run 'rapporteur lexicon lint'");
    }
  }

  private Optional<ImportedPlaces> imported() {
    if (places == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(ImportedPlaces.in(places));
    } catch (IOException e) {
      throw new UsageError(
          places
              + " has no usable list of places ("
              + e.getMessage()
              + "); make one with 'rapporteur places import'");
    }
  }
}
