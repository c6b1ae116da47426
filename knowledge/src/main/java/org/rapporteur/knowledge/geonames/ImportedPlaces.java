package org.rapporteur.knowledge.geonames;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.coder.place.Place;
import org.rapporteur.knowledge.FurtherPlaces;
import org.rapporteur.knowledge.PlaceIndex;

/** The list of places that a {@link GeoNamesImport} has written; it is searched on disk. */
public final class ImportedPlaces implements FurtherPlaces {
  private static final int HASH_LENGTH = 12;

  private final PlaceIndex index;
  private final String hash;

  private ImportedPlaces(PlaceIndex index, String hash) {
    this.index = index;
    this.hash = hash;
  }

  /**
   * The list in a folder.
   *
   * @throws IOException when there is none, or it cannot be read
   */
  public static ImportedPlaces in(Path folder) throws IOException {
    Path file = folder.resolve(GeoNamesImport.INDEX);
    Path digest = folder.resolve(GeoNamesImport.DIGEST);
    if (!Files.isRegularFile(file) || !Files.isRegularFile(digest)) {
      throw new NoSuchFileException(file.toString());
    }
    String sum = Files.readString(digest).strip();
    if (!sum.matches("[0-9a-f]{64}")) {
      throw new IOException(digest + " is no SHA-256");
    }
    return new ImportedPlaces(PlaceIndex.of(file), sum.substring(0, HASH_LENGTH));
  }

  @Override
  public List<Place> named(String name) {
    return index.named(name);
  }

  @Override
  public String hash() {
    return hash;
  }
}
