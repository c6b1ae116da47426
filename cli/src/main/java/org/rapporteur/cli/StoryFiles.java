package org.rapporteur.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.coder.article.Article;
import org.rapporteur.corpus.StoryInput;
import org.rapporteur.corpus.StoryReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The stories that a command reads. */
final class StoryFiles {
  private static final int MOST_MESSAGES = 20;
  private static final int MOST_SKIPPED = 5;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "File or folder of stories: text, JSON Lines, CSV, HTML, RSS, WARC, NewsML and more, "
              + "packed or in archives; - reads standard input.")
  private List<String> files;

  @Mixin private StoryDefaults defaults;
  @Mixin private CorpusOption corpus;

  /** Hands over each story as it is read; what else is in the input is told on standard error. */
  InputTally read(Console console, Consumer<Article> receiver) {
    StoryReader reader = corpus.reader();
    InputTally tally = new InputTally();
    Repeats repeats = new Repeats();
    for (String file : files) {
      Messages messages = new Messages(console, file);
      try (Stream<StoryInput> inputs = open(reader, file, console)) {
        for (StoryInput input : (Iterable<StoryInput>) inputs::iterator) {
          tally.add(input);
          if (input instanceof StoryInput.Story story) {
            repeats.see(story.article().id(), file);
            receiver.accept(defaults.complete(story.article()));
          } else {
            messages.tell(input);
          }
        }
      } catch (UncheckedIOException e) {
        console.message(file + ": cannot be read to its end: " + why(e));
        tally.addError();
      }
      messages.end();
    }
    repeats.message().ifPresent(console::message);
    tally.words(files.stream().anyMatch(StoryFiles::isFolder)).ifPresent(console::message);
    return tally;
  }

  private static boolean isFolder(String file) {
    try {
      return Files.isDirectory(Path.of(file));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The first messages on a file, and how many more there were. */
  private static final class Messages {
    private final Console console;
    private final String file;
    private int problems;
    private int skipped;

    Messages(Console console, String file) {
      this.console = console;
      this.file = file;
    }

    void tell(StoryInput input) {
      boolean problem = input instanceof StoryInput.Problem;
      problems += problem ? 1 : 0;
      skipped += problem ? 0 : 1;
      if (problem ? problems <= MOST_MESSAGES : skipped <= MOST_SKIPPED) {
        console.message(input.toString());
      }
    }

    void end() {
      more(problems - MOST_MESSAGES, " more problems of this kind");
      more(skipped - MOST_SKIPPED, " more were skipped");
    }

    private void more(int count, String words) {
      if (count > 0) {
        console.message(file + ": " + count + words);
      }
    }
  }

  private static String why(UncheckedIOException e) {
    return Optional.ofNullable(e.getCause()).map(Throwable::getMessage).orElse("unknown reason");
  }

  /** Ids that several stories have. */
  private static final class Repeats {
    private final Set<String> ids = new HashSet<>();
    private int count;
    private Optional<String> first = Optional.empty();

    void see(String id, String file) {
      if (!ids.add(id)) {
        count++;
        first = first.or(() -> Optional.of("'" + id + "' in " + file));
      }
    }

    Optional<String> message() {
      String stories =
          count == 1
              ? "a story has the id of an earlier one, "
              : count + " stories have the id of an earlier one, such as ";
      return first.map(
          where -> stories + where + "; records tell stories apart by id, so give each its own");
    }
  }

  private static Stream<StoryInput> open(StoryReader reader, String file, Console console) {
    if (file.equals("-")) {
      return reader.readStandardInput(console.surroundings().in());
    }
    try {
      return reader.read(Path.of(file));
    } catch (InvalidPathException e) {
      throw new UsageError("'" + file + "' is no file name");
    }
  }
}
