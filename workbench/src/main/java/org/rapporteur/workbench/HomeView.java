package org.rapporteur.workbench;

import java.util.List;

/**
 * The first page.
 *
 * @param error what was wrong with what was typed; empty when nothing was
 * @param examples stories that are part of the program
 */
public record HomeView(
    String error,
    String text,
    String title,
    String publisher,
    String date,
    List<ExampleStories.Example> examples) {
  public HomeView {
    examples = List.copyOf(examples);
  }
}
