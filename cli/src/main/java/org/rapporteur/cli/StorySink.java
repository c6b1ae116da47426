package org.rapporteur.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.records.BratWriter;
import org.rapporteur.records.CsvRecords;
import org.rapporteur.records.EventRecords;
import org.rapporteur.records.TerminalTable;

/** Writes coded stories in one of the formats. */
interface StorySink extends AutoCloseable {
  void write(CodedStory story);

  /** All stories are written: a file is only there after this. */
  void complete();

  @Override
  void close();

  /**
   * A sink for standard output, or for a file or directory.
   *
   * @param out where to write; empty for standard output
   * @throws UsageError when it cannot be written there
   */
  static StorySink open(CodeCommand.Format format, Optional<Path> out, Console console) {
    if (format == CodeCommand.Format.brat) {
      return new BratDirectory(
          out.orElseThrow(() -> new UsageError("brat writes files: name a directory with --out")));
    }
    Output output = out.map(StorySink::file).orElseGet(console::out);
    boolean colours = out.isEmpty() && console.surroundings().wantsColours();
    return switch (format) {
      case csv -> new Csv(output);
      case jsonl -> new Lines(output);
      default -> new Table(output, new TerminalTable(console.surroundings().width(), colours));
    };
  }

  /** A file to write to. */
  static Output file(Path out) {
    try {
      return Output.to(out, NewFile.at(out));
    } catch (IOException e) {
      throw new UsageError("cannot write to " + out + ": " + reason(e, out));
    }
  }

  private static String reason(IOException e, Path out) {
    if (Files.isDirectory(out)) {
      return "it is a directory";
    }
    Path parent = out.toAbsolutePath().getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      return "there is no directory " + parent;
    }
    return e instanceof AccessDeniedException
        ? "its directory " + parent + " may not be written"
        : String.valueOf(e.getMessage());
  }

  /** JSON Lines. */
  record Lines(Output out) implements StorySink {
    @Override
    public void write(CodedStory story) {
      EventRecords.events(story).forEach(record -> out.line(EventRecords.line(record)));
      out.flush();
    }

    @Override
    public void complete() {
      out.complete();
    }

    @Override
    public void close() {
      out.close();
    }
  }

  /** A table with a header. */
  final class Csv implements StorySink {
    private final Output out;
    private final StringWriter buffer = new StringWriter();
    private final CsvRecords records = new CsvRecords(buffer);

    Csv(Output out) {
      this.out = out;
    }

    @Override
    public void write(CodedStory story) {
      records.write(story);
      flush();
    }

    private void flush() {
      try {
        records.flush();
      } catch (IOException e) {
        throw new IllegalStateException("a string can always be written to", e);
      }
      out.print(buffer.toString());
      buffer.getBuffer().setLength(0);
      out.flush();
    }

    @Override
    public void complete() {
      flush();
      out.complete();
    }

    @Override
    public void close() {
      out.close();
    }
  }

  /** Text for reading, a blank line between stories. */
  final class Table implements StorySink {
    private final Output out;
    private final TerminalTable table;
    private boolean first = true;

    Table(Output out, TerminalTable table) {
      this.out = out;
      this.table = table;
    }

    @Override
    public void write(CodedStory story) {
      out.print((first ? "" : "\n") + table.of(story));
      out.flush();
      first = false;
    }

    @Override
    public void complete() {
      out.complete();
    }

    @Override
    public void close() {
      out.close();
    }
  }

  /** A text file and an annotation file for each story. */
  final class BratDirectory implements StorySink {
    private static final int LONGEST_NAME = 120;

    private final Path directory;
    private final Set<String> used = new HashSet<>();

    BratDirectory(Path directory) {
      this.directory = directory;
      try {
        Files.createDirectories(directory);
      } catch (IOException e) {
        throw new UsageError("cannot make the directory " + directory + ": " + e.getMessage());
      }
      put("annotation.conf", BratWriter.configuration());
    }

    @Override
    public void write(CodedStory story) {
      String name = fileName(story.article().id());
      put(name + ".txt", story.article().text());
      put(name + ".ann", BratWriter.of(story));
    }

    @Override
    public void complete() {}

    /** Story ids come from outside: nothing in them may lead out of the directory. */
    private String fileName(String id) {
      String plain = id.replaceAll("[^\\p{L}\\p{N}._-]+", "_").replaceAll("^[._]+", "");
      String stem =
          plain.isEmpty() ? "story" : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
      String name = stem;
      for (int i = 2; !used.add(name.toLowerCase(Locale.ROOT)); i++) {
        name = stem + "-" + i;
      }
      return name;
    }

    private void put(String name, String content) {
      Path file = directory.resolve(name);
      try {
        try (NewFile written = NewFile.at(file)) {
          written.out().write(content.getBytes(StandardCharsets.UTF_8));
          written.keep();
        }
      } catch (IOException e) {
        throw new Output.Failed(file.toString(), e);
      }
    }

    @Override
    public void close() {}
  }
}
