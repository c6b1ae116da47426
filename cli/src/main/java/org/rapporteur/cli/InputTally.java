package org.rapporteur.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.corpus.StoryInput;
import org.rapporteur.corpus.StoryInput.Problem;
import org.rapporteur.corpus.StoryInput.Reason;
import org.rapporteur.corpus.StoryInput.Severity;
import org.rapporteur.corpus.StoryInput.Skipped;

/** Counts what was read, what was passed over and what was wrong with the input. */
final class InputTally {
  private final Map<Reason, Integer> skipped = new EnumMap<>(Reason.class);
  private final Map<String, Integer> languages = new TreeMap<>();
  private int stories;
  private int errors;
  private int warnings;

  void add(StoryInput input) {
    if (input instanceof StoryInput.Story) {
      stories++;
    } else if (input instanceof Problem problem) {
      errors += problem.severity() == Severity.ERROR ? 1 : 0;
      warnings += problem.severity() == Severity.WARNING ? 1 : 0;
    } else if (input instanceof Skipped skip) {
      skipped.merge(skip.reason(), 1, Integer::sum);
      skip.language().ifPresent(language -> languages.merge(language, 1, Integer::sum));
    }
  }

  void addError() {
    errors++;
  }

  int exitCode() {
    if (stories == 0) {
      return Exit.NOTHING_READ;
    }
    return errors > 0 ? Exit.FINDINGS : Exit.OK;
  }

  /**
   * Such as {@code read 120 stories; skipped 7: 5 in other languages than English (French 3,
   * Spanish 2), 2 without the text of a story; 1 could not be read}.
   *
   * @param wanted whether it is wanted though nothing was skipped
   */
  Optional<String> words(boolean wanted) {
    int passed = skipped.values().stream().mapToInt(Integer::intValue).sum();
    if (passed == 0 && !(wanted && stories > 0 && errors + warnings > 0)) {
      return Optional.empty();
    }
    StringBuilder words =
        new StringBuilder("read " + stories + (stories == 1 ? " story" : " stories"));
    if (passed > 0) {
      words.append("; skipped ").append(passed).append(": ");
      words.append(
          skipped.entrySet().stream()
              .map(entry -> entry.getValue() + " " + entry.getKey().words() + named(entry.getKey()))
              .collect(Collectors.joining(", ")));
    }
    words.append(errors == 0 ? "" : "; " + errors + " could not be read");
    words.append(warnings == 0 ? "" : "; " + warnings + (warnings == 1 ? " warning" : " warnings"));
    return Optional.of(words.toString());
  }

  private String named(Reason reason) {
    return reason == Reason.OTHER_LANGUAGE && !languages.isEmpty()
        ? languages.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", ", " (", ")"))
        : "";
  }
}
