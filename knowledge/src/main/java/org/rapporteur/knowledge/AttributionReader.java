package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.coder.lexicon.AttributionCues;
import org.rapporteur.coder.lexicon.Cue;
import org.rapporteur.coder.lexicon.Cue.Complement;

/** Reads {@code attribution.yml}: words of saying, thinking and wanting. */
final class AttributionReader {
  private static final Map<String, Cue.WordClass> SECTIONS =
      Map.of(
          "verbs", Cue.WordClass.VERB,
          "nouns", Cue.WordClass.NOUN,
          "adjectives", Cue.WordClass.ADJECTIVE,
          "adverbs", Cue.WordClass.ADVERB);

  private static final Map<String, Complement> COMPLEMENTS =
      Arrays.stream(Complement.values())
          .collect(
              Collectors.toMap(
                  complement -> complement.name().toLowerCase(Locale.ROOT), Function.identity()));

  private final Findings findings;
  private final List<Cue> cues = new ArrayList<>();
  private final List<String> examples = new ArrayList<>();

  private AttributionReader(Findings findings) {
    this.findings = findings;
  }

  static AttributionCues read(YamlMap root, Findings findings) {
    Set<String> sections = new HashSet<>(SECTIONS.keySet());
    sections.add("phrases");
    root.allowOnly(sections);
    AttributionReader reader = new AttributionReader(findings);
    for (String section : root.keys()) {
      Optional.ofNullable(SECTIONS.get(section))
          .ifPresent(
              wordClass -> root.maps(section).forEach(group -> reader.group(group, wordClass)));
    }
    return new AttributionCues(reader.cues, new HashSet<>(root.texts("phrases")), reader.examples);
  }

  private void group(YamlMap group, Cue.WordClass wordClass) {
    group.allowOnly(Set.of("kind", "content", "words", "examples"));
    examples.addAll(group.texts("examples"));
    Optional<Cue.Kind> kind =
        Values.constant(
            Cue.Kind.class,
            group.text("kind").orElse(""),
            group.where("kind"),
            "kind of cue",
            findings);
    Set<Complement> complements = EnumSet.noneOf(Complement.class);
    Set<String> prepositions = new HashSet<>();
    for (String form : group.texts("content")) {
      Optional.ofNullable(COMPLEMENTS.get(form))
          .ifPresentOrElse(complements::add, () -> prepositions.add(form));
    }
    for (YamlMap.Text words : group.textsWithLines("words")) {
      List<String> parts = List.of(words.value().split(" "));
      kind.map(
              found ->
                  new Cue(
                      wordClass,
                      parts.get(0),
                      parts.subList(1, parts.size()),
                      found,
                      complements,
                      prepositions))
          .ifPresent(cues::add);
    }
  }
}
