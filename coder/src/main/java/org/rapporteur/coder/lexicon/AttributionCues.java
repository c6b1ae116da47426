package org.rapporteur.coder.lexicon;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The cues of attribution by word class and head; immutable. */
public final class AttributionCues {
  /** No cue at all. */
  public static final AttributionCues NONE = new AttributionCues(List.of());

  private final Map<Cue.WordClass, Map<String, List<Cue>>> byHead;

  public AttributionCues(Collection<Cue> cues) {
    this.byHead =
        cues.stream()
            .collect(Collectors.groupingBy(Cue::wordClass, Collectors.groupingBy(Cue::head)));
  }

  /** The cues with this head; those with most companions first. */
  public List<Cue> of(Cue.WordClass wordClass, String head) {
    return byHead.getOrDefault(wordClass, Map.of()).getOrDefault(head, List.of());
  }
}
