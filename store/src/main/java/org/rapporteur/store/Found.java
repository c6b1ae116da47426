package org.rapporteur.store;

import org.rapporteur.coder.article.Article;

/** What a reader of a corpus finds: a story, or a place where there should be one. */
public sealed interface Found {

  /** A story that can be coded. */
  record Story(Article article, Source source) implements Found {}

  /** Something that is wrong with the input; with a warning the story comes all the same. */
  record Problem(Failure failure) implements Found {}
}
