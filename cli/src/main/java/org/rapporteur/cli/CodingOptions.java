package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.coder.story.Coder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that code stories and write what they find. */
final class CodingOptions {
  @Mixin private StoryFiles stories;
  @Mixin private ThreadsOption threads;
  @Mixin private QuietOption quiet;
  @Mixin private DataOption data;
  @Mixin private PetrarchOption petrarch;
  @Mixin private ParserOption parser;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description = "Where to write. Standard output by default.")
  private Path out;

  /** Where to write; empty for standard output. */
  Optional<Path> out() {
    return Optional.ofNullable(out);
  }

  /**
   * Loads the engine, hands over each coded story and returns the exit code.
   *
   * @param reader what is done with the engine before it codes
   */
  int run(
      Console console,
      EngineLoader engines,
      UnaryOperator<Engine> reader,
      BiFunction<Coder, Article, CodedStory> how,
      Function<Summary, String> summary,
      Consumer<CodedStory> receiver) {
    Engine engine = reader.apply(engines.load(data, petrarch, parser, console.surroundings()));
    boolean onTerminal = out == null && console.surroundings().outputIsTerminal();
    return new Coding(console, onTerminal, quiet.unlessSet(summary))
        .run(stories, threads.count(), engine.coder(), how, receiver);
  }
}
