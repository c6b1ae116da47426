package org.rapporteur.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.story.CodedEvent;
import org.rapporteur.coder.story.CodedStory;

/** A sentence of a story with the events that were coded in it, which may be none. */
public record CodedSentence(CodedStory story, Sentence sentence, List<CodedEvent> events) {
  public CodedSentence {
    events = List.copyOf(events);
  }

  /** All sentences of a story, in their order. */
  public static List<CodedSentence> allOf(CodedStory story) {
    Map<Integer, List<CodedEvent>> events =
        story.events().stream()
            .collect(
                Collectors.groupingBy(CodedEvent::sentence, HashMap::new, Collectors.toList()));
    return story.sentences().stream()
        .map(
            sentence ->
                new CodedSentence(
                    story, sentence, events.getOrDefault(sentence.sequence(), List.of())))
        .toList();
  }
}
