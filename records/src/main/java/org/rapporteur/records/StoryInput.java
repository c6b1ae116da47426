package org.rapporteur.records;

import java.util.OptionalInt;
import org.rapporteur.coder.article.Article;

/** What a reader of stories found: a story, or something to tell the user. */
public sealed interface StoryInput {

  /** A story that can be coded. */
  record Story(Article article) implements StoryInput {}

  /**
   * Something that is wrong with the input.
   *
   * @param file the file as the user named it
   * @param line line of the file from 1, where the problem is in one line
   * @param severity whether the story is lost
   * @param advice what the user can do about it
   */
  record Problem(String file, OptionalInt line, Severity severity, String message, String advice)
      implements StoryInput {

    /** {@code file:line: message; advice}, on one line. */
    @Override
    public String toString() {
      String where = line.isPresent() ? file + ":" + line.getAsInt() : file;
      return where + ": " + message + "; " + advice;
    }
  }

  /** Whether the story is lost. */
  enum Severity {
    /** The story is read all the same. */
    WARNING,
    /** The file or line gives no story. */
    ERROR
  }
}
