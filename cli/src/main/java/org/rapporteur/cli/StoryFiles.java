package org.rapporteur.cli;

import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.coder.article.Article;
import org.rapporteur.records.StoryInput;
import org.rapporteur.records.StoryReader;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The stories that a command reads. */
final class StoryFiles {
  private static final int MOST_MESSAGES = 20;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Text file (one story) or .jsonl (a story on each line: text, and where known id, "
              + "publisher, date, title, url); - reads standard input.")
  private List<String> files;

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

  /** What came of the files. */
  record Tally(int stories, int unreadable) {
    int exitCode() {
      if (stories == 0) {
        return Exit.NOTHING_READ;
      }
      return unreadable > 0 ? Exit.FINDINGS : Exit.OK;
    }
  }

  int fileCount() {
    return files.size();
  }

  /** Hands over each story as it is read; problems are told on standard error. */
  Tally read(Console console, Consumer<Article> receiver) {
    int stories = 0;
    int unreadable = 0;
    Repeats repeats = new Repeats();
    for (String file : files) {
      int problems = 0;
      try (Stream<StoryInput> inputs = open(file, console)) {
        for (StoryInput input : (Iterable<StoryInput>) inputs::iterator) {
          if (input instanceof StoryInput.Story story) {
            stories++;
            repeats.see(story.article().id(), file);
            receiver.accept(complete(story.article()));
          } else if (input instanceof StoryInput.Problem problem) {
            problems++;
            if (problems <= MOST_MESSAGES) {
              console.message(problem.toString());
            }
            unreadable += problem.severity() == StoryInput.Severity.ERROR ? 1 : 0;
          }
        }
      } catch (UncheckedIOException e) {
        console.message(file + ": cannot be read to its end: " + why(e));
        unreadable++;
      }
      if (problems > MOST_MESSAGES) {
        console.message(file + ": " + (problems - MOST_MESSAGES) + " more problems of this kind");
      }
    }
    repeats.message().ifPresent(console::message);
    return new Tally(stories, unreadable);
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

  private static Stream<StoryInput> open(String file, Console console) {
    StoryReader reader = new StoryReader();
    if (file.equals("-")) {
      return reader.readStandardInput(console.surroundings().in());
    }
    try {
      return reader.read(Path.of(file));
    } catch (InvalidPathException e) {
      throw new UsageError("'" + file + "' is no file name");
    }
  }

  private Article complete(Article article) {
    Article dated =
        article.published().isEmpty() && date != null ? article.withPublished(date) : article;
    Optional<String> own = dated.publisher();
    return own.isEmpty() && publisher != null ? dated.withPublisher(publisher) : dated;
  }
}
