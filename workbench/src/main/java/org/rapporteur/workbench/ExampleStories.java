package org.rapporteur.workbench;

import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.article.Article;

/** The stories that come with the program. */
public record ExampleStories(List<Example> list) {
  public ExampleStories {
    list = List.copyOf(list);
  }

  /**
   * A story to try.
   *
   * @param name in addresses
   * @param title for people
   */
  public record Example(String name, String title, Article article) {}

  /** The story of that name. */
  public Optional<Example> named(String name) {
    return list.stream().filter(example -> example.name().equals(name)).findFirst();
  }
}
