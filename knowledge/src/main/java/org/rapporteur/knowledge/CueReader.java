package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.lexicon.AttributionCues;
import org.rapporteur.coder.lexicon.ReportingCues;
import org.rapporteur.coder.lexicon.StatusCues;

/** Reads the cues of attribution and of status. */
final class CueReader {
  private final Findings findings;

  private CueReader(Findings findings) {
    this.findings = findings;
  }

  /** Reads {@code reporting.yml}. */
  static ReportingCues reporting(
      Optional<YamlMap> root, Optional<YamlMap> attribution, Findings findings) {
    CueReader reader = new CueReader(findings);
    AttributionCues cues =
        attribution.map(map -> AttributionReader.read(map, findings)).orElse(AttributionCues.NONE);
    return root.map(map -> reader.reporting(map, cues))
        .orElseGet(
            () ->
                new ReportingCues(
                    Map.of(), Set.of(), Set.of(), List.of(), Set.of(), Set.of(), Set.of(), cues));
  }

  /** Reads {@code status.yml}. */
  static StatusCues status(Optional<YamlMap> root, Findings findings) {
    CueReader reader = new CueReader(findings);
    return root.map(reader::status).orElseGet(() -> new StatusCues(Map.of(), Map.of()));
  }

  private ReportingCues reporting(YamlMap root, AttributionCues attribution) {
    root.allowOnly(Set.of("verbs", "nouns", "phrases", "hedges", "passives"));
    Map<String, ReportingCues.Stance> verbs = new HashMap<>();
    Set<String> withAddressee = new HashSet<>();
    for (YamlMap map : root.maps("verbs")) {
      map.allowOnly(Set.of("lemma", "kind", "addressee"));
      Optional<String> lemma = lemma(map);
      Optional<ReportingCues.Stance> stance = stance(map);
      if (lemma.isPresent() && stance.isPresent()) {
        if (verbs.putIfAbsent(lemma.get(), stance.get()) != null) {
          duplicate(map, lemma.get());
        }
        if (map.yes("addressee")) {
          withAddressee.add(lemma.get());
        }
      }
    }
    List<String> phrases = new ArrayList<>();
    for (YamlMap map : root.maps("phrases")) {
      map.allowOnly(Set.of("cue", "after"));
      boolean sourceFollows = !map.has("after") || map.yes("after");
      if (map.has("cue") && sourceFollows) {
        map.text("cue").ifPresent(phrases::add);
      } else if (!map.has("cue")) {
        findings.add(map.where(), "empty", "a phrase without a cue", "give the cue");
      }
    }
    Set<String> hedges = new HashSet<>();
    Set<String> doubts = new HashSet<>();
    root.map("hedges")
        .ifPresent(
            map -> {
              map.allowOnly(Set.of("adverbs", "adjectives"));
              hedges(map.maps("adverbs"), hedges, doubts);
              hedges(map.maps("adjectives"), new HashSet<>(), doubts);
            });
    Set<String> passives = new HashSet<>();
    for (YamlMap map : root.maps("passives")) {
      map.allowOnly(Set.of("lemma", "with", "kind"));
      stance(map);
      map.texts("with");
      lemma(map).filter(lemma -> !passives.add(lemma)).ifPresent(lemma -> duplicate(map, lemma));
    }
    return new ReportingCues(
        verbs,
        withAddressee,
        new HashSet<>(root.texts("nouns")),
        phrases,
        hedges,
        doubts,
        passives,
        attribution);
  }

  private void hedges(List<YamlMap> maps, Set<String> hedges, Set<String> doubts) {
    for (YamlMap map : maps) {
      map.allowOnly(Set.of("lemma", "doubt"));
      Optional<String> lemma = lemma(map);
      lemma.filter(word -> !hedges.add(word)).ifPresent(word -> duplicate(map, word));
      if (map.yes("doubt")) {
        lemma.ifPresent(doubts::add);
      }
    }
  }

  private Optional<String> lemma(YamlMap map) {
    Optional<String> lemma = map.text("lemma");
    if (!map.has("lemma")) {
      findings.add(map.where(), "empty", "an item without a lemma", "give the lemma");
    }
    return lemma;
  }

  private Optional<ReportingCues.Stance> stance(YamlMap map) {
    return Values.constant(
        ReportingCues.Stance.class,
        map.text("kind").orElse(""),
        map.where("kind"),
        "stance",
        findings);
  }

  private void duplicate(YamlMap map, String lemma) {
    findings.add(map.where(), "duplicate", "\"" + lemma + "\" stands here twice", "drop one");
  }

  private StatusCues status(YamlMap root) {
    Map<String, StatusCues.Modality> modals = new HashMap<>();
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (String key : root.keys()) {
      if (key.equals("modals")) {
        root.map(key).ifPresent(map -> modals(map, modals));
      } else if (root.isMap(key)) {
        root.map(key)
            .ifPresent(
                map ->
                    map.keys()
                        .forEach(
                            inner ->
                                words.put(
                                    key + "." + inner, new LinkedHashSet<>(map.texts(inner)))));
      } else {
        words.put(key, new LinkedHashSet<>(root.texts(key)));
      }
    }
    if (modals.isEmpty()) {
      findings.add(root.where(), "empty", "no modals", "list the modal verbs");
    }
    return new StatusCues(modals, words);
  }

  private void modals(YamlMap map, Map<String, StatusCues.Modality> modals) {
    for (String modal : map.keys()) {
      Values.constant(
              StatusCues.Modality.class,
              map.text(modal).orElse(""),
              map.where(modal),
              "modality",
              findings)
          .ifPresent(modality -> modals.put(modal, modality));
    }
  }
}
