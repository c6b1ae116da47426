package org.rapporteur.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.rapporteur.coder.lexicon.SourceLine;

/** The files of a data directory, read once; immutable. */
public final class DataFiles {
  /** A file that every data directory has; it leads to the directory on the class path. */
  private static final String LANDMARK = "ontology/types.tsv";

  private static final int HASH_LENGTH = 12;

  private final TreeMap<String, DataFile> files = new TreeMap<>();
  private final CompletableFuture<String> hash;

  private DataFiles(Map<String, byte[]> contents) {
    contents.forEach(
        (name, bytes) ->
            files.put(name, new DataFile(name, new String(bytes, StandardCharsets.UTF_8))));
    this.hash = CompletableFuture.supplyAsync(() -> hash(contents));
  }

  /**
   * Reads the tables, lists and YAML files below a directory.
   *
   * @throws UncheckedIOException when one of them cannot be read
   */
  public static DataFiles of(Path directory) {
    TreeMap<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        if (isData(path.toString()) && Files.isRegularFile(path)) {
          String name = directory.relativize(path).toString().replace('\\', '/');
          contents.put(name, Files.readAllBytes(path));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + directory + ": " + e.getMessage(), e);
    }
    return new DataFiles(contents);
  }

  /**
   * Reads the files that are packaged with this class, from a jar or a directory.
   *
   * @throws IllegalStateException when they are not on the class path
   */
  public static DataFiles bundled() {
    URL landmark = DataFiles.class.getResource("data/" + LANDMARK);
    if (landmark == null) {
      throw new IllegalStateException("no data files on the class path: data/" + LANDMARK);
    }
    try {
      URLConnection connection = landmark.openConnection();
      if (connection instanceof JarURLConnection inJar) {
        // a jar of its own: the shared one may be closed by others, and must not be closed here
        inJar.setUseCaches(false);
        try (JarFile jar = inJar.getJarFile()) {
          String entry = inJar.getEntryName();
          return of(jar, entry.substring(0, entry.length() - LANDMARK.length()));
        }
      }
      return of(Path.of(landmark.toURI()).resolve("../..").normalize());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + landmark + ": " + e.getMessage(), e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("cannot find the data files at " + landmark, e);
    }
  }

  private static DataFiles of(JarFile jar, String directory) throws IOException {
    TreeMap<String, byte[]> contents = new TreeMap<>();
    for (JarEntry entry : Collections.list(jar.entries())) {
      String name = entry.getName();
      if (name.startsWith(directory) && isData(name) && !entry.isDirectory()) {
        try (InputStream in = jar.getInputStream(entry)) {
          contents.put(name.substring(directory.length()), in.readAllBytes());
        }
      }
    }
    return new DataFiles(contents);
  }

  private static boolean isData(String name) {
    return name.endsWith(".tsv") || name.endsWith(".yml") || name.endsWith(".txt");
  }

  public Optional<DataFile> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** The file; when it is not there, the finding {@code missing-file}. */
  Optional<DataFile> required(String name, Findings findings) {
    Optional<DataFile> file = file(name);
    if (file.isEmpty()) {
      findings.obstacle(
          new SourceLine(name, 0), "missing-file", name + " is missing", "restore the file");
    }
    return file;
  }

  /** Files whose path starts and ends so, in the order of their names. */
  public List<DataFile> files(String start, String end) {
    return files.tailMap(start).values().stream()
        .takeWhile(file -> file.name().startsWith(start))
        .filter(file -> file.name().endsWith(end))
        .toList();
  }

  /** A short SHA-256 over the names and contents of all files. */
  public String hash() {
    return hash.join();
  }

  private static String hash(Map<String, byte[]> contents) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      contents.forEach(
          (name, bytes) -> {
            digest.update((name + '\0' + bytes.length + '\0').getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
          });
      return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
