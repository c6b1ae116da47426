package org.rapporteur.petrarch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.ontology.Ontology;

/** Makes words of PLOVER contexts from issues. */
final class IssueConversion {
  /** The coder looks at one word or at two that follow each other. */
  private static final int MOST_WORDS = 2;

  private final Map<String, String> contextOfIssue = Table.read("issues.tsv");
  private final Ontology ontology;
  private final Map<String, Set<String>> words = new LinkedHashMap<>();

  IssueConversion(Ontology ontology) {
    this.ontology = ontology;
  }

  void convert(TextFile file, List<IssueEntry> entries) {
    for (IssueEntry entry : entries) {
      Optional<String> context = context(entry.code()).or(() -> context(entry.category()));
      if (context.isEmpty()) {
        file.log().notUsed(entry.line(), "no context of PLOVER is like " + entry.code());
      } else if (entry.words().isEmpty() || entry.words().size() > MOST_WORDS) {
        file.log().notUsed(entry.line(), "the words of a context are one or two");
      } else {
        add(context.get(), entry.words());
      }
    }
  }

  private void add(String context, List<String> phrase) {
    Set<String> all = words.computeIfAbsent(context, key -> new LinkedHashSet<>());
    String last = phrase.get(phrase.size() - 1);
    String front = phrase.size() == 1 ? "" : phrase.get(0) + " ";
    Words.lemmas(last).forEach(lemma -> all.add(front + lemma));
    if (phrase.size() == MOST_WORDS) {
      all.add(phrase.get(0) + "-" + last);
    }
  }

  private Optional<String> context(String issue) {
    String name = issue.toUpperCase(Locale.ROOT).replace('-', '_');
    List<String> candidates = new ArrayList<>(List.of(name));
    String[] parts = name.split("_");
    for (int i = parts.length - 1; i >= 0; i--) {
      candidates.add(parts[i]);
    }
    return candidates.stream()
        .filter(contextOfIssue::containsKey)
        .map(contextOfIssue::get)
        .filter(ontology.contexts()::contains)
        .findFirst();
  }

  /** The words of the lexicon's contexts with those of the issues. */
  Map<String, List<String>> with(Map<String, List<String>> contexts) {
    Map<String, List<String>> all = new LinkedHashMap<>(contexts);
    words.forEach(
        (context, more) -> {
          Set<String> joined = new LinkedHashSet<>(all.getOrDefault(context, List.of()));
          joined.addAll(more);
          all.put(context, List.copyOf(joined));
        });
    return all;
  }
}
