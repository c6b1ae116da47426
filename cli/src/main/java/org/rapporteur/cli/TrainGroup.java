package org.rapporteur.cli;

import picocli.CommandLine.Command;

/** Training of the second reader. */
@Command(
    name = "train",
    description = "Train the second reader, a linear model, on labels of your own.",
    footer = {
      "%nExamples:",
      "  rapporteur train relations sentences.tsv --out relations.model --folds 5",
      "  rapporteur train stories gold.jsonl --out own.model"
    })
final class TrainGroup extends Group {}
