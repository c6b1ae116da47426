package org.rapporteur.cli;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.coder.story.Coder;

/** Codes the stories of a command, in their order. */
final class Coding {
  private final Console console;
  private final boolean resultsOnTerminal;
  private final Optional<Function<Summary, String>> summary;

  /**
   * @param summary how to sum up on standard error; empty for not at all
   */
  Coding(Console console, boolean resultsOnTerminal, Optional<Function<Summary, String>> summary) {
    this.console = console;
    this.resultsOnTerminal = resultsOnTerminal;
    this.summary = summary;
  }

  /** A story that was coded, or why it was not. */
  private sealed interface Result {
    record Coded(CodedStory story) implements Result {}

    record Failed(String id, Throwable cause) implements Result {}
  }

  /**
   * Hands over each coded story.
   *
   * @param how which of the coder's ways to code is wanted
   * @return the exit code; one story that breaks the coder does not stop the others
   */
  int run(
      StoryFiles files,
      int threads,
      Coder coder,
      BiFunction<Coder, Article, CodedStory> how,
      Consumer<CodedStory> receiver) {
    Summary done = new Summary();
    int[] failed = {0};
    InputTally tally;
    try (Progress progress = progress();
        InOrder<Article, Result> work =
            new InOrder<>(
                threads,
                article -> code(how, coder.observedBy(progress), article),
                result -> {
                  progress.step();
                  if (result instanceof Result.Coded coded) {
                    done.add(coded.story());
                    receiver.accept(coded.story());
                  } else if (result instanceof Result.Failed failure) {
                    failed[0]++;
                    console.internalError(
                        failure.id()
                            + ": internal error, the story is left out ("
                            + failure.cause()
                            + ")",
                        failure.cause());
                  }
                })) {
      tally = files.read(console, work::add);
      work.finish();
    }
    if (done.stories() > 0) {
      summary.ifPresent(words -> console.message(words.apply(done)));
    }
    return failed[0] > 0 ? Exit.INTERNAL : tally.exitCode();
  }

  private Progress progress() {
    if (console.surroundings().errorIsTerminal() && !resultsOnTerminal) {
      return Progress.bar(console.surroundings());
    }
    return summary.isPresent()
        ? Progress.lines(console, Progress.Pace.OF_LINES)
        : Progress.hidden();
  }

  private static Result code(
      BiFunction<Coder, Article, CodedStory> how, Coder coder, Article article) {
    try {
      return new Result.Coded(how.apply(coder, article));
    } catch (RuntimeException | StackOverflowError e) {
      return new Result.Failed(article.id(), e);
    }
  }
}
