package org.rapporteur.corpus;

import java.util.Optional;
import org.rapporteur.coder.article.Article;

/**
 * What a reader of stories found: a story, one that it passed over, or something to tell the user.
 */
public sealed interface StoryInput {

  /** Where it was found. */
  Origin origin();

  /**
   * A story that can be coded.
   *
   * @param author who wrote it, as the source words it
   * @param language the language that the source declares, such as {@code en-GB}
   */
  record Story(Article article, Optional<String> author, Optional<String> language, Origin origin)
      implements StoryInput {}

  /**
   * A story that was not read on purpose.
   *
   * @param language name of the language that the text was found to be in, where that is the reason
   */
  record Skipped(Origin origin, Reason reason, Optional<String> language, String message)
      implements StoryInput {

    static Skipped because(Origin origin, Reason reason, String message) {
      return new Skipped(origin, reason, Optional.empty(), message);
    }

    /** {@code origin: message}, on one line. */
    @Override
    public String toString() {
      return origin + ": " + message;
    }
  }

  /** Why a story was passed over. */
  enum Reason {
    OTHER_LANGUAGE("in other languages than English"),
    NO_TEXT("without the text of a story"),
    NO_STORY("that are no story"),
    LINK("that are links");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** Completes "12 items ...". */
    public String words() {
      return words;
    }
  }

  /**
   * Something that is wrong with the input.
   *
   * @param severity whether the story is lost
   * @param advice what the user can do about it
   */
  record Problem(Origin origin, Severity severity, String message, String advice)
      implements StoryInput {

    static Problem error(Origin origin, String message, String advice) {
      return new Problem(origin, Severity.ERROR, message, advice);
    }

    static Problem warning(Origin origin, String message, String advice) {
      return new Problem(origin, Severity.WARNING, message, advice);
    }

    /** {@code origin: message; advice}, on one line. */
    @Override
    public String toString() {
      return origin + ": " + message + "; " + advice;
    }
  }

  /** Whether the story is lost. */
  enum Severity {
    /** The story is read all the same. */
    WARNING,
    /** The file, line or record gives no story. */
    ERROR
  }
}
