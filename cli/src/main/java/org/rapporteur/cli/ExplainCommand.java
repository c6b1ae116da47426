package org.rapporteur.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.coder.story.CodedEvent;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.coder.story.CodedStory.SentenceFinding;
import org.rapporteur.coder.story.Coder;
import org.rapporteur.records.CodedSentence;
import org.rapporteur.records.TerminalTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells for each sentence which lexicon entries fired, or why none did. */
@Command(
    name = "explain",
    description =
        "Tell for each sentence which lexicon entry gave its records, or why there is none.",
    footer = {
      "%nExamples:",
      "  rapporteur explain story.txt",
      "  echo 'Kenya expelled two Somali diplomats.' | rapporteur explain -"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;
  private final EngineLoader engines;

  @Mixin private StoryFiles stories;
  @Mixin private QuietOption quiet;
  @Mixin private DataOption data;
  @Mixin private PetrarchOption petrarch;
  @Mixin private ModelOption model;

  ExplainCommand(Console console, EngineLoader engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    Surroundings around = console.surroundings();
    Engine engine = model.asked(engines.load(data, petrarch, around), console);
    TerminalTable table = new TerminalTable(around.width(), around.wantsColours());
    int exit =
        new Coding(console, around.outputIsTerminal(), quiet.unlessSet(Summary::events))
            .run(stories, 1, engine.coder(), Coder::code, story -> explain(story, table));
    console.out().flush();
    return exit;
  }

  private void explain(CodedStory story, TerminalTable table) {
    Output out = console.out();
    out.print(table.heading(story));
    List<CodedSentence> sentences = CodedSentence.allOf(story);
    for (SentenceFinding finding : story.findings()) {
      CodedSentence coded = sentences.get(finding.sentence());
      out.print("\n" + table.sentence(coded));
      for (CodedEvent event : coded.events()) {
        out.print(table.record(coded, event));
        out.print(table.explanation(event));
      }
      if (finding.outcome() != CodedStory.Outcome.CODED) {
        out.print("  " + words(finding.outcome()) + "\n");
      } else if (!finding.reasons().isEmpty()) {
        out.print("  not coded\n");
      }
      finding.reasons().forEach(reason -> out.print(table.point(reason.text())));
    }
    out.flush();
  }

  private static String words(CodedStory.Outcome outcome) {
    return switch (outcome) {
      case CODED -> "coded";
      case NOT_PARSED -> "not read";
      case NO_EVENT -> "no event";
      case GIVEN_UP -> "given up";
    };
  }
}
