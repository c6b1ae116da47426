package org.rapporteur.evaluation.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.article.Span;

/**
 * Reads stories whose words are marked with the event that they tell: {@code The army shelled{e1}
 * the town}. Each story begins with a line {@code = id | publisher | date | title}; lines that
 * begin with {@code #} are remarks.
 */
public final class MarkedStories {
  private static final Pattern MARK = Pattern.compile("(\\p{L}+)\\{(\\w+)}");

  private MarkedStories() {}

  /** A story without its marks, and these. */
  public record MarkedStory(Article article, List<Mark> marks) {
    public MarkedStory {
      marks = List.copyOf(marks);
    }
  }

  /**
   * A word that tells an event.
   *
   * @param event name of the event, unique in the file
   */
  public record Mark(Span span, String event) {}

  /**
   * @throws IOException when the file cannot be read, or a line that begins a story is wrong
   */
  public static List<MarkedStory> read(Path file) throws IOException {
    List<MarkedStory> stories = new ArrayList<>();
    Optional<String> heading = Optional.empty();
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("= ")) {
        if (heading.isPresent()) {
          stories.add(story(heading.get(), text.toString().strip()));
        }
        heading = Optional.of(line.substring(2));
        text.setLength(0);
      } else {
        text.append(line).append('\n');
      }
    }
    if (heading.isPresent()) {
      stories.add(story(heading.get(), text.toString().strip()));
    }
    return List.copyOf(stories);
  }

  private static MarkedStory story(String heading, String marked) throws IOException {
    String[] parts = heading.split(" *\\| *");
    if (parts.length != 4 || !parts[2].matches("\\d{4}-\\d\\d-\\d\\d")) {
      throw new IOException("not 'id | publisher | date | title': " + heading);
    }
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int last = 0;
    while (mark.find()) {
      text.append(marked, last, mark.start());
      int start = text.length();
      text.append(mark.group(1));
      marks.add(new Mark(new Span(start, text.length()), mark.group(2)));
      last = mark.end();
    }
    text.append(marked, last, marked.length());
    return new MarkedStory(
        new Article(
            parts[0],
            Optional.of(parts[1]),
            Optional.of(LocalDate.parse(parts[2])),
            Optional.of(parts[3]),
            Optional.empty(),
            text.toString()),
        marks);
  }
}
