package org.rapporteur.knowledge.geonames;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.place.Place;
import org.rapporteur.knowledge.CountryCodes;
import org.rapporteur.knowledge.PlaceIndex;

/**
 * Makes a {@link PlaceIndex} of a GeoNames dump, in bounded memory. The result depends on the dump
 * and the choice alone.
 */
public final class GeoNamesImport {
  /** The file that an import writes. */
  public static final String INDEX = "places-index.tsv";

  /** Stands beside it and tells which one it is. */
  public static final String DIGEST = "places-index.sha256";

  private static final long CHUNK_BYTES = 96L << 20;
  private static final int MOST_PROBLEMS = 20;

  private final CountryCodes codes;
  private final Choice choice;
  private final long chunkBytes;

  /**
   * Which rows are wanted.
   *
   * @param classes feature classes, such as A, H and P
   * @param leastPopulation least people of a settlement
   */
  public record Choice(Set<Character> classes, long leastPopulation) {
    public Choice {
      classes = Set.copyOf(classes);
    }
  }

  /**
   * What became of an import.
   *
   * @param lines lines of the dump
   * @param places rows that were wanted
   * @param names rows of the index: one for each name of a place
   * @param broken lines that are no rows
   * @param problems the first of them, with line numbers
   */
  public record Result(long lines, long places, long names, long broken, List<String> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  public GeoNamesImport(CountryCodes codes, Choice choice) {
    this(codes, choice, CHUNK_BYTES);
  }

  GeoNamesImport(CountryCodes codes, Choice choice, long chunkBytes) {
    this.codes = codes;
    this.choice = choice;
    this.chunkBytes = chunkBytes;
  }

  /**
   * Reads a dump, {@code .zip} or plain text, and writes the index into a folder, which is made
   * when it is not there. The index is there as a whole or not at all.
   *
   * @throws IOException when the dump cannot be read, is damaged or has no row of the choice, or
   *     the folder cannot be written
   */
  public Result run(Path dump, Path folder) throws IOException {
    try (DumpLines lines = DumpLines.open(dump)) {
      Files.createDirectories(folder);
      try (SortedRows rows = new SortedRows(folder, chunkBytes)) {
        Reading reading = read(lines, rows);
        if (reading.places == 0) {
          throw new IOException(
              "no row of a GeoNames dump of the wanted classes in "
                  + reading.lines
                  + " lines ("
                  + reading.broken
                  + " broken)");
        }
        long names = write(rows, reading.regions, folder);
        return new Result(reading.lines, reading.places, names, reading.broken, reading.problems);
      }
    }
  }

  /** What was read so far. */
  private static final class Reading {
    private final Map<String, String> regions = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private long lines;
    private long places;
    private long broken;
  }

  private Reading read(DumpLines lines, SortedRows rows) throws IOException {
    Reading reading = new Reading();
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      reading.lines++;
      Optional<GeoNamesRow> row = GeoNamesRow.parse(line.get());
      if (row.isEmpty()) {
        reading.broken++;
        if (reading.problems.size() < MOST_PROBLEMS) {
          reading.problems.add("line " + reading.lines + ": no row of a GeoNames dump");
        }
      } else {
        if (row.get().isFirstLevel()) {
          reading.regions.put(regionKey(row.get()), row.get().name());
        }
        if (isWanted(row.get())) {
          reading.places++;
          addNames(row.get(), rows);
        }
      }
    }
    return reading;
  }

  private boolean isWanted(GeoNamesRow row) {
    boolean known = row.alpha2().isEmpty() || codes.country(row.alpha2()).isPresent();
    boolean needsCountry = row.featureClass() == 'P' || row.featureClass() == 'A';
    boolean peopled = row.featureClass() != 'P' || row.population() >= choice.leastPopulation();
    return choice.classes().contains(row.featureClass())
        && row.kind().isPresent()
        && known
        && !(needsCountry && row.alpha2().isEmpty())
        && peopled;
  }

  private static String regionKey(GeoNamesRow row) {
    return row.alpha2() + "." + row.admin1();
  }

  /** The region stands there by its code until all regions are known. */
  private void addNames(GeoNamesRow row, SortedRows rows) throws IOException {
    String rest =
        String.join(
            "\t",
            row.kind().map(Place.Kind::name).orElseThrow().toLowerCase(Locale.ROOT),
            row.alpha2(),
            row.isFirstLevel() || row.admin1().isEmpty() ? "" : row.admin1(),
            String.format(Locale.ROOT, "%.4f", row.latitude()),
            String.format(Locale.ROOT, "%.4f", row.longitude()),
            row.population() == 0 ? "" : String.valueOf(row.population()));
    rows.add(row.name() + "\t" + rest + "\t");
    for (String other : row.otherNames()) {
      rows.add(other + "\t" + rest + "\t" + row.name());
    }
  }

  private long write(SortedRows rows, Map<String, String> regions, Path folder) throws IOException {
    Path part = Files.createTempFile(folder, "places-index-", ".part");
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      long[] names = {0};
      try (OutputStream out = new DigestOutputStream(Files.newOutputStream(part), digest);
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
        writer.write(String.join("\t", PlaceIndex.COLUMNS) + "\n");
        writer.write("# GeoNames (https://www.geonames.org), CC BY 4.0, changed. Sorted.\n");
        rows.forEach(
            row -> {
              writer.write(withNames(row, regions));
              writer.write('\n');
              names[0]++;
            });
      }
      Files.move(part, folder.resolve(INDEX), StandardCopyOption.REPLACE_EXISTING);
      Files.writeString(folder.resolve(DIGEST), HexFormat.of().formatHex(digest.digest()) + "\n");
      return names[0];
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Puts the codes of the records and the names of regions for those of GeoNames. */
  private String withNames(String row, Map<String, String> regions) {
    String[] cells = row.split("\t", -1);
    String alpha2 = cells[2];
    Optional<String> dependency = codes.dependency(alpha2);
    cells[2] = codes.country(alpha2).orElse("");
    cells[3] =
        dependency.orElseGet(
            () -> cells[3].isEmpty() ? "" : regions.getOrDefault(alpha2 + "." + cells[3], ""));
    return String.join("\t", cells);
  }
}
