package org.rapporteur.corpus;

import java.io.IOException;
import java.io.StringReader;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.corpus.StoryInput.Problem;

/** Stories of a table with a header (CSV, TSV), one row in memory at a time. */
final class TableSource extends StorySource {
  private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '|');

  private final Content content;
  private final Formats formats;
  private final DecodingReader text;
  private final TableRows rows;
  private Map<Field, Integer> columns = Map.of();
  private int width;
  private boolean any;

  TableSource(Content content, Formats formats, char separator) {
    this.content = content;
    this.formats = formats;
    this.text = new DecodingReader(content.in(), Decoder.PLAIN, Long.MAX_VALUE / 2);
    this.rows = new TableRows(text, separator, formats.limits().largestStory());
  }

  /**
   * The separator of a table whose first line is a header with a column for the text, or with the
   * most columns where none is.
   *
   * @param certain whether it is a table for sure, as its name says; else it needs two columns that
   *     are known
   */
  static Optional<Character> separator(String head, FieldMap fields, boolean certain) {
    return SEPARATORS.stream()
        .filter(separator -> certain || known(head, separator, fields) >= 2)
        .max(
            Comparator.comparingInt((Character separator) -> known(head, separator, fields))
                .thenComparingInt(separator -> header(head, separator).size()));
  }

  /** How many columns are known; none where that for the text is not. */
  private static int known(String head, char separator, FieldMap fields) {
    Map<Field, Integer> columns = fields.columns(header(head, separator));
    return columns.containsKey(Field.TEXT) ? columns.size() : 0;
  }

  private static List<String> header(String head, char separator) {
    try {
      return new TableRows(new StringReader(head), separator, Content.HEAD)
          .next()
          .map(TableRows.Row::cells)
          .orElse(List.of());
    } catch (IOException e) {
      throw new IllegalStateException("a string can always be read", e);
    }
  }

  @Override
  Origin here() {
    return content.origin().line(rows.line());
  }

  @Override
  boolean advance() throws IOException {
    Optional<TableRows.Row> row = rows.next();
    text.takeDoubt().ifPresent(doubt -> found(doubt.at(content.origin())));
    if (row.isEmpty()) {
      if (!any) {
        found(Problem.error(content.origin(), "has no story", "give a table with a row for each"));
      }
      return false;
    }
    if (row.get().isEmpty()) {
      return true;
    }
    if (width == 0) {
      return header(row.get());
    }
    any = true;
    story(row.get());
    return true;
  }

  private boolean header(TableRows.Row row) {
    width = row.cells().size();
    columns = formats.fields().columns(row.cells());
    if (columns.containsKey(Field.TEXT)) {
      return true;
    }
    String names = String.join(", ", formats.fields().names(Field.TEXT));
    found(
        Problem.error(
            content.origin().line(row.line()),
            "no column holds the text: the header has none of " + names,
            "say with --map text=NAME which one does"));
    return false;
  }

  private void story(TableRows.Row row) {
    Origin origin = content.origin().line(row.line());
    if (row.isCut()) {
      found(
          Problem.error(
              origin,
              "a cell is larger than " + formats.limits().largestStory() / 1_000_000 + " MB",
              "split the story, or look for a quotation mark that is not closed"));
      return;
    }
    if (row.isOpen()) {
      found(
          Problem.error(
              origin,
              "the file ends within a quoted cell",
              "close its quotation mark, and double those within it"));
      return;
    }
    if (row.cells().size() > width) {
      found(
          Problem.warning(
              origin,
              "the row has " + row.cells().size() + " cells, the header " + width,
              "put cells that hold the separator in quotation marks"));
    }
    Map<Field, String> values = new EnumMap<>(Field.class);
    columns.forEach(
        (field, column) ->
            Stream.of(column)
                .filter(at -> at < row.cells().size())
                .forEach(at -> values.put(field, row.cells().get(at))));
    if (Decoder.isBlank(Optional.ofNullable(values.get(Field.TEXT)).orElse(""))) {
      found(Problem.error(origin, "the cell of the text is empty", "put the story's text in it"));
      return;
    }
    found(formats.maker().make(origin, content.id() + "-" + row.line(), values));
  }
}
