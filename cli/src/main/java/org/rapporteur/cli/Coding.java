package org.rapporteur.cli;

import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.story.CodedStory;

/** Codes the stories of a command, in their order. */
final class Coding {
  private final Console console;
  private final boolean resultsOnTerminal;

  Coding(Console console, boolean resultsOnTerminal) {
    this.console = console;
    this.resultsOnTerminal = resultsOnTerminal;
  }

  /** A story that was coded, or why it was not. */
  private sealed interface Result {
    record Coded(CodedStory story) implements Result {}

    record Failed(String id, RuntimeException cause) implements Result {}
  }

  /**
   * Hands over each coded story.
   *
   * @return the exit code; one story that breaks the coder does not stop the others
   */
  int run(
      StoryFiles files,
      int threads,
      Function<Article, CodedStory> coder,
      Consumer<CodedStory> receiver) {
    int[] failed = {0};
    try (Progress progress = new Progress(console.surroundings(), resultsOnTerminal);
        InOrder<Article, Result> work =
            new InOrder<>(
                threads,
                article -> code(coder, article),
                result -> {
                  progress.step();
                  if (result instanceof Result.Coded coded) {
                    receiver.accept(coded.story());
                  } else if (result instanceof Result.Failed failure) {
                    failed[0]++;
                    console.message(
                        failure.id()
                            + ": internal error, the story is left out ("
                            + failure.cause()
                            + "); please report it with the story");
                  }
                })) {
      StoryFiles.Tally tally = files.read(console, work::add);
      work.finish();
      return failed[0] > 0 ? Exit.INTERNAL : tally.exitCode();
    }
  }

  private static Result code(Function<Article, CodedStory> coder, Article article) {
    try {
      return new Result.Coded(coder.apply(article));
    } catch (RuntimeException e) {
      return new Result.Failed(article.id(), e);
    }
  }
}
