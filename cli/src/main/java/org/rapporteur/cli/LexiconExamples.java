package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.actor.Referent;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.event.Note;
import org.rapporteur.coder.lexicon.Composition;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.lexicon.Setting;
import org.rapporteur.coder.lexicon.SourceLine;
import org.rapporteur.coder.story.CodedEvent;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.coder.story.Coder;
import org.rapporteur.knowledge.ExampleNotation;
import org.rapporteur.knowledge.Expected;
import org.rapporteur.knowledge.Expected.ExpectedRecord;
import org.rapporteur.knowledge.Expected.ExpectedSide;

/**
 * Codes the example sentences of lexicon entries and settings, each as a story of its own without a
 * date, and compares the records with what the examples say.
 *
 * <p>In an example of a setting, the setting must have silenced an event. Every listed record must
 * be found, and no other unless the notation is open. Type, status and the sets of codes of both
 * sides must be equal; mode, content and sectors where they are given. In a counter-example the
 * entry must not fire; the records are compared where they are listed.
 */
final class LexiconExamples {
  private final Coder coder;

  LexiconExamples(Coder coder) {
    this.coder = coder;
  }

  /**
   * What came of the examples.
   *
   * @param failures in the order of the entries
   */
  record Outcome(int examples, List<Failure> failures) {
    Outcome {
      failures = List.copyOf(failures);
    }

    int passed() {
      return examples - failures.size();
    }
  }

  /** An example that does not hold, with the records as the notation writes them. */
  record Failure(
      SourceLine where, String entry, String sentence, String expected, List<String> got) {
    Failure {
      got = List.copyOf(got);
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      text.append(where).append(' ').append(entry).append(": ").append(sentence);
      text.append("\n  expected ").append(expected);
      if (got.isEmpty()) {
        text.append("\n  got      none");
      }
      got.forEach(record -> text.append("\n  got      ").append(record));
      return text.toString();
    }
  }

  private record Task(Tested tested, Entry.Example example, boolean counter) {}

  /**
   * What has examples.
   *
   * @param silences whether its examples are sentences that it keeps silent
   */
  record Tested(
      String id,
      SourceLine source,
      boolean silences,
      List<Entry.Example> examples,
      List<Entry.Example> counterExamples) {
    Tested {
      examples = List.copyOf(examples);
      counterExamples = List.copyOf(counterExamples);
    }

    private static Tested of(Entry entry) {
      return new Tested(
          entry.id(), entry.source(), false, entry.examples(), entry.counterExamples());
    }

    private static Tested of(Setting setting) {
      return new Tested(
          setting.id(), setting.source(), true, setting.examples(), setting.counterExamples());
    }

    /** Everything in a lexicon that has examples. */
    static List<Tested> in(Lexicon lexicon) {
      return Stream.concat(
              lexicon.entries().stream().map(Tested::of),
              lexicon.settings().stream().map(Tested::of))
          .toList();
    }
  }

  /** Checks all examples of these. */
  Outcome check(Collection<Tested> all, int threads) {
    List<Task> tasks = new ArrayList<>();
    for (Tested tested : all) {
      tested.examples().forEach(example -> tasks.add(new Task(tested, example, false)));
      tested.counterExamples().forEach(example -> tasks.add(new Task(tested, example, true)));
    }
    List<Failure> failures =
        InOrder.all(threads, this::check, tasks).stream().flatMap(Optional::stream).toList();
    return new Outcome(tasks.size(), failures);
  }

  private Optional<Failure> check(Task task) {
    Expected expected;
    try {
      expected = ExampleNotation.parse(task.example().notation());
    } catch (IllegalArgumentException e) {
      return Optional.of(
          failure(task, task.example().notation(), "a notation: " + e.getMessage(), List.of()));
    }
    String id = task.tested().id();
    CodedStory story = coder.code(Article.of(id, expected.sentence()));
    List<CodedEvent> events = story.events();
    if (task.counter() && events.stream().anyMatch(event -> isBy(event, id))) {
      return Optional.of(failure(task, expected.sentence(), "not " + id, events));
    }
    if (task.tested().silences() && !task.counter() && !isSilencedBy(story, id)) {
      return Optional.of(failure(task, expected.sentence(), "silence by " + id, events));
    }
    return holds(expected, events)
        ? Optional.empty()
        : Optional.of(failure(task, expected.sentence(), records(expected), events));
  }

  private static Failure failure(
      Task task, String sentence, String expected, List<CodedEvent> events) {
    return new Failure(
        task.example().source(),
        task.tested().id(),
        sentence,
        expected,
        events.stream().map(LexiconExamples::record).toList());
  }

  private static boolean isBy(CodedEvent event, String id) {
    return event.explanation().rule().endsWith(" " + id)
        || event.explanation().operators().stream().anyMatch(by -> by.endsWith(" " + id));
  }

