package org.rapporteur.evaluation.quote;

import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.attribution.Quotation;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;
import org.rapporteur.coder.story.CodedStory;

/** The quotations of a coded story as attributions. */
public final class CodedAttributions {
  private CodedAttributions() {}

  /** In the order of the text. */
  public static List<Attribution> of(CodedStory story) {
    return story.quotations().stream().map(quotation -> attribution(story, quotation)).toList();
  }

  private static Attribution attribution(CodedStory story, Quotation quotation) {
    List<Span> source = filled(quotation.source().spans());
    return new Attribution(
        quotation.id(),
        source,
        source.isEmpty() ? Optional.empty() : Optional.of(head(story, quotation, source)),
        filled(quotation.cue().spans()),
        filled(quotation.content().spans()));
  }

  private static List<Span> filled(List<Span> spans) {
    return spans.stream().filter(span -> span.start() < span.end()).toList();
  }

  /** The head of the mention; for a source that is none, the last noun before a preposition. */
  private static Span head(CodedStory story, Quotation quotation, List<Span> source) {
    return quotation
        .sourceMention()
        .map(
            mention ->
                story.sentences().get(mention.sentence()).span(mention.head(), mention.head()))
        .filter(head -> source.stream().anyMatch(span -> span.contains(head)))
        .orElseGet(() -> head(story.sentences().get(quotation.sentence()), source.get(0)));
  }

  private static Span head(Sentence sentence, Span source) {
    Span head = source;
    for (Token token : sentence.tokens()) {
      if (source.contains(token.span())) {
        boolean ends = token.tag().equals("IN") || token.text().equals(",");
        if (ends && !head.equals(source)) {
          return head;
        }
        if (token.isNoun() || token.tag().equals("PRP") || head.equals(source)) {
          head = token.span();
        }
      }
    }
    return head;
  }
}
