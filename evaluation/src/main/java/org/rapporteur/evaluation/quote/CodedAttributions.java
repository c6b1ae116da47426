package org.rapporteur.evaluation.quote;

import java.util.List;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.attribution.Quotation;
import org.rapporteur.coder.story.CodedStory;

/** The quotations of a coded story as attributions. */
public final class CodedAttributions {
  private CodedAttributions() {}

  /** In the order of the text. */
  public static List<Attribution> of(CodedStory story) {
    return story.quotations().stream().map(CodedAttributions::attribution).toList();
  }

  private static Attribution attribution(Quotation quotation) {
    return new Attribution(
        quotation.id(),
        filled(quotation.source().spans()),
        quotation.sourceHead(),
        filled(quotation.cue().spans()),
        filled(quotation.content().spans()));
  }

  private static List<Span> filled(List<Span> spans) {
    return spans.stream().filter(span -> span.start() < span.end()).toList();
  }
}
