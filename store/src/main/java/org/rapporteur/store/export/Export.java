package org.rapporteur.store.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.store.RunSummary;
import org.rapporteur.store.SelectedEvents;
import org.rapporteur.store.export.ExportFormat.Field;

/**
 * Writes events to a directory: the table {@code events} in a layout, {@code datapackage.json}
 * (Frictionless Data Package), {@code CITATION.cff}, and for layouts of columns {@code
 * events.fields.csv}, which says what each holds. Each file is there as a whole or not at all.
 */
public final class Export {
  private static final String PACKAGE = "datapackage.json";
  private static final String CITATION = "CITATION.cff";
  private static final String DICTIONARY = "events.fields.csv";

  private final ExportFormat format;
  private final Path directory;

  public Export(ExportFormat format, Path directory) {
    this.format = format;
    this.directory = directory;
  }

  /**
   * What an export wrote.
   *
   * @param events that were chosen
   * @param rows that the layout made of them
   */
  public record Written(Path file, long events, long rows, long bytes) {}

  /** The file that the table of events is written to before it takes its name. */
  public Path partFile() {
    return directory.resolve(tableName() + ".part");
  }

  private String tableName() {
    return "events." + format.extension();
  }

  /**
   * Writes the events; files of an earlier export there are replaced.
   *
   * @param day the day of the export
   * @throws IOException when a file cannot be written
   */
  public Written write(SelectedEvents events, LocalDate day) throws IOException {
    Path part = partFile();
    Path table = directory.resolve(tableName());
    long rows;
    try {
      rows = format.write(events, part);
      Files.move(part, table, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    long count = events.count();
    List<RunSummary> runs = events.runs();
    put(DICTIONARY, dictionary(format.fields()));
    put(PACKAGE, description(events, runs, rows, table, day));
    put(CITATION, citation(runs, day));
    return new Written(table, count, rows, Files.size(table));
  }

  private void put(String name, String content) throws IOException {
    Path part = directory.resolve(name + ".part");
    Files.writeString(part, content);
    Files.move(part, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  private static String dictionary(List<Field> fields) {
    return "field,type,description\n"
        + fields.stream()
            .map(
                field ->
                    field.name() + "," + field.type() + "," + quoted(field.description()) + "\n")
            .collect(Collectors.joining());
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private String description(
      SelectedEvents events, List<RunSummary> runs, long rows, Path table, LocalDate day)
      throws IOException {
    ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    ObjectNode node = json.createObjectNode();
    node.put("profile", "data-package");
    node.put("name", "political-events");
    node.put("title", "Political events coded from news");
    node.put("created", day.toString());
    events.period().ifPresent(period -> node.put("temporal", period));
    ArrayNode coders = node.putArray("runs");
    for (RunSummary run : runs) {
      ObjectNode coder = coders.addObject();
      coder.put("run", run.run());
      coder.put("coder", run.coder());
      coder.put("program", run.program());
      coder.put("parser", run.parser());
      coder.put("knowledge_hash", run.knowledgeHash());
      coder.put("options", run.options());
    }
    ArrayNode resources = node.putArray("resources");
    ObjectNode data = resources.addObject();
    data.put("name", "events");
    data.put("path", tableName());
    data.put("format", format.name());
    data.put("mediatype", format.mediaType());
    if (format instanceof TextFormat) {
      data.put("encoding", "utf-8");
    }
    format.dialect().ifPresent(dialect -> dialect(data, dialect));
    data.put("rows", rows);
    data.put("bytes", Files.size(table));
    data.put("hash", "sha256:" + hash(table));
    ArrayNode fields = data.putObject("schema").putArray("fields");
    for (Field field : format.fields()) {
      fields
          .addObject()
          .put("name", field.name())
          .put("type", field.type())
          .put("description", field.description());
    }
    ObjectNode dictionary = resources.addObject();
    dictionary.put("name", "fields");
    dictionary.put("path", DICTIONARY);
    dictionary.put("format", "csv");
    dictionary.put("mediatype", "text/csv");
    return json.writeValueAsString(node) + "\n";
  }

  private static void dialect(ObjectNode data, ExportFormat.Dialect dialect) {
    ObjectNode node = data.putObject("dialect");
    node.put("delimiter", "\t");
    node.put("header", dialect.header());
    node.put("nullSequence", dialect.absent());
  }

  private static String citation(List<RunSummary> runs, LocalDate day) {
    String coders =
        runs.isEmpty()
            ? "no coder, for it is empty"
            : runs.stream().map(RunSummary::coder).distinct().collect(Collectors.joining("; "));
    String version =
        runs.stream().map(RunSummary::knowledgeHash).distinct().collect(Collectors.joining(" "));
    return String.join(
            "\n",
            "cff-version: 1.2.0",
            "message: Please cite this data set and the program that coded it.",
            "type: dataset",
            "title: Political events coded from news",
            "authors:",
            "  - name: " + yaml("put the name of the data set's author here"),
            "date-released: " + yaml(day.toString()),
            "version: " + yaml("data " + version),
            "abstract: " + yaml("Event records of the PLOVER ontology, coded by " + coders + "."),
            "keywords: [event data, PLOVER, CAMEO]",
            "references:",
            "  - type: software",
            "    title: Rapporteur",
            "    authors:",
            "      - name: The authors of Rapporteur",
            "    version: "
                + yaml(
                    runs.stream()
                        .map(RunSummary::program)
                        .distinct()
                        .collect(Collectors.joining("; "))))
        + "\n";
  }

  private static String yaml(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String hash(Path file) throws IOException {
    try (InputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
