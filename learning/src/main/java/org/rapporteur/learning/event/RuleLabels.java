package org.rapporteur.learning.event;

import java.util.Set;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.story.CodedEvent;
import org.rapporteur.coder.story.CodedStory;

/**
 * What the rules say of the words of a story. For the examples of the lexicon this is what the
 * examples say too, because all of them have to pass.
 */
public record RuleLabels(CodedStory story) implements EventExamples.Labels {
  @Override
  public Labelled of(Span word, Set<String> entries) {
    for (CodedEvent event : story.events()) {
      if (word.start() >= event.trigger().start() && word.end() <= event.trigger().end()) {
        String rule = event.explanation().rule();
        boolean own = entries.contains(rule.substring(rule.lastIndexOf(' ') + 1));
        return own && event.explanation().operators().isEmpty()
            ? new Labelled.Tells(event.type())
            : new Labelled.Open();
      }
    }
    return new Labelled.TellsNothing();
  }
}
