package org.rapporteur.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.actor.Referent;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.attribution.Quotation;
import org.rapporteur.coder.attribution.Report;
import org.rapporteur.coder.event.Content;
import org.rapporteur.coder.event.Explanation;
import org.rapporteur.coder.event.Size;
import org.rapporteur.coder.story.CodedEvent;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.coder.time.EventDate;
import org.rapporteur.records.MarkedText.Mark;

/**
 * Coded stories for reading: each sentence that tells something, with its actors and triggers
 * marked, and its records below. Control characters of the text are spelled out.
 */
public final class TerminalTable {
  private static final int NARROWEST = 40;
  private static final int LABEL = 14;
  private static final String INDENT = "    ";

  private final int width;
  private final boolean colours;

  /**
   * @param width characters of a line
   * @param colours whether to mark with ANSI colours rather than brackets
   */
  public TerminalTable(int width, boolean colours) {
    this.width = Math.max(NARROWEST, width);
    this.colours = colours;
  }

  /** The story's head, its coded sentences and their records; lines end with a line feed. */
  public String of(CodedStory story) {
    StringBuilder out = new StringBuilder();
    out.append(heading(story));
    if (story.events().isEmpty()) {
      out.append("no events in ").append(count(story.sentences().size(), "sentence")).append('\n');
    }
    for (CodedSentence coded : CodedSentence.allOf(story)) {
      if (!coded.events().isEmpty()) {
        out.append('\n').append(sentence(coded));
        coded.events().forEach(event -> out.append(record(coded, event)));
      }
    }
    return out.toString();
  }

  /** The story's head and its reported speech: who says it, with what word, and what. */
  public String quotations(CodedStory story) {
    StringBuilder out = new StringBuilder();
    out.append(heading(story));
    if (story.quotations().isEmpty()) {
      out.append("no reported speech in ")
          .append(count(story.sentences().size(), "sentence"))
          .append('\n');
    }
    for (Quotation quotation : story.quotations()) {
      String source = quotation.source().text().isEmpty() ? "somebody" : quotation.source().text();
      String who = quotation.sourceMention().map(TerminalTable::who).orElse("");
      out.append('\n')
          .append(bold(Printable.of(source + who + ": " + quotation.cue().text())))
          .append("  ")
          .append(quotation.type().name().toLowerCase(Locale.ROOT))
          .append(", sentence ")
          .append(quotation.sentence())
          .append('\n');
      out.append(note(quotation.content().text()));
    }
    return out.toString();
  }

  /** One line: title, id, publisher and date. */
  public String heading(CodedStory story) {
    Article article = story.article();
    List<String> parts = new ArrayList<>();
    parts.add(bold(Printable.of(article.title().orElse(article.id()))));
    article.title().ifPresent(title -> parts.add(Printable.of(article.id())));
    article.publisher().ifPresent(publisher -> parts.add(Printable.of(publisher)));
    parts.add(article.published().map(LocalDate::toString).orElse("undated"));
    return String.join(" \u00B7 ", parts) + "\n";
  }

  /** A sentence, wrapped, with the actors and triggers of its records marked. */
  public String sentence(CodedSentence coded) {
    StringBuilder out = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    coded.events().forEach(event -> marks.add(Mark.trigger(event.trigger())));
    numbers(coded).forEach((span, id) -> marks.add(Mark.actor(span, id)));
    String marked = new MarkedText(colours).of(coded.sentence(), marks);
    String label = "[" + coded.sentence().sequence() + "] ";
    List<String> lines = Wrap.lines(marked, width - label.length());
    for (int i = 0; i < lines.size(); i++) {
      out.append(i == 0 ? label : " ".repeat(label.length())).append(lines.get(i)).append('\n');
    }
    return out.toString();
  }

  /** The lines of one record; its actors have the numbers that the marked sentence has. */
  public String record(CodedSentence coded, CodedEvent event) {
    StringBuilder out = new StringBuilder();
    CodedStory story = coded.story();
    Map<Span, Integer> numbers = numbers(coded);
    String type = event.type().name() + event.mode().map(mode -> "/" + mode).orElse("");
    out.append("  ")
        .append(bold(type))
        .append("  ")
        .append(event.status().word())
        .append("  \"")
        .append(Printable.of(event.triggerText()))
        .append("\"\n");
    sides(out, "actors", story, event.actors(), numbers);
    sides(out, "recipients", story, event.recipients(), numbers);
    line(out, "content", event.content().map(TerminalTable::content));
    line(out, "date", date(event.date()));
    line(out, "place", event.place().map(TerminalTable::place));
    line(out, "size", size(event.size()));
    line(out, "according to", joined(event.attribution(), TerminalTable::source, ", who cites "));
    line(out, "context", joined(event.contexts(), Function.identity(), ", "));
    line(out, "process", joined(event.processes(), Function.identity(), ", "));
    return out.toString();
  }

  /** Which entry gave a record, and how its sides were bound. */
  public String explanation(CodedEvent event) {
    StringBuilder out = new StringBuilder();
    Explanation why = event.explanation();
    line(out, "entry", Optional.of(why.rule()));
    line(out, "within", joined(why.operators(), Function.identity(), ", in "));
    line(out, "pattern", Optional.of(why.pattern()));
    for (int i = 0; i < why.path().size(); i++) {
      line(out, i == 0 ? "path" : "", Optional.of(why.path().get(i)));
    }
    return out.toString();
  }

