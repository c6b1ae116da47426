package org.rapporteur.learning;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/**
 * Models in files: text of tab-separated lines, packed by gzip. The first lines say what the model
 * is for, then comes a line for each feature.
 *
 * <pre>
 * rapporteur-model  2
 * task              relations
 * coder             ...
 * data              9c1e...
 * examples          840
 * temperature       0.8
 * threshold         0
 * group             WORD   1.0
 * labels            ACCUSE AGREE ...
 * bias              -1.2   -0.9 ...
 * features          30412
 * word:accord       -0.3   1.7 ...
 * </pre>
 */
public final class ModelFile {
  private static final String MAGIC = "rapporteur-model";
  private static final String VERSION = "2";
  private static final int MOST_FEATURES = 1_000_000;
  private static final int MOST_LABELS = 200;
  private static final int LONGEST_LINE = 20_000;
  private static final int LONGEST_NAME = 300;
  private static final int MOST_HEADER_LINES = 100;
  private static final long MOST_WEIGHTS = 20_000_000;

  private ModelFile() {}

  /** Writes a model; the same model gives the same bytes. */
  public static void write(LinearModel model, OutputStream out) throws IOException {
    GZIPOutputStream packed = new GZIPOutputStream(out);
    Writer lines = new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8));
    LinearModel.Header header = model.header();
    line(lines, MAGIC, VERSION);
    line(lines, "task", header.task());
    line(lines, "coder", header.coder().replaceAll("\\s+", " "));
    line(lines, "data", header.data());
    line(lines, "examples", String.valueOf(header.examples()));
    line(lines, "temperature", String.valueOf(header.temperature()));
    line(lines, "threshold", String.valueOf(header.threshold()));
    for (Map.Entry<FeatureGroup, Double> group : new TreeMap<>(header.groups()).entrySet()) {
      line(lines, "group", group.getKey() + "\t" + group.getValue());
    }
    line(lines, "labels", String.join("\t", model.labels()));
    line(lines, "bias", numbers(model.biases()));
    line(lines, "features", String.valueOf(model.weights().size()));
    for (Map.Entry<String, float[]> row : new TreeMap<>(model.weights()).entrySet()) {
      line(lines, row.getKey(), numbers(row.getValue()));
    }
    lines.flush();
    packed.finish();
  }

  private static void line(Writer lines, String name, String values) throws IOException {
    lines.write(name + "\t" + values + "\n");
  }

  private static String numbers(float[] row) {
    List<String> words = new ArrayList<>();
    for (float weight : row) {
      words.add(weight == 0 ? "0" : String.format(Locale.ROOT, "%.4g", weight));
    }
    return String.join("\t", words);
  }

  /**
   * Reads a model and makes of it what decides the task.
   *
   * @param task what it has to decide
   * @param decider throws an {@link IllegalArgumentException} when it cannot use the model
   * @throws IOException when the file cannot be read or holds no such model; the message says why
   */
  public static <T> T read(Path file, String task, Function<LinearModel, T> decider)
      throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return decider.apply(read(in, task));
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException when it is none of the task; the message says why
   */
  public static LinearModel read(InputStream in, String task) throws IOException {
    try {
      return model(lines(in), task);
    } catch (ZipException | EOFException | CharacterCodingException e) {
      throw new IOException("it is no model, or it is broken", e);
    } catch (IllegalArgumentException e) {
      throw new IOException("the model is broken: " + e.getMessage(), e);
    }
  }

  /** What a model file decides, going by its header. */
  public static String task(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Lines lines = lines(in);
      String[] line = lines.next();
      for (int i = 0; i < MOST_HEADER_LINES && !line[0].equals("features"); i++) {
        if (line[0].equals("task") && line.length == 2) {
          return line[1];
        }
        line = lines.next();
      }
      throw new IOException("it is no model");
    } catch (ZipException | EOFException | CharacterCodingException e) {
      throw new IOException("it is no model, or it is broken", e);
    } catch (IllegalArgumentException e) {
      throw new IOException("the model is broken: " + e.getMessage(), e);
    }
  }

  private static Lines lines(InputStream in) throws IOException {
    return new Lines(
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8.newDecoder())));
  }

  private static LinearModel model(Lines lines, String task) throws IOException {
    String[] first = lines.next();
    if (!first[0].equals(MAGIC)) {
      throw new IOException("it is no model");
    }
    if (first.length < 2 || !first[1].equals(VERSION)) {
      throw new IOException("the model is of a version that this program does not know");
    }
    Map<String, String[]> fields = new HashMap<>();
    Map<FeatureGroup, Double> groups = new EnumMap<>(FeatureGroup.class);
    String[] line = lines.next();
    for (int i = 0; !line[0].equals("features"); i++) {
      require(i < MOST_HEADER_LINES, "its header does not end");
      if (line[0].equals("group")) {
        require(line.length == 3, "a group has no weight");
        groups.put(FeatureGroup.valueOf(line[1]), positive(line[2]));
      } else {
        fields.put(line[0], line);
      }
      line = lines.next();
    }
    String found = field(fields, "task");
    if (!found.equals(task)) {
      throw new IOException("the model is for " + found + ", not for " + task);
    }
    String[] labels = fields.getOrDefault("labels", new String[0]);
    require(labels.length > 2 && labels.length <= MOST_LABELS, "it has too few or too many labels");
    int count = Integer.parseInt(line.length > 1 ? line[1] : "");
    require(
        count >= 0 && count <= MOST_FEATURES && (long) count * labels.length <= MOST_WEIGHTS,
        "it has too many features");
    Map<String, float[]> weights = new HashMap<>();
    for (int i = 0; i < count; i++) {
      String[] row = lines.next();
      require(row[0].length() <= LONGEST_NAME, "the name of a feature is too long");
      require(weights.put(row[0], numbers(row, labels.length)) == null, "a feature stands twice");
    }
    lines.end();
    LinearModel.Header header =
        new LinearModel.Header(
            found,
            field(fields, "coder"),
            field(fields, "data"),
            Integer.parseInt(field(fields, "examples")),
            positive(field(fields, "temperature")),
            probability(field(fields, "threshold")),
            groups);
    return new LinearModel(
        header,
        List.of(labels).subList(1, labels.length),
        weights,
        numbers(fields.getOrDefault("bias", new String[0]), labels.length));
  }

  private static String field(Map<String, String[]> fields, String name) {
    String[] line = fields.getOrDefault(name, new String[0]);
    require(line.length == 2, "it does not say its " + name);
    return line[1];
  }

  private static double positive(String word) {
    double number = Double.parseDouble(word);
    require(number > 0 && number < 1e6, "a number is out of range");
    return number;
  }

  private static double probability(String word) {
    double number = Double.parseDouble(word);
    require(number >= 0 && number <= 2, "a threshold is out of range");
    return number;
  }

  private static float[] numbers(String[] row, int length) {
    require(row.length == length, "a row of weights has the wrong length");
    float[] numbers = new float[length - 1];
    for (int i = 1; i < length; i++) {
      numbers[i - 1] = Float.parseFloat(row[i]);
      require(Float.isFinite(numbers[i - 1]), "a weight is no number");
    }
    return numbers;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /** Lines of bounded length, split at tabs. */
  private static final class Lines {
    private final BufferedReader in;

    private Lines(BufferedReader in) {
      this.in = in;
    }

    private String[] next() throws IOException {
      StringBuilder line = new StringBuilder();
      int c = in.read();
      if (c < 0) {
        throw new EOFException();
      }
      while (c >= 0 && c != '\n') {
        require(line.length() < LONGEST_LINE, "a line is too long");
        line.append((char) c);
        c = in.read();
      }
      return line.toString().split("\t", -1);
    }

    /** Reads the check sum behind the last line too. */
    private void end() throws IOException {
      require(in.read() < 0, "there is more in it than it says");
    }
  }
}
