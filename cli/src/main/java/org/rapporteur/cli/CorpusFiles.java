package org.rapporteur.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
import org.rapporteur.corpus.Origin;
import org.rapporteur.corpus.StoryInput;
import org.rapporteur.corpus.StoryReader;
import org.rapporteur.store.Failure;
import org.rapporteur.store.Found;
import org.rapporteur.store.Source;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The files and folders of a corpus. */
final class CorpusFiles {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "File or folder of stories: text, JSON Lines, CSV, HTML, RSS, WARC, NewsML and more, "
              + "packed or in archives; - reads standard input.")
  private List<String> paths = new ArrayList<>();

  @Mixin private StoryDefaults defaults;
  @Mixin private CorpusOption corpus;

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
    paths.forEach(CorpusFiles::path);
    return new Reader(corpus.reader(), paths, surroundings.in());
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageError("'" + name + "' is no file name");
    }
  }

  /** One file or folder after the other. */
  private final class Reader implements CorpusReader {
    private final StoryReader stories;
    private final List<String> all;
    private final Deque<String> files;
    private final InputStream standardInput;
    private String file = "";
    private Optional<Stream<StoryInput>> open = Optional.empty();
    private Iterator<StoryInput> inputs = List.<StoryInput>of().iterator();
    private Optional<Found> next = Optional.empty();

    Reader(StoryReader stories, List<String> files, InputStream standardInput) {
      this.stories = stories;
      this.all = List.copyOf(files);
      this.files = new ArrayDeque<>(files);
      this.standardInput = standardInput;
    }

    /** Known where each path is a text, or a file with a story on each line. */
    @Override
    public OptionalLong estimate() {
      long count = 0;
      for (String name : all) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean lines = lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
        if (!lines && !lower.endsWith(".txt")) {
          return OptionalLong.empty();
        }
        count += lines ? lines(path(name)) : 1;
      }
      return OptionalLong.of(count);
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
      Stream<StoryInput> stream =
          file.equals(STANDARD_INPUT)
              ? stories.readStandardInput(standardInput)
              : stories.read(path(file));
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
        return new Found.Story(
            defaults.complete(story.article()),
            new Source(
                place(story.origin()),
                story.origin().entry(),
                position(story.origin()),
                story.author(),
                story.language()));
      }
      if (input instanceof StoryInput.Skipped skipped) {
        return failure(Failure.Kind.SKIPPED, skipped.origin(), skipped.message(), "");
      }
      StoryInput.Problem problem = (StoryInput.Problem) input;
      return failure(
          problem.severity() == StoryInput.Severity.ERROR
              ? Failure.Kind.UNREADABLE
              : Failure.Kind.WARNING,
          problem.origin(),
          problem.message(),
          problem.advice());
    }

    private Found failure(Failure.Kind kind, Origin origin, String reason, String advice) {
      return new Found.Problem(
          new Failure(
              kind,
              place(origin),
              origin.entry(),
              position(origin),
              Optional.empty(),
              reason,
              advice));
    }

    private Found unreadable(UncheckedIOException e) {
      String reason =
          Optional.ofNullable(e.getCause()).map(Throwable::getMessage).orElse("unknown reason");
      return failure(
          Failure.Kind.UNREADABLE,
          Origin.of(file),
          "cannot be read to its end: " + reason,
          "check the file and its disk");
    }

    /** The same from whatever folder the program is called. */
    private String place(Origin origin) {
      return file.equals(STANDARD_INPUT)
          ? "standard input"
          : path(origin.file()).toAbsolutePath().normalize().toString();
    }

    private static OptionalLong position(Origin origin) {
      return origin.line().isPresent()
          ? OptionalLong.of(origin.line().getAsInt())
          : origin.offset();
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
