package org.rapporteur.cli;

import picocli.CommandLine.Command;

/** Measures of quality. */
@Command(
    name = "evaluate",
    description = "Score the coder against hand-annotated data.",
    footer = {"%nExample:", "  rapporteur evaluate stories gold.jsonl --verbose"})
final class EvaluateGroup extends Group {}
