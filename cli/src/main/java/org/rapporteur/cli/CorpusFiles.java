package org.rapporteur.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.rapporteur.coder.article.Article;
import org.rapporteur.records.StoryInput;
import org.rapporteur.records.StoryReader;
import org.rapporteur.store.Failure;
import org.rapporteur.store.Found;
import org.rapporteur.store.Source;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files and folders of a corpus. */
final class CorpusFiles {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "Text file (one story), .jsonl (a story on each line: text, and where known id,"
              + " publisher, date, title, url), or a folder of such files; - reads standard input.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Date of stories that have none, such as 2018-01-31.")
  private LocalDate date;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Publisher of stories that have none.")
  private String publisher;

  boolean isEmpty() {
    return paths.isEmpty();
  }

  /** As the user wrote them. */
  List<String> paths() {
    return List.copyOf(paths);
  }

  /**
   * Opens them.
   *
   * @throws UsageError when a path is none
   */
  CorpusReader open(Surroundings surroundings) {
    List<String> files = new ArrayList<>();
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        files.add(path);
      } else {
        files.addAll(filesOf(path));
      }
    }
    return new Reader(files, surroundings.in());
  }

  private static List<String> filesOf(String path) {
    try {
      Path file = Path.of(path);
      return Files.isDirectory(file) ? filesBelow(file) : List.of(path);
    } catch (InvalidPathException e) {
      throw new UsageError("'" + path + "' is no file name");
    }
  }

  /** Files of stories in a folder and those below it, by name. */
  private static List<String> filesBelow(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<String> files =
          all.filter(Files::isRegularFile)
              .filter(file -> isStories(file.toString()))
              .sorted()
              .map(Path::toString)
              .toList();
      if (files.isEmpty()) {
        throw new UsageError(folder + ": has no .txt, .jsonl or .ndjson file");
      }
      return files;
    } catch (IOException | UncheckedIOException e) {
      throw new UsageError(folder + ": cannot be listed: " + e.getMessage());
    }
  }

  private static boolean isStories(String name) {
    return isLines(name) || name.toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  private static boolean isLines(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
  }

  private Article complete(Article article) {
    Article dated =
        article.published().isEmpty() && date != null ? article.withPublished(date) : article;
    Optional<String> own = dated.publisher();
    return own.isEmpty() && publisher != null ? dated.withPublisher(publisher) : dated;
  }

  /** One file after the other. */
  private final class Reader implements CorpusReader {
    private final List<String> all;
    private final Deque<String> files;
    private final InputStream standardInput;
    private String file = "";
    private Optional<Stream<StoryInput>> open = Optional.empty();
    private Iterator<StoryInput> inputs = List.<StoryInput>of().iterator();
    private Optional<Found> next = Optional.empty();
    private long position;

    Reader(List<String> files, InputStream standardInput) {
      this.all = List.copyOf(files);
      this.files = new ArrayDeque<>(files);
      this.standardInput = standardInput;
    }

    @Override
    public OptionalLong estimate() {
      if (all.contains(STANDARD_INPUT)) {
        return OptionalLong.empty();
      }
      long stories = 0;
      for (String name : all) {
        stories += isLines(name) ? lines(Path.of(name)) : 1;
      }
      return OptionalLong.of(stories);
    }

    @Override
    public boolean hasNext() {
      while (next.isEmpty()) {
        try {
          if (inputs.hasNext()) {
            next = Optional.of(found(inputs.next()));
          } else if (files.isEmpty()) {
            return false;
          } else {
            openNext();
          }
        } catch (UncheckedIOException e) {
          inputs = List.<StoryInput>of().iterator();
          next = Optional.of(unreadable(e));
        }
      }
      return true;
    }

    private void openNext() {
      close();
      file = files.remove();
      position = 0;
      StoryReader reader = new StoryReader();
      Stream<StoryInput> stream =
          file.equals(STANDARD_INPUT)
              ? reader.readStandardInput(standardInput)
              : reader.read(Path.of(file));
      open = Optional.of(stream);
      inputs = stream.iterator();
    }

    @Override
    public Found next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Found found = next.orElseThrow();
      next = Optional.empty();
      return found;
    }

    private Found found(StoryInput input) {
      if (input instanceof StoryInput.Story story) {
        position++;
        return new Found.Story(complete(story.article()), Source.of(place(), position));
      }
      StoryInput.Problem problem = (StoryInput.Problem) input;
      return new Found.Problem(
          new Failure(
              problem.severity() == StoryInput.Severity.ERROR
                  ? Failure.Kind.UNREADABLE
                  : Failure.Kind.WARNING,
              place(),
              Optional.empty(),
              problem.line().isPresent()
                  ? OptionalLong.of(problem.line().getAsInt())
                  : OptionalLong.empty(),
              Optional.empty(),
              problem.message(),
              problem.advice()));
    }

    private Found unreadable(UncheckedIOException e) {
      String reason =
          Optional.ofNullable(e.getCause()).map(Throwable::getMessage).orElse("unknown reason");
      return new Found.Problem(
          new Failure(
              Failure.Kind.UNREADABLE,
              place(),
              Optional.empty(),
              OptionalLong.empty(),
              Optional.empty(),
              "cannot be read to its end: " + reason,
              "check the file and its disk"));
    }

    /** The same from whatever folder the program is called. */
    private String place() {
      return file.equals(STANDARD_INPUT)
          ? "standard input"
          : Path.of(file).toAbsolutePath().normalize().toString();
    }

    @Override
    public void close() {
      open.ifPresent(Stream::close);
      open = Optional.empty();
    }
  }

  private static long lines(Path file) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      byte[] buffer = new byte[1 << 16];
      long lines = 0;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
      return lines;
    } catch (IOException e) {
      // The reader of the file will say what is wrong with it.
      return 0;
    }
  }
}
