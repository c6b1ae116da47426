package org.rapporteur.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.lexicon.Measures;
import org.rapporteur.coder.time.EventDate;
import org.rapporteur.coder.time.OffsetFinder;

/** Runs the examples of {@code offsets.tsv}. */
final class OffsetLinter {
  /** The day that the examples are counted from. */
  static final LocalDate FROM = LocalDate.of(2024, 3, 6);

  private OffsetLinter() {}

  /** Findings: {@code example} for one that gives other days than its row says. */
  static void lint(DataFiles files, Lexicon lexicon, Findings findings) {
    Findings read = new Findings();
    TsvFile table = TsvFile.read(files, MeasureReader.OFFSETS, MeasureReader.OFFSET_COLUMNS, read);
    for (TsvFile.Row row : table.rows()) {
      MeasureReader.offset(row, read)
          .ifPresent(
              pattern -> {
                // each row is tried alone, so that its example shows what it does itself
                Measures alone =
                    new Measures(
                        Map.of(),
                        Map.of(),
                        lexicon.measures().times(),
                        Map.of(),
                        List.of(pattern),
                        Map.of());
                check(row, new OffsetFinder(alone, lexicon.numbers()), findings);
              });
    }
  }

  private static void check(TsvFile.Row row, OffsetFinder finder, Findings findings) {
    EventDate day =
        new EventDate(
            Optional.of(FROM), Optional.of(FROM), EventDate.Basis.STATED, Optional.empty());
    Optional<String> got =
        finder.counted(sentence(row.get("example")), day).map(OffsetLinter::show);
    Optional<String> wanted = row.optional("days");
    if (!got.equals(wanted)) {
      findings.add(
          row.where(),
          "example",
          "\"" + row.get("example") + "\" gives " + got.orElse("no days"),
          "correct the row or its days");
    }
  }

  private static String show(EventDate date) {
    String first = date.start().map(LocalDate::toString).orElseThrow(OffsetLinter::open);
    String last = date.end().map(LocalDate::toString).orElseThrow(OffsetLinter::open);
    return first.equals(last) ? first : first + "/" + last;
  }

  private static DateTimeException open() {
    return new DateTimeException("what is counted from a day has both ends");
  }

  /** The words of an example, tagged as far as the patterns need it. */
  private static Sentence sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : text.split(" ")) {
      String tag = word.endsWith("s") ? "NNS" : word.matches("few|several|some") ? "JJ" : "DT";
      tokens.add(
          new Token(
              word, word.toLowerCase(Locale.ROOT), tag, new Span(start, start + word.length())));
      start += word.length() + 1;
    }
    return new Sentence(0, 0, new Span(0, text.length()), text, tokens);
  }
}
