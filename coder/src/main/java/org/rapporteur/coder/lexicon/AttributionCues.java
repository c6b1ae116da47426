package org.rapporteur.coder.lexicon;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The cues of attribution by word class and head; immutable. */
public final class AttributionCues {
  /** No cue at all. */
  public static final AttributionCues NONE = new AttributionCues(List.of(), Set.of(), List.of());

  private final Set<String> phrases;
  private final List<String> examples;
  private final Map<Cue.WordClass, Map<String, List<Cue>>> byHead;

  /**
   * @param phrases prepositional cues in front of a source, such as "according to", in lower case
   * @param examples sentences that the cues must read, as {@code [source] *cue* {content}}
   */
  public AttributionCues(Collection<Cue> cues, Set<String> phrases, List<String> examples) {
    this.examples = List.copyOf(examples);
    this.phrases = Set.copyOf(phrases);
    this.byHead =
        cues.stream()
            .collect(Collectors.groupingBy(Cue::wordClass, Collectors.groupingBy(Cue::head)));
  }

  /** Sentences with the source in square brackets, the cue in stars and the content in braces. */
  public List<String> examples() {
    return examples;
  }

  /** Whether what follows these words is a source. */
  public boolean isPhrase(String words) {
    return phrases.contains(words);
  }

  /** The cues with this head, as the file has them. */
  public List<Cue> of(Cue.WordClass wordClass, String head) {
    return byHead.getOrDefault(wordClass, Map.of()).getOrDefault(head, List.of());
  }
}
