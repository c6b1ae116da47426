package org.rapporteur.cli;

import picocli.CommandLine.Command;

/** Measures of quality. */
@Command(
    name = "evaluate",
    description = "Score the coder against hand-annotated data.",
    footer = {
      "%nExamples:",
      "  rapporteur evaluate stories gold.jsonl --verbose",
      "  rapporteur evaluate relations sentences.tsv --errors errors.html",
      "  rapporteur evaluate quotes attributions.jsonl",
      "  rapporteur evaluate places toponyms.jsonl",
      "  rapporteur evaluate links eval/links/dev.txt",
      "  rapporteur evaluate non-events eval/no-event.tsv --verbose"
    })
final class EvaluateGroup extends Group {}