  /** A point of an indented list, wrapped. */
  public String point(String remark) {
    List<String> lines = Wrap.lines(Printable.of(remark), width - INDENT.length() - 2);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      out.append(INDENT).append(i == 0 ? "- " : "  ").append(lines.get(i)).append('\n');
    }
    return out.toString();
  }

  /** An indented remark, wrapped. */
  public String note(String remark) {
    return Wrap.lines(Printable.of(remark), width - INDENT.length()).stream()
        .map(line -> INDENT + line + "\n")
        .collect(Collectors.joining());
  }

  /** The actors and recipients of a sentence's records, numbered from 1 as the text has them. */
  private static Map<Span, Integer> numbers(CodedSentence coded) {
    TreeMap<Span, Integer> numbers = new TreeMap<>();
    for (CodedEvent event : coded.events()) {
      Stream.concat(event.actors().stream(), event.recipients().stream())
          .filter(mention -> mention.sentence() == coded.sentence().sequence())
          .forEach(mention -> numbers.put(span(coded.story(), mention), 0));
    }
    int next = 1;
    for (Map.Entry<Span, Integer> entry : numbers.entrySet()) {
      entry.setValue(next++);
    }
    return numbers;
  }

  private static Span span(CodedStory story, Mention mention) {
    return story.sentences().get(mention.sentence()).span(mention.first(), mention.last());
  }

  private void sides(
      StringBuilder out,
      String label,
      CodedStory story,
      List<Mention> mentions,
      Map<Span, Integer> numbers) {
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Span span = span(story, mention);
      String words = story.sentences().get(mention.sentence()).words(span);
      String number =
          numbers.containsKey(span) ? MarkedText.subscript(numbers.get(span)) + " " : "";
      line(out, i == 0 ? label : "", Optional.of(number + words + "  " + referents(mention)));
    }
  }

  /** Such as {@code [SYR:GOV, Bashar al-Assad]}; nothing for somebody of whom nothing is known. */
  private static String who(Mention mention) {
    String known =
        mention.referents().stream()
            .map(
                referent ->
                    Stream.concat(Stream.of(code(referent)), referent.name().stream())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" + "));
    return known.isEmpty() ? "" : " [" + known + "]";
  }

  /** Such as {@code SYR:GOV (Bashar al-Assad)}, joined with {@code +} where it is several. */
  static String referents(Mention mention) {
    return mention.referents().stream()
        .map(TerminalTable::referent)
        .collect(Collectors.joining(" + "));
  }

  private static String referent(Referent referent) {
    String code = code(referent);
    return (code.isEmpty() ? "-" : code)
        + referent.name().map(name -> " (" + name + ")").orElse("");
  }

  private static String code(Referent referent) {
    String sectors = String.join("/", referent.sectors());
    return referent.code().orElse("") + (sectors.isEmpty() ? "" : ":" + sectors);
  }

  private static String content(Content content) {
    String sides =
        codes(content.actors()).isEmpty() && codes(content.recipients()).isEmpty()
            ? ""
            : "  " + orDash(codes(content.actors())) + " > " + orDash(codes(content.recipients()));
    return content.type().name() + content.mode().map(mode -> "/" + mode).orElse("") + sides;
  }

  private static String codes(List<Mention> mentions) {
    return mentions.stream()
        .flatMap(mention -> mention.referents().stream())
        .map(TerminalTable::code)
        .collect(Collectors.joining("+"));
  }

  private static String orDash(String codes) {
    return codes.isEmpty() ? "-" : codes;
  }

  private static Optional<String> date(EventDate date) {
    Optional<String> days =
        date.start().isEmpty() && date.end().isEmpty()
            ? Optional.empty()
            : Optional.of(
                date.start().equals(date.end())
                    ? date.start().map(LocalDate::toString).orElse("")
                    : date.start().map(LocalDate::toString).orElse("\u2026")
                        + " to "
                        + date.end().map(LocalDate::toString).orElse("\u2026"));
    return switch (date.basis()) {
      case NONE -> date.text().map(words -> words + "  (no date to count from)");
      case STORY -> days.map(day -> day + "  (the story's date)");
      case STATED ->
          Optional.of(
              days.orElse("")
                  + date.text()
                      .map(words -> days.isPresent() ? "  \"" + words + "\"" : words)
                      .orElse(""));
    };
  }

  private static String place(CodedEvent.EventPlace where) {
    String name = where.place().name();
    return where.text()
        + (name.equals(where.text()) ? "" : " (" + name + ")")
        + where.place().country().map(country -> ", " + country).orElse("");
  }

  private static Optional<String> size(Size size) {
    List<String> counts = new ArrayList<>();
    size.dead().ifPresent(count -> counts.add("dead " + number(count)));
    size.injured().ifPresent(count -> counts.add("injured " + number(count)));
    size.arrested().ifPresent(count -> counts.add("arrested " + number(count)));
    size.crowd().ifPresent(count -> counts.add("crowd " + number(count)));
    return counts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", counts));
  }

  private static String number(Size.Count count) {
    return count.value().map(String::valueOf).orElse("\"" + count.text() + "\"")
        + count.max().map(max -> " to " + max).orElse("");
  }

  private static String source(Report report) {
    return report.text() + (report.cue().isEmpty() ? "" : " (" + report.cue() + ")");
  }

  private static <T> Optional<String> joined(
      List<T> values, Function<T, String> word, String separator) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(values.stream().map(word).collect(Collectors.joining(separator)));
  }

  private void line(StringBuilder out, String label, Optional<String> value) {
    if (value.isEmpty()) {
      return;
    }
    List<String> lines = Wrap.lines(Printable.of(value.get()), width - INDENT.length() - LABEL);
    for (int i = 0; i < lines.size(); i++) {
      out.append(INDENT)
          .append(String.format("%-" + LABEL + "s", i == 0 ? label : ""))
          .append(lines.get(i))
          .append('\n');
    }
  }

  private String bold(String text) {
    return colours ? MarkedText.BOLD + text + MarkedText.RESET : text;
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
