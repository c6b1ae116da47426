package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.learning.LinearModel;
import org.rapporteur.learning.ModelFile;
import picocli.CommandLine.Option;

/** Where a trained model goes, and how it is scored. */
final class TrainingOptions {
  @Option(names = "--out", paramLabel = "MODEL", description = "Write the model to this file.")
  private Path out;

  @Option(
      names = "--folds",
      paramLabel = "N",
      description = "Score the model by N-fold cross-validation.")
  private Integer folds;

  /**
   * Checks that there is anything to train for.
   *
   * @throws UsageError when neither a model nor its score is wanted
   */
  void check() {
    if (out == null && folds == null) {
      throw new UsageError(
          "say where the model goes (--out MODEL), or how to score it (--folds N)");
    }
  }

  /**
   * Checks that no score is wanted, because there is nothing to score by.
   *
   * @throws UsageError when one is
   */
  void checkNotScored() {
    if (folds != null) {
      throw new UsageError("without FILE there is nothing to score; say --out MODEL");
    }
  }

  /**
   * How many folds the model is scored by; empty when it is not scored.
   *
   * @param most how many parts there are to make folds of
   * @param parts what these are, such as {@code sentences}
   * @throws UsageError when so many folds cannot be made
   */
  OptionalInt folds(long most, String parts) {
    if (folds == null) {
      return OptionalInt.empty();
    }
    if (folds < 2 || folds > most) {
      throw new UsageError("--folds must be from 2 to the number of " + parts);
    }
    return OptionalInt.of(folds);
  }

  /**
   * Trains the model, writes it and tells so, if one is wanted.
   *
   * @param told what is told of the model
   * @throws UnreadableInput when it cannot be written
   */
  void write(Supplier<LinearModel> training, Function<LinearModel, String> told, Console console) {
    if (out == null) {
      return;
    }
    LinearModel model = training.get();
    try (NewFile target = NewFile.at(out)) {
      ModelFile.write(model, target.out());
      target.keep();
    } catch (IOException e) {
      throw new UnreadableInput(out + ": cannot be written: " + e.getMessage());
    }
    console.message(out + ": " + told.apply(model));
  }
}
