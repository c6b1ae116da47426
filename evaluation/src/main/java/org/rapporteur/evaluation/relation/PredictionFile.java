package org.rapporteur.evaluation.relation;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.actor.Referent;
import org.rapporteur.coder.story.CodedEvent;

/** Predictions in a tab-separated file: {@code uid}, {@code predicted_root}, {@code record}. */
public final class PredictionFile {
  private PredictionFile() {}

  /**
   * Writes a header and a row for each prediction; both fields are empty where there is none. A
   * class that a model has decided says so, with what the lexicon said.
   */
  public static void write(Writer out, List<Prediction> predictions) {
    CsvWriter rows =
        CsvWriter.builder().fieldSeparator('\t').lineDelimiter(LineDelimiter.LF).build(out);
    rows.writeRecord("uid", "predicted_root", "record");
    for (Prediction prediction : predictions) {
      rows.writeRecord(
          prediction.relation().uid(),
          prediction.predicted().map(Enum::name).orElse(""),
          record(prediction));
    }
    flush(rows);
  }

  private static void flush(CsvWriter rows) {
    try {
      rows.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String record(Prediction prediction) {
    String rules = prediction.pick().map(pick -> words(pick.event())).orElse("");
    return prediction
        .second()
        .map(
            opinion ->
                opinion.words() + "; the lexicon said " + (rules.isEmpty() ? "nothing" : rules))
        .orElse(rules);
  }

  /** A record in one line: type, mode, CAMEO code, sides, status, trigger and entry. */
  static String words(CodedEvent event) {
    return act(event) + " [" + event.explanation().rule() + "]";
  }

  /** The same without the entry. */
  static String act(CodedEvent event) {
    return event.type()
        + event.mode().map(mode -> "/" + mode).orElse("")
        + event.cameo().map(code -> " " + code).orElse("")
        + " "
        + sides(event.actors())
        + " > "
        + sides(event.recipients())
        + " "
        + event.status().name().toLowerCase(java.util.Locale.ROOT)
        + event.content().map(content -> " {" + content.type() + "}").orElse("")
        + " \""
        + event.triggerText().replaceAll("\\s+", " ")
        + "\"";
  }

  private static String sides(List<Mention> mentions) {
    return mentions.isEmpty()
        ? "-"
        : mentions.stream().map(PredictionFile::codes).collect(Collectors.joining("+"));
  }

  /** Such as {@code SYR.GOV}, joined with {@code +} where a mention stands for several. */
  static String codes(Mention mention) {
    return mention.referents().stream().map(PredictionFile::code).collect(Collectors.joining("+"));
  }

  private static String code(Referent referent) {
    String sectors = referent.sectors().isEmpty() ? "" : "." + String.join(".", referent.sectors());
    return referent.code().orElse("?") + sectors;
  }

  /**
   * Reads predictions of any coder, by uid; empty where it has none.
   *
   * @throws IOException when the file cannot be read or has no column of the name
   * @throws IllegalArgumentException when a class is unknown
   */
  public static Map<String, Optional<RelationClass>> read(Path file) throws IOException {
    Map<String, Optional<RelationClass>> predictions = new HashMap<>();
    TabSeparated.read(
        file,
        row -> {
          String name = row.findField("predicted_root").orElse("");
          Optional<RelationClass> predicted = RelationClass.named(name);
          if (predicted.isEmpty() && !name.isBlank()) {
            throw new IllegalArgumentException(
                file + ":" + row.getStartingLineNumber() + ": unknown class " + name);
          }
          predictions.put(row.findField("uid").orElse(""), predicted);
        });
    return predictions;
  }
}
