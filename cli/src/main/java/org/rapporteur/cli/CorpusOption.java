package org.rapporteur.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.corpus.Field;
import org.rapporteur.corpus.FieldMap;
import org.rapporteur.corpus.ReadingOptions;
import org.rapporteur.corpus.StoryReader;
import picocli.CommandLine.Option;

/** How the stories of a corpus are read. */
final class CorpusOption {
  @Option(
      names = "--map",
      paramLabel = "FIELD=NAME",
      split = ",",
      description =
          "Column of a table or name in JSON that holds a field, such as text=body,date=printed; "
              + "fields: id, publisher, date, title, url, text, language, author. Names that are "
              + "common are known.")
  private Map<String, String> map = Map.of();

  @Option(
      names = "--any-language",
      description = "Read stories in other languages than English too, instead of skipping them.")
  private boolean anyLanguage;

  /** A reader with these options. */
  StoryReader reader() {
    Map<Field, String> given = new EnumMap<>(Field.class);
    map.forEach(
        (word, name) -> {
          if (name.isBlank()) {
            throw new UsageError("--map " + word + "= names no column");
          }
          given.put(field(word), name);
        });
    return new StoryReader(
        ReadingOptions.usual()
            .withFields(FieldMap.common().with(given))
            .withAnyLanguage(anyLanguage));
  }

  private static Field field(String word) {
    return Field.of(word.strip())
        .orElseThrow(
            () ->
                new UsageError(
                    "--map knows no field '"
                        + word
                        + "'; fields are "
                        + Stream.of(Field.values())
                            .map(Field::word)
                            .collect(Collectors.joining(", "))));
  }
}
