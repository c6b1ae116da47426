package org.rapporteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.rapporteur.coder.article.Article;
import org.rapporteur.corpus.StoryInput;
import org.rapporteur.corpus.StoryReader;
import org.rapporteur.workbench.ExampleStories;
import org.rapporteur.workbench.ExampleStories.Example;

/** The stories of {@code examples/stories.jsonl}, which is packaged with the program. */
final class BundledExamples {
  private static final String FILE = "examples/stories.jsonl";

  private BundledExamples() {}

  static ExampleStories stories() {
    try (InputStream in = BundledExamples.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not packaged");
      }
      try (Stream<StoryInput> stories = new StoryReader().readStandardInput(in)) {
        return new ExampleStories(stories.map(BundledExamples::example).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Example example(StoryInput input) {
    if (input instanceof StoryInput.Story story) {
      Article article = story.article();
      return new Example(article.id(), article.title().orElse(article.id()), article);
    }
    throw new IllegalStateException(FILE + ": " + input);
  }
}
