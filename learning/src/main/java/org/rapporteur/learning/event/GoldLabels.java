package org.rapporteur.learning.event;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.evaluation.GoldStory;
import org.rapporteur.evaluation.GoldStory.GoldEvent;

/** What a person said of the words of a story. */
public record GoldLabels(GoldStory story) implements EventExamples.Labels {
  @Override
  public Labelled of(Span word, Set<String> entries) {
    for (GoldEvent event : story.events()) {
      Optional<Span> trigger = trigger(event, word);
      if (trigger.isPresent()) {
        boolean first = word.start() == trigger.get().start();
        return first && !event.optional() ? tells(event) : new Labelled.Open();
      }
    }
    return new Labelled.TellsNothing();
  }

  private static Labelled tells(GoldEvent event) {
    return Arrays.stream(EventType.values())
        .filter(type -> type.name().equals(event.type()))
        .findFirst()
        .<Labelled>map(Labelled.Tells::new)
        .orElseGet(Labelled.Open::new);
  }

  /** Where a trigger of the event has the word in it. */
  private Optional<Span> trigger(GoldEvent event, Span word) {
    String text = story.article().text();
    int sentence = text.indexOf(event.sentence());
    if (sentence < 0) {
      return Optional.empty();
    }
    int end = sentence + event.sentence().length();
    for (int at = text.indexOf(event.trigger(), sentence);
        at >= 0 && at < end;
        at = text.indexOf(event.trigger(), at + 1)) {
      Span trigger = new Span(at, at + event.trigger().length());
      if (word.start() >= trigger.start() && word.end() <= trigger.end()) {
        return Optional.of(trigger);
      }
    }
    return Optional.empty();
  }
}
