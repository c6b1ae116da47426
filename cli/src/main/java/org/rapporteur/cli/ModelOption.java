package org.rapporteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.learning.LinearModel;
import org.rapporteur.learning.ModelFile;
import org.rapporteur.learning.event.EventModel;
import picocli.CommandLine.Option;

/** A trained model that is asked where the lexicon leaves open what a word tells. */
final class ModelOption {
  private static final String BUNDLED = "bundled";
  private static final String RESOURCE = "second-reader.model";

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      description = {
        "Ask this model of 'rapporteur train stories' or 'train lexicon' where no sense of the"
            + " lexicon fits, or several fit equally well.",
        "'bundled' is the one that a build with -P second-reader trains on the lexicon's"
            + " examples."
      })
  private Path model;

  /**
   * The engine whose coder asks the model, if one is wanted.
   *
   * @throws UnreadableInput when it is no such model
   */
  Engine asked(Engine engine, Console console) {
    return reader(Optional.ofNullable(model), engine, console);
  }

  static Engine reader(Optional<Path> file, Engine engine, Console console) {
    if (file.isEmpty()) {
      return engine;
    }
    EventModel model =
        isBundled(file.get()) ? bundled() : InputFile.read(file.get(), EventModel::read);
    checkCoder(file.get(), model.model(), engine.version(), console);
    return engine.asking(model);
  }

  /** Tells when a model was trained on what another coder makes of sentences. */
  static void checkCoder(Path file, LinearModel model, String coder, Console console) {
    if (!model.header().coder().equals(coder)) {
      console.message(
          file + ": was trained with another program, parser or lexicon; train it anew");
    }
  }

  /** Whether the model that comes with the program is meant. */
  static boolean isBundled(Path model) {
    return model.toString().equals(BUNDLED);
  }

  private static EventModel bundled() {
    try (InputStream in = ModelOption.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new UnreadableInput(
            "this build has no bundled model; build it with 'mvn -P second-reader', or train one"
                + " with 'rapporteur train lexicon'");
      }
      return new EventModel(ModelFile.read(in, EventModel.TASK));
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableInput("the bundled model cannot be read: " + e.getMessage());
    }
  }
}