  private static boolean isSilencedBy(CodedStory story, String id) {
    return story.findings().stream()
        .flatMap(finding -> finding.reasons().stream())
        .anyMatch(note -> note.kind() == Note.Kind.SETTING && note.text().endsWith("(" + id + ")"));
  }

  private static boolean holds(Expected expected, List<CodedEvent> events) {
    return (expected.open() || events.size() == expected.records().size())
        && assign(expected.records(), 0, events, new HashSet<>());
  }

  /** Whether each record from {@code next} on has an event of its own. */
  private static boolean assign(
      List<ExpectedRecord> records, int next, List<CodedEvent> events, Set<Integer> used) {
    if (next == records.size()) {
      return true;
    }
    for (int i = 0; i < events.size(); i++) {
      if (!used.contains(i) && fits(records.get(next), events.get(i))) {
        used.add(i);
        if (assign(records, next + 1, events, used)) {
          return true;
        }
        used.remove(i);
      }
    }
    return false;
  }

  private static boolean fits(ExpectedRecord expected, CodedEvent event) {
    return expected.type() == event.type()
        && (expected.mode().isEmpty() || expected.mode().equals(event.mode()))
        && expected.status() == event.status()
        && fits(expected.actors(), event.actors())
        && fits(expected.recipients(), event.recipients())
        && expected.content().map(content -> fits(content, event)).orElse(true);
  }

  private static boolean fits(Composition.Coding expected, CodedEvent event) {
    return event
        .content()
        .filter(content -> content.type() == expected.type())
        .filter(content -> expected.mode().isEmpty() || expected.mode().equals(content.mode()))
        .isPresent();
  }

  private static boolean fits(List<ExpectedSide> expected, List<Mention> mentions) {
    List<Referent> referents =
        mentions.stream().flatMap(mention -> mention.referents().stream()).toList();
    Set<String> codes = new HashSet<>();
    referents.forEach(referent -> referent.code().ifPresent(codes::add));
    Set<String> wanted = new HashSet<>();
    expected.forEach(side -> side.code().ifPresent(wanted::add));
    return codes.equals(wanted)
        && expected.stream()
            .allMatch(side -> referents.stream().anyMatch(referent -> is(side, referent)));
  }

  private static boolean is(ExpectedSide side, Referent referent) {
    return side.code().equals(referent.code())
        && side.sector().map(referent.sectors()::contains).orElse(true);
  }

  private static String records(Expected expected) {
    String listed =
        expected.records().stream().map(LexiconExamples::record).collect(Collectors.joining(" & "));
    if (listed.isEmpty()) {
      return expected.open() ? "anything" : "none";
    }
    return expected.open() ? listed + " & ..." : listed;
  }

  private static String record(ExpectedRecord record) {
    return record.type().name()
        + record.mode().map(mode -> "/" + mode).orElse("")
        + " "
        + expectedSides(record.actors())
        + " > "
        + expectedSides(record.recipients())
        + " ["
        + record.status().word()
        + "]"
        + record.content().map(content -> " " + content(content)).orElse("");
  }

  private static String content(Composition.Coding content) {
    return "{" + content.type() + content.mode().map(mode -> "/" + mode).orElse("") + "}";
  }

  private static String expectedSides(List<ExpectedSide> sides) {
    return sides.isEmpty()
        ? "-"
        : sides.stream()
            .map(side -> side(side.code(), side.sector().stream().toList()))
            .collect(Collectors.joining("+"));
  }

  private static String record(CodedEvent event) {
    return event.type().name()
        + event.mode().map(mode -> "/" + mode).orElse("")
        + " "
        + sides(event.actors())
        + " > "
        + sides(event.recipients())
        + " ["
        + event.status().word()
        + "]"
        + event
            .content()
            .map(content -> " " + content(new Composition.Coding(content.type(), content.mode())))
            .orElse("")
        + "  \""
        + event.triggerText()
        + "\" by "
        + event.explanation().rule();
  }

  private static String sides(List<Mention> mentions) {
    return mentions.isEmpty()
        ? "-"
        : mentions.stream()
            .flatMap(mention -> mention.referents().stream())
            .map(referent -> side(referent.code(), referent.sectors()))
            .collect(Collectors.joining("+"));
  }

  private static String side(Optional<String> code, List<String> sectors) {
    String word = code.orElse("") + (sectors.isEmpty() ? "" : ":" + String.join("/", sectors));
    return word.isEmpty() ? ":" : word;
  }

  /** Those of an id, or of a file named in full or by its end. */
  static List<Tested> named(List<Tested> all, String idOrFile) {
    Map<String, List<Tested>> byId = new HashMap<>();
    all.forEach(entry -> byId.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(entry));
    if (byId.containsKey(idOrFile)) {
      return byId.get(idOrFile);
    }
    return all.stream()
        .filter(
            entry ->
                entry.source().file().equals(idOrFile)
                    || entry.source().file().endsWith("/" + idOrFile)
                    || idOrFile.endsWith("/" + entry.source().file()))
        .toList();
  }
}
