package org.rapporteur.cli;

import picocli.CommandLine.Command;

/** Training of the second reader. */
@Command(
    name = "train",
    description = "Train the second reader, a linear model, on labels of your own.",
    footer = {
      "%nExample:",
      "  rapporteur train relations sentences.tsv --out relations.model --folds 5"
    })
final class TrainGroup extends Group {}
