package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.Trigger;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.knowledge.DataFiles;
import org.rapporteur.knowledge.Finding;
import org.rapporteur.knowledge.LexiconLinter;
import org.rapporteur.knowledge.OntologyLinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Work on the lexicon. */
@Command(
    name = "lexicon",
    description = "Check, test and list the words that tell events.",
    footer = {
      "%nExamples:",
      "  rapporteur lexicon lint --data my-data",
      "  rapporteur lexicon test expel-diplomats"
    })
final class LexiconGroup extends Group {

  /** Checks the files. */
  @Command(
      name = "lint",
      description = "Check the lexicon and ontology files for mistakes.",
      footer = {"%nExample:", "  rapporteur lexicon lint --data my-data"})
  static final class LexiconLint extends Lint {
    LexiconLint(Console console) {
      super(console);
    }

    @Override
    List<Finding> findings(DataFiles files) {
      return Stream.of(OntologyLinter.lint(files), LexiconLinter.lint(files))
          .flatMap(List::stream)
          .toList();
    }
  }

  /** Runs the examples. */
  @Command(
      name = "test",
      description = "Code the example sentences of the entries and compare with what they say.",
      footer = {
        "%nExamples:",
        "  rapporteur lexicon test",
        "  rapporteur lexicon test expel-diplomats",
        "  rapporteur lexicon test senses/sanction.yml"
      })
  static final class Test implements Callable<Integer> {
    private final Console console;
    private final EngineLoader engines;

    @Parameters(
        arity = "0..1",
        paramLabel = "ID|FILE",
        description = "Only this entry, or the entries of this file.")
    private String which;

    @Mixin private ThreadsOption threads;
    @Mixin private DataOption data;

    Test(Console console, EngineLoader engines) {
      this.console = console;
      this.engines = engines;
    }

    @Override
    public Integer call() {
      Engine engine = engines.load(data, console.surroundings());
      List<LexiconExamples.Tested> all = LexiconExamples.Tested.in(engine.knowledge().lexicon());
      List<LexiconExamples.Tested> chosen = which == null ? all : LexiconExamples.named(all, which);
      if (chosen.isEmpty()) {
        throw new UsageError("the lexicon has no entry or file '" + which + "'");
      }
      LexiconExamples.Outcome outcome =
          new LexiconExamples(engine.coder()).check(chosen, threads.count());
      outcome.failures().forEach(failure -> console.out().readable(failure.toString()));
      console.out().line(outcome.examples() + " examples, " + outcome.passed() + " passed");
      return outcome.failures().isEmpty() ? Exit.OK : Exit.FINDINGS;
    }
  }

  /** Lists the entries. */
  @Command(
      name = "list",
      description = "List the entries: what they tell, their words, file and line.",
      footer = {"%nExample:", "  rapporteur lexicon list --type SANCTION"})
  static final class Listing implements Callable<Integer> {
    private final Console console;

    @Option(
        names = "--type",
        paramLabel = "TYPE",
        description = "Only entries that tell events of this PLOVER type.")
    private EventType type;

    @Mixin private DataOption data;

    Listing(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      for (Entry entry : data.knowledge(console.surroundings()).lexicon().entries()) {
        if (type == null || tells(entry)) {
          String words =
              entry.triggers().stream()
                  .map(Listing::words)
                  .distinct()
                  .collect(Collectors.joining(", "));
          console
              .out()
              .line(
                  String.format(
                      Locale.ROOT,
                      "%-22s %-32s %s  (%s)",
                      action(entry),
                      entry.id(),
                      words,
                      entry.source()));
        }
      }
      return Exit.OK;
    }

    private boolean tells(Entry entry) {
      return entry.action() instanceof Entry.Tells tells && tells.type() == type
          || entry.action() instanceof Entry.Embeds embeds
              && embeds.bare().filter(bare -> bare.type() == type).isPresent();
    }

    private static String action(Entry entry) {
      if (entry.action() instanceof Entry.Tells tells) {
        return tells.type() + tells.mode().map(mode -> "/" + mode).orElse("");
      }
      if (entry.action() instanceof Entry.Embeds embeds) {
        return "operator " + embeds.operator().name().toLowerCase(Locale.ROOT);
      }
      return "none";
    }

    private static String words(Trigger trigger) {
      List<String> words = new ArrayList<>();
      if (trigger.kind() == Predication.Kind.NOUN) {
        words.addAll(trigger.companions());
        words.add(trigger.head());
      } else {
        words.add(trigger.head());
        words.addAll(trigger.companions());
      }
      if (!trigger.complement().isEmpty()) {
        words.add("of " + trigger.complement());
      }
      return String.join(" ", words);
    }
  }
}
