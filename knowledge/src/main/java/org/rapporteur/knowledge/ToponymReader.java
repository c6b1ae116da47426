package org.rapporteur.knowledge;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.place.Gazetteer;
import org.rapporteur.coder.place.ToponymFinder;
import org.rapporteur.coder.place.ToponymWeights;
import org.rapporteur.coder.place.ToponymWeights.Cue;

/** Reads what the finder of places in stories needs: {@code weights.tsv} and the word lists. */
final class ToponymReader {
  static final String WEIGHTS = "places/weights.tsv";
  static final String EVERYDAY_WORDS = "places/everyday-words.txt";
  private static final List<String> COLUMNS = List.of("cue", "weight", "meaning");
  private static final Map<String, Cue> CUES =
      Arrays.stream(Cue.values())
          .collect(Collectors.toUnmodifiableMap(ToponymWeights::name, Function.identity()));

  private ToponymReader() {}

  /** The finder; empty when the directory has no weights, as older ones do not. */
  static Optional<ToponymFinder> read(
      DataFiles files, Gazetteer gazetteer, Lexicon lexicon, Set<String> notNames) {
    if (files.file(WEIGHTS).isEmpty()) {
      return Optional.empty();
    }
    Map<Cue, Double> weights = weights(files, new Findings());
    Set<String> words = new HashSet<>(notNames);
    if (files.file(EVERYDAY_WORDS).isPresent()) {
      words.addAll(WordList.read(files, EVERYDAY_WORDS, new Findings()).keySet());
    }
    return weights.size() < Cue.values().length
        ? Optional.empty()
        : Optional.of(
            new ToponymFinder(gazetteer, lexicon.classes(), new ToponymWeights(weights), words));
  }

  /** Findings: those of {@link TsvFile}, {@code number}, {@code cue}, {@code duplicate}. */
  static Map<Cue, Double> weights(DataFiles files, Findings findings) {
    Map<Cue, Double> weights = new EnumMap<>(Cue.class);
    TsvFile table = TsvFile.read(files, WEIGHTS, COLUMNS, findings);
    for (TsvFile.Row row : table.rows()) {
      Cue cue = CUES.get(row.get("cue"));
      Optional<Double> weight = Values.number(row.get("weight"), row.where(), findings);
      if (cue == null) {
        findings.add(
            row.where(), "cue", "\"" + row.get("cue") + "\" is no cue", "see places/README.md");
      } else if (weight.isPresent() && weights.putIfAbsent(cue, weight.get()) != null) {
        findings.add(row.where(), "duplicate", row.get("cue") + " twice", "drop one of them");
      }
    }
    for (Cue cue : Cue.values()) {
      if (!weights.containsKey(cue)) {
        findings.add(
            table.file().line(1),
            "cue",
            "no weight for " + ToponymWeights.name(cue),
            "give each cue a weight");
      }
    }
    return weights;
  }
}
